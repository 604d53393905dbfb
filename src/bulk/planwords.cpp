#include "bulk/planwords.h"

#include "writes/merge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct PlanText
    {
        Q_DECLARE_TR_FUNCTIONS(Plan)
    };

    QString changeOf(const PlannedChange &change, const QString &field)
    {
        const QString label = fieldLabel(change.resource(), field);
        const QString wanted = fieldText(change.draft, field);
        return change.action == PlannedChange::Action::Create
            ? u"%1: %2"_s.arg(label, wanted)
            : u"%1: %2 → %3"_s.arg(label, fieldText(change.base, field), wanted);
    }

} // namespace

QString actionWords(const PlannedChange &change)
{
    if (change.isWrong())
        return PlanText::tr("Wrong");
    switch (change.action) {
    case PlannedChange::Action::Create: return PlanText::tr("Create");
    case PlannedChange::Action::Update: return PlanText::tr("Change");
    case PlannedChange::Action::Remove: return PlanText::tr("Delete");
    case PlannedChange::Action::Skip: break;
    }
    return PlanText::tr("Nothing");
}

QStringList changesIn(const PlannedChange &change)
{
    QStringList lines;
    const Resource &resource = change.resource();
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        if (change.draft.value(i).isValid())
            lines.append(changeOf(change, QString(resource.attributes[size_t(i)].name)));
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (change.draft.related(i).state != Related::State::NotTold)
            lines.append(changeOf(change, QString(resource.relations[size_t(i)].name)));
    }
    return lines;
}

QString detailsOf(const Plan &plan, const PlannedChange &change)
{
    QStringList parts;
    for (const FieldProblem &problem : change.objections()) {
        const QString place = placeOf(plan, change, problem);
        const QString what = place.isEmpty() ? fieldLabel(change.resource(), problem.field) : place;
        parts.append(what.isEmpty() ? problem.message : u"%1: %2"_s.arg(what, problem.message));
    }
    if (!change.isWrong())
        parts += changesIn(change);
    if (!change.remark.isEmpty())
        parts.append(change.remark);
    return parts.join(u"; "_s);
}

} // namespace cordboard
