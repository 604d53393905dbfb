#pragma once

#include <QString>
#include <QStringList>

namespace cordboard {

/// What a rewrite rule and its result make of one number, tried out on this machine. The platform's
/// dialect of regular expressions is not documented, so this is advice: the platform decides.
struct Rewriting
{
    enum class End {
        Unchanged, ///< no rule, or the rule does not match
        Rewritten,
        Broken,   ///< the rule is not a regular expression; see note
        TooCostly ///< matching gave up
    };

    End end = End::Unchanged;
    QString number = {};     ///< what goes on; the number itself unless rewritten
    QStringList groups = {}; ///< \0, \1, … as matched
    QString note = {};       ///< the regular expression engine's own words, in English
};

/// Replaces the first match of the rule, "\1" to "\9" in the result standing for its groups.
/// Numbers are cut at 64 characters, rules at 1024.
Rewriting rewritten(const QString &rule, const QString &result, const QString &number);

/// What is wrong with a rule as a regular expression, in the engine's words; empty when nothing is.
/// PostgreSQL's \m, \M and \y are taken for word boundaries.
QString ruleProblem(const QString &rule);

} // namespace cordboard
