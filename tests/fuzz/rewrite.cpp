#include "core/rewriterule.h"
#include "fuzz.h"

using namespace Qt::StringLiterals;
using End = cordboard::Rewriting::End;

namespace cordboard::fuzz {

/// The input is three lines: rule, result, number.
void tryOut(const QByteArray &input)
{
    const QStringList lines = QString::fromUtf8(input).split(u'\n');
    const QString rule = lines.value(0);
    const QString result = lines.value(1);
    const QString number = lines.value(2).left(64);
    const Rewriting rewriting = rewritten(rule, result, lines.value(2));
    require((rewriting.end == End::Broken) == !ruleProblem(rule).isEmpty(), "a rule is broken or it is not");
    require((rewriting.end == End::Broken) == !rewriting.note.isEmpty(), "a broken rule is explained");
    require((rewriting.end == End::Rewritten) == !rewriting.groups.isEmpty(), "groups come with a match");
    if (rewriting.end != End::Rewritten) {
        require(rewriting.number == number, "without a match the number stays as it is");
        return;
    }
    require(number.contains(rewriting.groups.constFirst()), "what matched is part of the number");
    require(rewriting.number.size() <= number.size() + result.size() * number.size() + result.size(),
            "a result is as long as its groups at most");
    require(rewritten(rule, u"\\0"_s, number).number == number, "putting back what matched changes nothing");
}

} // namespace cordboard::fuzz
