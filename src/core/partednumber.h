#pragma once

#include <QString>

#include <optional>

namespace cordboard {

/// A telephone number that the platform stores in parts.
struct PartedNumber
{
    QString country = {};
    QString area = {}; ///< empty where the country has none
    QString number = {};
    bool isDevice = false; ///< a telephone registers with it as its own user name

    /// "43 9876 10001", "43 10001" without an area, and " device" behind what is one.
    QString text() const;
    /// The digits in one run, as calls and searches have them.
    QString digits() const { return country + area + number; }

    friend bool operator==(const PartedNumber &, const PartedNumber &) = default;
};

/// Reads what text() writes; blanks, dashes and slashes part the digits and a "+" in front is forgiven.
/// Nothing if there are not two or three parts of digits.
std::optional<PartedNumber> partedNumberFrom(const QString &text);

} // namespace cordboard
