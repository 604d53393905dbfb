#include "fuzz.h"

#include "core/spoofing.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace cordboard::fuzz {

void require(bool isKept, const char *promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "A promise was broken: %s\n", promise);
    std::abort();
}

Chosen chosenFrom(const QByteArray &input)
{
    if (input.isEmpty())
        return {};
    return {size_t(uchar(input.front())), QByteArray::fromRawData(input.constData() + 1, input.size() - 1)};
}

bool isFitForOneLine(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::ranges::none_of(characters, [](uint character) {
               return QChar::category(char32_t(character)) == QChar::Other_Control
                   || isHiddenCharacter(character);
           });
}

} // namespace cordboard::fuzz
