#include "core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool needsQuotes = std::ranges::any_of(
            field, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
        if (needsQuotes)
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(field);
    }
    return quoted.join(u',') + "\r\n"_L1;
}

} // namespace cordboard
