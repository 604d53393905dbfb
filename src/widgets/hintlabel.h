#pragma once

#include <QLabel>

namespace cordboard {

/// A line of explanation that steps back and still reads.
class HintLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);
    explicit HintLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void stepBack();
};

} // namespace cordboard
