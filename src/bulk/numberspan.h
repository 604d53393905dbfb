#pragma once

#include <QList>
#include <QString>

namespace cordboard {

/// What one piece of a list of numbers stands for: a number, all from one to another, or all that fit a
/// pattern. Its numbers are counted and made one by one, so that nothing large is made of a short text.
struct NumberSpan
{
    QString complaint = {}; ///< why it stands for nothing
    qint64 count = 0;

    static NumberSpan from(const QString &piece);
    /// The number at this place, digits only; places are 0 to count - 1.
    QString number(qint64 place) const;

private:
    static NumberSpan oneOf(const QString &piece);
    static NumberSpan fromTo(const QString &first, const QString &last);

    quint64 m_first = 0;
    qsizetype m_width = 0;        // of the digits, so that zeros in front stay
    QList<QString> m_digits = {}; // of a pattern: what each place may be
};

} // namespace cordboard
