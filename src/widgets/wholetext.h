#pragma once

#include <QTextEdit>

namespace cordboard {

/// A text shown whole, as high as its lines need at the width it gets; words that are too long for a line break
/// anywhere, which a label cannot do.
class WholeText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit WholeText(const QString &text, QWidget *parent = nullptr);

    /// Told to the layout instead of set on resizing: a scroll area around this then sees beforehand whether its
    /// scroll bar would come and go for ever.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QTextDocument *m_measured; // the same text, laid out at the width that is asked about
};

} // namespace cordboard
