#pragma once

#include "widgets/recordform.h"

#include <QWidget>

class QPushButton;

namespace cordboard {

class ErrorBanner;
class PlainLabel;
class WriteControls;
struct Account;

/// A form in a window of its own, not modal to the rest: banner above, what will be sent beneath. Closing it
/// asks if something was changed.
class FormWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the form. The account's name and environment stand in the title.
    FormWindow(RecordForm *form, const Account &account);

    RecordForm &form() { return *m_form; }
    /// Says something above the form; nothing for an empty sentence.
    void remark(const QString &sentence);
    /// Shows it and saves nothing, for this reason; an empty one permits it.
    void forbid(const QString &why);
    /// Whether something entered is not saved yet.
    bool isUnsaved() const;
    /// Closes, whatever is in it.
    void closeNow();

Q_SIGNALS:
    void saved(const cordboard::Record &record);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Account &account);
    void showChanges();
    void showProgress(WriteOperation::Step step, int milliseconds);
    void take(const Record &record, const WriteEnd &end);
    void decide(const WriteEnd &end);
    void askWhichSide(const WriteEnd &end, const QString &why);
    void askBeforeClosing();
    QString titleWords() const;

    RecordForm *m_form;
    ErrorBanner *m_banner;
    PlainLabel *m_changes;
    WriteControls *m_controls;
    QPushButton *m_save;
    QString m_accountWords;
    bool m_isForbidden = false;
    bool m_mayClose = false;
};

} // namespace cordboard
