#include "core/rewriterule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype longestNumber = 64;
    constexpr qsizetype longestRule = 1024;

    QRegularExpression compiled(const QString &rule)
    {
        static const QRegularExpression wordBoundary(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\[mMy]"_s);
        QString pattern = rule.first(qMin(rule.size(), longestRule));
        return QRegularExpression(pattern.replace(wordBoundary, u"\\1\\b"_s));
    }

    QString filledIn(const QString &result, const QStringList &groups)
    {
        QString text;
        for (qsizetype i = 0; i < result.size(); ++i) {
            const bool isGroup =
                result[i] == u'\\' && i + 1 < result.size() && result[i + 1] >= u'0' && result[i + 1] <= u'9';
            if (!isGroup) {
                text += result[i];
                continue;
            }
            text += groups.value(result[++i].digitValue());
        }
        return text;
    }

} // namespace

QString ruleProblem(const QString &rule)
{
    const QRegularExpression pattern = compiled(rule);
    return pattern.isValid() ? QString() : pattern.errorString();
}

Rewriting rewritten(const QString &rule, const QString &result, const QString &number)
{
    Rewriting rewriting{.number = number.first(qMin(number.size(), longestNumber))};
    if (rule.isEmpty())
        return rewriting;
    const QRegularExpression pattern = compiled(rule);
    if (!pattern.isValid()) {
        rewriting.end = Rewriting::End::Broken;
        rewriting.note = pattern.errorString();
        return rewriting;
    }
    const QRegularExpressionMatch match = pattern.match(rewriting.number);
    if (!match.isValid()) {
        rewriting.end = Rewriting::End::TooCostly;
        return rewriting;
    }
    const bool isBackward = match.capturedLength() < 0; // \K may begin a match behind its end
    if (!match.hasMatch() || isBackward)
        return rewriting;
    rewriting.end = Rewriting::End::Rewritten;
    rewriting.groups = match.capturedTexts();
    rewriting.number.replace(match.capturedStart(), match.capturedLength(),
                             filledIn(result, rewriting.groups));
    return rewriting;
}

} // namespace cordboard
