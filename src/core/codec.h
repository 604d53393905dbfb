#pragma once

#include <QString>
#include <QStringList>

namespace cordboard {

/// Whether two spellings mean one codec: case and the clock rate behind "/" do not count, so that
/// "g729" is "G729" and "telephone-event" is "telephone-event/8000".
bool isSameCodec(QStringView a, QStringView b);

/// The spelling in the list that means this codec, or the codec itself.
QString spelledAs(const QStringList &spellings, const QString &codec);

} // namespace cordboard
