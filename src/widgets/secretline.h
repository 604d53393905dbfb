#pragma once

#include <QLineEdit>

namespace cordboard {

/// The text of a password, which may be shown. What is copied of it goes the way of all passwords, marked and
/// for a while; nothing of it gets to the selection that any program reads, and what was deleted stays so.
class SecretLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLine(QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool isRevealed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelected() const;
    void cutSelected();
    void deleteToTheEnd();
};

} // namespace cordboard
