#pragma once

#include "core/spoofing.h"

#include <QLabel>

namespace cordboard {

/// A label for words that are not ours: never markup, never a picture, whatever they contain.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }

    void setText(const QString &text) { QLabel::setText(withHiddenShown(text)); }
};

} // namespace cordboard
