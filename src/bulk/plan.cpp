#include "bulk/plan.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct PlanText
    {
        Q_DECLARE_TR_FUNCTIONS(Plan)
    };

    constexpr qsizetype mostRemovalsAtOnce = 10;
    constexpr qint64 oldAfterSeconds = 24 * 60 * 60;

    /// As spreadsheets count columns: A to Z, AA, AB.
    QString columnLetters(qsizetype column)
    {
        QString letters;
        for (; column >= 0; column = column / 26 - 1)
            letters.prepend(QChar(ushort(u'A' + column % 26)));
        return letters;
    }

    /// A record that was made, for its removal; of an earlier run, as much of it as is known.
    Record madeRecord(const PlannedChange &change, const ChangeResult &result)
    {
        if (result.record)
            return *result.record;
        Record made(change.resource(), result.recordId);
        const QString title(change.resource().title);
        if (!title.isEmpty())
            made.setValue(title, change.draft.value(title));
        return made;
    }

    /// What a change made other, made as it was. What it was must have been told: a password never was.
    PlannedChange wayBack(const PlannedChange &change, const ChangeResult &result)
    {
        const Resource &resource = change.resource();
        Record now = result.record ? *result.record : change.base;
        Record before(resource);
        QStringList lost;
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            if (!change.draft.value(i).isValid())
                continue;
            const Attribute &attribute = resource.attributes[size_t(i)];
            if (attribute.kind != Kind::Secret && change.base.value(i).isValid())
                before.setValue(i, change.base.value(i));
            else
                lost.append(resource.text(attribute.label));
            if (!result.record)
                now.setValue(i, change.draft.value(i));
        }
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
            if (change.draft.related(i).state == Related::State::NotTold)
                continue;
            if (change.base.related(i).state != Related::State::NotTold)
                before.setRelated(i, change.base.related(i));
            else
                lost.append(resource.text(resource.relations[size_t(i)].label));
            if (!result.record)
                now.setRelated(i, change.draft.related(i));
        }
        PlannedChange back =
            before.isBlank() ? PlannedChange::skip(now, {}) : PlannedChange::update(now, before);
        if (!lost.isEmpty())
            back.remark = PlanText::tr("What it was before is not known: %1.").arg(lost.join(u", "_s));
        return back;
    }

} // namespace

PlanAccount PlanAccount::of(const Account &account)
{
    return {.name = account.name,
            .platform = QString(account.platformOrDefault().name),
            .url = account.url.toString()};
}

Plan Plan::begin(const QString &title, const Account &account)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .title = title,
            .made = QDateTime::currentDateTimeUtc(),
            .account = PlanAccount::of(account)};
}

PlanCounts Plan::counts() const
{
    PlanCounts counts;
    for (const PlannedChange &change : changes) {
        if (change.isWrong()) {
            ++counts.wrong;
            continue;
        }
        switch (change.action) {
        case PlannedChange::Action::Create: ++counts.creations; break;
        case PlannedChange::Action::Update: ++counts.changes; break;
        case PlannedChange::Action::Remove: ++counts.removals; break;
        case PlannedChange::Action::Skip: ++counts.skipped; break;
        }
    }
    return counts;
}

bool Plan::needsSecondGate() const
{
    return counts().removals > mostRemovalsAtOnce;
}

bool Plan::isTooOld() const
{
    return made.secsTo(QDateTime::currentDateTimeUtc()) > oldAfterSeconds;
}

QString countsInWords(const PlanCounts &counts)
{
    QStringList parts;
    if (counts.creations > 0)
        parts.append(PlanText::tr("%Ln to create", nullptr, int(counts.creations)));
    if (counts.changes > 0)
        parts.append(PlanText::tr("%Ln to change", nullptr, int(counts.changes)));
    if (counts.removals > 0)
        parts.append(PlanText::tr("%Ln to delete", nullptr, int(counts.removals)));
    if (counts.skipped > 0)
        parts.append(PlanText::tr("%Ln with nothing to do", nullptr, int(counts.skipped)));
    if (counts.wrong > 0)
        parts.append(PlanText::tr("%Ln wrong", nullptr, int(counts.wrong)));
    return parts.isEmpty() ? PlanText::tr("nothing to do") : parts.join(u", "_s);
}

QString placeOf(const Plan &plan, const PlannedChange &change, const FieldProblem &problem)
{
    if (change.line <= 0)
        return {};
    const auto isAbout = [&problem](const QString &column) {
        return column == problem.field || column.startsWith(problem.field + u'.');
    };
    const auto column = std::ranges::find_if(plan.columns, isAbout);
    if (problem.field.isEmpty() || column == plan.columns.end())
        return PlanText::tr("line %1").arg(change.line);
    const qsizetype number = column - plan.columns.begin();
    return PlanText::tr("line %1, column “%2” (%3)")
        .arg(QString::number(change.line), plan.headers.value(number), columnLetters(number));
}

QList<qsizetype> neededBy(const PlannedChange &change)
{
    QList<qsizetype> needed = change.after;
    for (qsizetype i = 0; i < qsizetype(change.resource().relations.size()); ++i) {
        if (const auto maker = changeThatMakes(change.draft.related(i).id))
            needed.append(*maker);
    }
    return needed;
}

Plan undoOf(const Plan &plan, const QList<ChangeResult> &results)
{
    Plan undo = plan;
    undo.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    undo.title = PlanText::tr("Undo: %1").arg(plan.title);
    undo.made = QDateTime::currentDateTimeUtc();
    undo.headers.clear();
    undo.columns.clear();
    undo.flow.clear();
    undo.changes.clear();
    QHash<qsizetype, QList<qsizetype>> dependants; // by what they need: numbers in the new plan
    for (qsizetype i = plan.changes.size() - 1; i >= 0; --i) {
        const PlannedChange &change = plan.changes[i];
        const ChangeResult result = results.value(i);
        const bool wasMade = change.action == PlannedChange::Action::Create && !result.recordId.isEmpty();
        const bool wasChanged = change.action == PlannedChange::Action::Update;
        if (result.kind != ChangeResult::Kind::Done || !(wasMade || wasChanged))
            continue;
        PlannedChange back =
            wasMade ? PlannedChange::remove(madeRecord(change, result)) : wayBack(change, result);
        back.isSparing = wasMade;
        back.after = dependants.value(i);
        for (const qsizetype needed : neededBy(change))
            dependants[needed].append(undo.changes.size());
        undo.changes.append(back);
    }
    return undo;
}

} // namespace cordboard
