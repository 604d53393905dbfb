#include "wire/common/surrogates.h"

#include <QChar>

namespace cordboard::wire {

namespace {

    /// The code that is escaped at this place, or 0.
    ushort escapedAt(const QByteArray &text, qsizetype at)
    {
        bool isHex = false;
        const bool isEscape = at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u';
        const ushort code = isEscape ? text.sliced(at + 2, 4).toUShort(&isHex, 16) : ushort(0);
        return isHex ? code : ushort(0);
    }

} // namespace

QByteArray withoutHalfPairs(QByteArray document)
{
    for (qsizetype at = document.indexOf('\\'); at >= 0; at = document.indexOf('\\', at)) {
        const ushort code = escapedAt(document, at);
        if (QChar::isHighSurrogate(code) && QChar::isLowSurrogate(escapedAt(document, at + 6))) {
            at += 12;
            continue;
        }
        if (QChar::isSurrogate(code))
            document.replace(at + 2, 4, "fffd");
        at += 2; // whatever is escaped begins nothing of its own
    }
    return document;
}

} // namespace cordboard::wire
