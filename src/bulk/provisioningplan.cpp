#include "bulk/provisioningplan.h"

#include "bulk/newnumber.h"
#include "bulk/numberadvice.h"
#include "bulk/numberrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

ProvisioningPlan::ProvisioningPlan(const Client &client, const QString &name,
                                   const QList<TemplateStep> &steps, QObject *parent)
    : PlanMaker(client, name, parent)
    , m_steps(steps)
{
    for (const TemplateStep &step : std::as_const(m_steps)) {
        const Resource &resource = step.draft.resource();
        if (!resource.range.isEmpty())
            m_numbers[&resource] += NumberRange::from(step.numbers).numbers;
    }
}

void ProvisioningPlan::start()
{
    setRunning();
    QMetaObject::invokeMethod(this, &ProvisioningPlan::lookUpNext, Qt::QueuedConnection);
}

void ProvisioningPlan::stop()
{
    for (const auto &lookup : m_lookups)
        lookup->stop();
    setEnded(State::Stopped, tr("Stopped. Nothing was changed."));
}

void ProvisioningPlan::lookUpNext()
{
    if (hasEnded())
        return;
    if (qsizetype(m_lookups.size()) == m_numbers.size())
        return makePlan();
    const auto next = std::next(m_numbers.cbegin(), qsizetype(m_lookups.size()));
    m_lookups.push_back(std::make_unique<NumberLookup>(client(), *next.key(), next.value()));
    NumberLookup *lookup = m_lookups.back().get();
    connect(lookup, &NumberLookup::progressed, this, &ProvisioningPlan::setProgress);
    connect(
        lookup, &NumberLookup::ended, this,
        [this](const QString &trouble) {
            if (trouble.isEmpty())
                lookUpNext();
            else
                fail(trouble);
        },
        Qt::QueuedConnection);
    lookup->start();
}

void ProvisioningPlan::makePlan()
{
    for (const TemplateStep &step : std::as_const(m_steps))
        addStep(step);
    finish();
}

/// With relations to what earlier steps make, where nothing else was chosen.
Record ProvisioningPlan::related(const Record &draft) const
{
    Record whole = draft;
    const Resource &resource = draft.resource();
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Relation &relation = resource.relations[size_t(i)];
        if (draft.related(i).state != Related::State::NotTold)
            continue;
        const qsizetype maker = m_made.lastIndexOf(relation.target);
        if (maker >= 0)
            whole.setRelated(i,
                             {.state = Related::State::One,
                              .id = idMadeBy(maker),
                              .title = tr("%1 (new)").arg(plan().changes.at(maker).title())});
    }
    return whole;
}

void ProvisioningPlan::addStep(const TemplateStep &step)
{
    const Resource &resource = step.draft.resource();
    const Record draft = related(step.draft);
    if (!resource.range.isEmpty())
        return addNumbers(step, draft);
    PlannedChange change = PlannedChange::create(draft);
    const bool isOfANewOne = std::ranges::any_of(resource.relations, [&](const Relation &relation) {
        return changeThatMakes(draft.related(QString(relation.name)).id).has_value();
    });
    if (isOfANewOne)
        change.twins = QStringList(); // nothing can look like it in what is not there yet
    add(std::move(change));
    m_made.append(&resource);
}

void ProvisioningPlan::addNumbers(const TemplateStep &step, const Record &draft)
{
    const Resource &resource = step.draft.resource();
    const NumberRange range = NumberRange::from(step.numbers);
    const QString owner(client().platform().scopeRelation);
    QMultiHash<QString, Record> found;
    for (const auto &lookup : m_lookups)
        found.unite(lookup->found());
    for (const QString &number : range.numbers) {
        Record one = draft;
        one.setValue(QString(resource.range), number);
        PlannedChange change = newNumber(one, found.values(number), owner);
        const bool isNew = change.action == PlannedChange::Action::Create;
        if (isNew)
            change.remark = u"%1 %2"_s.arg(change.remark, NumberAdvice::about(number)).trimmed();
        m_made.append(isNew ? &resource : nullptr);
        add(std::move(change));
    }
    for (const NumberRange::Remark &problem : range.problems) {
        PlannedChange change = PlannedChange::create(draft);
        change.problems.append(
            {.field = QString(resource.range), .message = u"“%1”: %2"_s.arg(problem.written, problem.words)});
        add(std::move(change));
        m_made.append(nullptr);
    }
}

} // namespace cordboard
