#include "bulk/changeresult.h"

#include "net/errorwords.h"
#include "writes/merge.h"
#include "writes/writeoperation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ChangeText
    {
        Q_DECLARE_TR_FUNCTIONS(ChangeResult)
    };

    using Became = ChangeResult::Kind;

    QString labelsOf(const Resource &resource, const QStringList &fields)
    {
        QStringList labels;
        for (const QString &field : fields)
            labels.append(fieldLabel(resource, field));
        return labels.join(u", "_s);
    }

    constexpr std::pair<Became, QLatin1StringView> names[] = {
        {Became::Waiting, "waiting"_L1},     {Became::UnderWay, "under way"_L1},
        {Became::Done, "done"_L1},           {Became::Skipped, "skipped"_L1},
        {Became::Wrong, "wrong"_L1},         {Became::Refused, "refused"_L1},
        {Became::Stale, "stale"_L1},         {Became::NotSent, "not sent"_L1},
        {Became::NotApplied, "not done"_L1}, {Became::Unknown, "unknown"_L1},
    };

    QList<FieldProblem> staleFields(const WriteEnd &end)
    {
        QStringList fields = end.movedMeanwhile;
        for (const Conflict &conflict : end.conflicts)
            fields += conflict.fields;
        QList<FieldProblem> problems;
        for (const QString &field : std::as_const(fields))
            problems.append({.field = field,
                             .message = end.record
                                 ? ChangeText::tr("is now “%1”").arg(fieldText(*end.record, field))
                                 : ChangeText::tr("was changed")});
        return problems;
    }

    /// A change of what is not there any more was planned on something else.
    bool isGone(const WriteEnd &end)
    {
        return end.error.kind == Error::Kind::NotFound;
    }

    Became kindOf(const WriteEnd &end)
    {
        switch (end.kind) {
        case WriteEnd::Kind::Done:
        case WriteEnd::Kind::AlreadyGone:
        case WriteEnd::Kind::Applied: return Became::Done;
        case WriteEnd::Kind::Refused: return isGone(end) ? Became::Stale : Became::Refused;
        case WriteEnd::Kind::Conflict: return Became::Stale;
        case WriteEnd::Kind::NotApplied: return Became::NotApplied;
        case WriteEnd::Kind::NotSent:
            if (end.error.kind == Error::Kind::Unsendable || end.error.kind == Error::Kind::Taken)
                return Became::Refused;
            return isGone(end) ? Became::Stale : Became::NotSent;
        case WriteEnd::Kind::Differs:
        case WriteEnd::Kind::Unknown: break;
        }
        return Became::Unknown;
    }

} // namespace

ChangeResult resultOf(const WriteEnd &end, const Resource &resource)
{
    ChangeResult result{.kind = kindOf(end),
                        .problems = end.error.problems,
                        .record = end.record,
                        .otherThanMeant = end.otherThanMeant};
    if (end.record)
        result.recordId = end.record->id();
    switch (end.kind) {
    case WriteEnd::Kind::Done:
        if (!end.otherThanMeant.isEmpty())
            result.reason = ChangeText::tr("The platform made something else of: %1.")
                                .arg(labelsOf(resource, end.otherThanMeant));
        break;
    case WriteEnd::Kind::AlreadyGone: result.reason = ChangeText::tr("It was already gone."); break;
    case WriteEnd::Kind::Applied:
        result.reason = ChangeText::tr("No answer came, but it was done: it is there.");
        break;
    case WriteEnd::Kind::Conflict:
        result.problems = staleFields(end);
        result.reason = ChangeText::tr("It was changed after the plan was made, so nothing was sent.");
        break;
    case WriteEnd::Kind::NotApplied:
        result.reason = ChangeText::tr("No answer came, and it was not done. It can be tried again.");
        break;
    case WriteEnd::Kind::Differs:
        result.reason =
            ChangeText::tr("No answer came, and what is there now is other than was sent, in: %1.")
                .arg(labelsOf(resource, end.otherThanMeant));
        break;
    case WriteEnd::Kind::Unknown:
        result.reason = ChangeText::tr("No answer came, and it could not be checked.");
        break;
    default:
        if (isGone(end))
            result.reason = ChangeText::tr("It is not there any more.");
        else if (end.error.problems.isEmpty())
            result.reason = describe(end.error);
    }
    return result;
}

QLatin1StringView wireName(ChangeResult::Kind kind)
{
    return std::ranges::find(names, kind, &std::pair<Became, QLatin1StringView>::first)->second;
}

std::optional<ChangeResult::Kind> changeResultNamed(QStringView wire)
{
    const auto found = std::ranges::find_if(names, [&](const auto &name) { return wire == name.second; });
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

QString outcomeWords(ChangeResult::Kind kind)
{
    switch (kind) {
    case Became::Waiting: return ChangeText::tr("Waiting");
    case Became::UnderWay: return ChangeText::tr("Under way");
    case Became::Done: return ChangeText::tr("Done");
    case Became::Skipped: return ChangeText::tr("Skipped");
    case Became::Wrong: return ChangeText::tr("Wrong");
    case Became::Refused: return ChangeText::tr("Refused");
    case Became::Stale: return ChangeText::tr("Changed meanwhile");
    case Became::NotSent: return ChangeText::tr("Not sent");
    case Became::NotApplied: return ChangeText::tr("Not done");
    case Became::Unknown: break;
    }
    return ChangeText::tr("Not known");
}

QString reasonOf(const Resource &resource, const ChangeResult &result)
{
    QStringList parts;
    for (const FieldProblem &problem : result.problems)
        parts.append(problem.field.isEmpty()
                         ? problem.message
                         : u"%1: %2"_s.arg(fieldLabel(resource, problem.field), problem.message));
    if (!result.reason.isEmpty())
        parts.append(result.reason);
    return parts.join(u"; "_s);
}

} // namespace cordboard
