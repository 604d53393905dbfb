#pragma once

#include <QDialog>

class QPushButton;

namespace cordboard {

/// A question with one way on and Cancel. Everything in it is plain text. It opens without blocking: the
/// answer comes by accepted() or rejected().
class Question final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title = {};
        QString text = {};    ///< what is asked, in one sentence
        QString details = {}; ///< what it means
        QString confirm = {}; ///< a verb: "Discard changes"
    };

    Question(const Words &words, QWidget *parent);

    /// Room beneath the text for whatever the question needs.
    void addContent(QWidget *content);
    QPushButton *confirmButton() const { return m_confirm; }
    /// Nobody confirms by a key pressed before the question was seen: the button wakes half a second later.
    void setConfirmable(bool confirmable);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wake();

    QPushButton *m_confirm;
    bool m_isConfirmable = true;
    bool m_isAwake = false;
};

} // namespace cordboard
