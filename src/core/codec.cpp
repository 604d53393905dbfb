#include "core/codec.h"

#include <algorithm>

namespace cordboard {

namespace {

    QStringView bareName(QStringView codec)
    {
        const qsizetype slash = codec.indexOf(u'/');
        return slash < 0 ? codec : codec.first(slash);
    }

} // namespace

bool isSameCodec(QStringView a, QStringView b)
{
    return bareName(a).compare(bareName(b), Qt::CaseInsensitive) == 0;
}

QString spelledAs(const QStringList &spellings, const QString &codec)
{
    const auto known = std::ranges::find_if(
        spellings, [&](const QString &spelling) { return isSameCodec(spelling, codec); });
    return known == spellings.end() ? codec : *known;
}

} // namespace cordboard
