#pragma once

#include "console/navigation.h"
#include "net/client.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace cordboard {

class PlainLabel;
class TitleList;

/// Finds a customer by name or id from anywhere, to make it the scope of the window.
class QuickFind final : public QDialog
{
    Q_OBJECT

public:
    /// The list stays with its owner, so that it is read once.
    QuickFind(TitleList &list, QWidget *parent);

Q_SIGNALS:
    void chosen(const cordboard::Scope &scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void choose();

    TitleList &m_list;
    QLineEdit *m_text;
    QListView *m_view;
    PlainLabel *m_state;
};

} // namespace cordboard
