#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cordboard {

/// Telephone numbers as people write many of them, read into digits of E.164: ranges (37052000000-099), any
/// digit (+3705200000[0-9], 3705200000x), and lists that were pasted in whatever notation. Nothing is
/// guessed: what cannot be read with certainty is a problem, and the rest is read all the same.
struct NumberRange
{
    static constexpr qsizetype mostNumbers = 50'000;
    static constexpr qsizetype mostWritten = 4'000'000; ///< characters
    static constexpr qsizetype mostRemarks = 100;       ///< of each kind; the rest is only counted

    struct Remark
    {
        QString written = {}; ///< the piece of the input, on one line
        QString words = {};
    };

    QStringList numbers = {};    ///< in the order they were written, each once
    QList<Remark> problems = {}; ///< pieces that could not be read
    qsizetype unread = 0;        ///< how many pieces those are
    QList<Remark> overlaps = {}; ///< pieces with numbers that an earlier piece has as well
    qsizetype repeated = 0;      ///< how often a number came again

    static NumberRange from(QStringView written);
};

} // namespace cordboard
