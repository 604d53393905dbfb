#pragma once

#include <QByteArray>

namespace cordboard::fuzz {

/// What a target is: feeds these bytes to a parser and requires its promises. Defined once in each program.
/// The bytes end where they end; there is no zero behind them.
void tryOut(const QByteArray &input);

/// Ends the program when a promise is broken: that is a finding.
void require(bool isKept, const char *promise);

/// The first byte, for a target that has something to choose, and the rest.
struct Chosen
{
    size_t number = 0;
    QByteArray rest = {};
};
Chosen chosenFrom(const QByteArray &input);

/// Whether a person would see all of this on one line: no control, hidden character or half of a pair.
bool isFitForOneLine(const QString &text);

} // namespace cordboard::fuzz
