#include "bulk/numberrange.h"

#include "core/e164.h"
#include "fuzz.h"

#include <QSet>

#include <algorithm>

namespace cordboard::fuzz {

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const NumberRange range = NumberRange::from(text);
    require(range.numbers.size() <= NumberRange::mostNumbers, "no more numbers than there is room for");
    require(std::ranges::all_of(range.numbers, [](const QString &number) { return isE164(number); }),
            "whatever is read is E.164");
    require(QSet<QString>(range.numbers.cbegin(), range.numbers.cend()).size() == range.numbers.size(),
            "each number is there once");
    require(range.unread >= range.problems.size() && range.repeated >= range.overlaps.size(),
            "remarks are counted");
    for (const QList<NumberRange::Remark> &remarks : {range.problems, range.overlaps}) {
        for (const NumberRange::Remark &remark : remarks) {
            require(!remark.words.isEmpty(), "a remark says something");
            require(isFitForOneLine(remark.written), "a remark shows its piece on one line");
        }
    }
    const NumberRange again = NumberRange::from(range.numbers.join(u'\n'));
    require(again.numbers == range.numbers && again.unread == 0, "its own numbers are read back");
}

} // namespace cordboard::fuzz
