#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace cordboard {

/// One record of RFC 4180, line end included: fields are quoted where somebody could take a part of them for
/// a separator, and not changed.
QString csvLine(const QStringList &fields);

/// Stands as the last cell of the header of a spreadsheet-safe file, with nothing beneath it.
inline constexpr QLatin1StringView safeCsvMark("#cordboard-csv safe=1");

/// Whether a spreadsheet could take this field for a formula, so that a safe file has one apostrophe in front
/// of it: what begins with = + - @, their full-width forms, a tab, a line end or NUL and is neither a
/// telephone number nor a plain number. Apostrophes in front do not count, so that each can be taken off
/// again.
bool isRiskyCsvField(QByteArrayView utf8);

/// A field as a safe file has it.
QString guardedCsvField(const QString &field);
/// A field of a safe file as it was before. Other fields are left alone.
QString withoutCsvGuard(const QString &field);

} // namespace cordboard
