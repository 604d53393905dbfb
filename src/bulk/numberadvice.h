#pragma once

#include <QString>

namespace cordboard {

/// What libphonenumber thinks of a number. Advice only: numbers are given out before it hears of them.
/// A number takes some 50 µs, so thousands of them want to be asked about in slices.
class NumberAdvice
{
public:
    /// A remark about these digits of E.164; empty where there is nothing to remark.
    static QString about(QStringView digits);
};

} // namespace cordboard
