#pragma once

#include <QTextEdit>

namespace cordboard {

/// A text that is shown whole, broken anywhere if need be, as plain text that can be selected and copied. As
/// high as its text.
class WholeText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit WholeText(const QString &text, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isFitting = false;
};

} // namespace cordboard
