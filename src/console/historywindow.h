#pragma once

#include "models/historymodel.h"
#include "net/account.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace cordboard {

class ErrorBanner;

/// What an account wrote, in a window of its own: searched, looked into, exported; what was deleted can be
/// made again from here.
class HistoryWindow final : public QWidget
{
    Q_OBJECT

public:
    HistoryWindow(const Account &account, const std::shared_ptr<const Journal> &journal);

    void reload() { m_model.reload(); }

Q_SIGNALS:
    /// The person wants this back: a draft of it, and what cannot come back, in sentences.
    void recreationWanted(const cordboard::Record &preset, const QString &losses);

private:
    void build();
    void showRead();
    void showSelected();
    int selectedRow() const;
    void recreate();
    void exportTo();

    Account m_account;
    HistoryModel m_model;
    QSortFilterProxyModel m_found;
    ErrorBanner *m_banner;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_recreate;
};

} // namespace cordboard
