#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace cordboard {

/// Telephone numbers in parts, one on a line: country code, area code and number with blanks between.
class PartedNumbersEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList numbers READ numbers WRITE setNumbers NOTIFY numbersChanged USER true)

public:
    explicit PartedNumbersEdit(QWidget *parent = nullptr);

    /// As they are read back; a line that is no number in parts stays as it was typed.
    QStringList numbers() const;
    void setNumbers(const QStringList &numbers);

Q_SIGNALS:
    void numbersChanged();

private:
    QPlainTextEdit *m_lines;
};

} // namespace cordboard
