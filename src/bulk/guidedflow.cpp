#include "bulk/guidedflow.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Action = PlannedChange::Action;

    struct FlowText
    {
        Q_DECLARE_TR_FUNCTIONS(GuidedFlow)
    };

    constexpr int mostFound = 100; // whoever finds more looks for something narrower

    Related relatedTo(const Record &record)
    {
        return {.state = Related::State::One, .id = record.id(), .title = record.title()};
    }

    /// Whether what would be sent is another thing. How related records are called is not sent.
    bool isOther(const PlannedChange &a, const PlannedChange &b)
    {
        const Resource &resource = a.resource();
        bool isSame = a.action == b.action && a.base.id() == b.base.id();
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i)
            isSame = isSame && a.draft.value(i) == b.draft.value(i);
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i)
            isSame = isSame && a.draft.related(i).id == b.draft.related(i).id;
        return !isSame;
    }

} // namespace

GuidedFlow::GuidedFlow(const Flow &flow, const Account &account)
    : m_flow(&flow)
    , m_plan(Plan::begin(account.platformOrDefault().text(flow.label), account))
{
    m_plan.flow = QString(flow.name);
    for (const FlowStep &step : flow.steps) {
        const Record blank(*step.resource);
        m_plan.changes.append(step.source == FlowSource::New ? PlannedChange::create(blank)
                                                             : PlannedChange::skip(blank, {}));
    }
    settle();
}

std::optional<GuidedFlow> GuidedFlow::of(const Plan &plan)
{
    const Platform *platform = cordboard::platform(plan.account.platform);
    const Flow *flow = platform ? platform->flow : nullptr;
    if (!flow || plan.flow != flow->name || plan.changes.size() != qsizetype(flow->steps.size()))
        return {};
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        const Action action = plan.changes[i].action;
        const bool isOfTheStep = &plan.changes[i].resource() == flow->steps[size_t(i)].resource
            && (action == Action::Create || action == Action::Skip);
        if (!isOfTheStep)
            return {};
    }
    GuidedFlow known(*flow, {.platform = plan.account.platform});
    known.m_plan = plan;
    return known;
}

bool GuidedFlow::isOpen(qsizetype step) const
{
    return change(step).action == Action::Skip && change(step).base.id().isEmpty();
}

bool GuidedFlow::isReady() const
{
    return std::ranges::none_of(m_plan.changes, &PlannedChange::isWrong);
}

bool GuidedFlow::isBlank() const
{
    GuidedFlow fresh(*m_flow, {.platform = m_plan.account.platform});
    for (qsizetype i = 0; i < size(); ++i) {
        if (isOther(change(i), fresh.change(i)) || !sought(i).isEmpty())
            return false;
    }
    return true;
}

void GuidedFlow::use(qsizetype step, const Record &found, const QString &sought)
{
    put(step, PlannedChange::skip(found, FlowText::tr("It is there. Nothing is sent for it.")), sought);
}

void GuidedFlow::make(qsizetype step, const Record &draft, const QString &sought)
{
    put(step, PlannedChange::create(draft), sought);
}

void GuidedFlow::leaveOpen(qsizetype step, const QString &sought)
{
    put(step, PlannedChange::skip(Record(*this->step(step).resource), {}), sought);
}

void GuidedFlow::put(qsizetype step, PlannedChange change, const QString &sought)
{
    if (!sought.isEmpty())
        change.cells = {sought};
    change.operation = this->change(step).operation;
    const PlannedChange before = std::exchange(m_plan.changes[step], change);
    m_plan.changes[step] = settled(step);
    if (isOther(before, m_plan.changes[step]))
        renew(step);
    settle();
}

void GuidedFlow::renew(qsizetype step)
{
    m_plan.changes[step].operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void GuidedFlow::refreshAge()
{
    m_plan.made = QDateTime::currentDateTimeUtc();
}

/// What stays the same stays the same write, and is sent once.
void GuidedFlow::settle()
{
    for (qsizetype i = 0; i < size(); ++i) {
        const PlannedChange before = std::exchange(m_plan.changes[i], settled(i));
        if (isOther(before, m_plan.changes[i]))
            renew(i);
    }
}

/// With what follows from the other steps.
PlannedChange GuidedFlow::settled(qsizetype step) const
{
    PlannedChange change = this->change(step);
    const Resource &resource = change.resource();
    change.after.clear();
    change.twins.reset();
    for (qsizetype earlier = step - 1; earlier >= 0 && change.action == Action::Create; --earlier) {
        if (this->change(earlier).action == Action::Create) {
            change.after = {earlier};
            break;
        }
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()) && change.action == Action::Create; ++i) {
        const Relation &relation = resource.relations[size_t(i)];
        if (isGiven(step, relation))
            change.draft.setRelated(i, given(step, relation));
        if (changeThatMakes(change.draft.related(i).id))
            change.twins = QStringList(); // nothing can look like it in what is not there yet
    }
    for (const QString &field : QStringList(change.withheld)) {
        if (hasContent(change.draft.value(field)))
            change.withheld.removeOne(field);
    }
    change.problems = problemsOf(step, change);
    return change;
}

QList<FieldProblem> GuidedFlow::problemsOf(qsizetype step, const PlannedChange &change) const
{
    const FlowStep &asked = this->step(step);
    const QString lookup(asked.lookup);
    if (change.action == Action::Create) {
        QList<FieldProblem> problems = complaintsAbout(change);
        problems.removeIf(
            [&](const FieldProblem &problem) { return change.withheld.contains(problem.field); });
        return problems;
    }
    if (change.base.id().isEmpty())
        return {{.field = lookup, .message = FlowText::tr("Look for it and choose one.")}};
    const Related wanted = commonBefore(step);
    const Related own = change.base.related(QString(m_flow->common));
    const bool isForeign =
        wanted.state == Related::State::One && own.state == Related::State::One && wanted.id != own.id;
    if (!isForeign)
        return {};
    return {{.field = QString(m_flow->common),
             .message = FlowText::tr("It belongs to “%1”, and the steps before to “%2”. Choose another one.")
                            .arg(own.title.isEmpty() ? own.id : own.title,
                                 wanted.title.isEmpty() ? wanted.id : wanted.title)}};
}

Related GuidedFlow::commonBefore(qsizetype step) const
{
    for (qsizetype i = 0; i < step; ++i) {
        const PlannedChange &earlier = change(i);
        const Record &record = earlier.action == Action::Create ? earlier.draft : earlier.base;
        const Related told = record.related(QString(m_flow->common));
        if (told.state == Related::State::One)
            return told;
    }
    return {};
}

bool GuidedFlow::isGiven(qsizetype step, const Relation &relation) const
{
    if (relation.name == m_flow->common)
        return commonBefore(step).state == Related::State::One;
    const auto before = m_flow->steps.first(size_t(step));
    return std::ranges::any_of(before,
                               [&](const FlowStep &earlier) { return earlier.resource == relation.target; });
}

Related GuidedFlow::given(qsizetype step, const Relation &relation) const
{
    if (relation.name == m_flow->common)
        return commonBefore(step);
    for (qsizetype i = step - 1; i >= 0; --i) {
        const PlannedChange &earlier = change(i);
        if (&earlier.resource() != relation.target || isOpen(i))
            continue;
        if (earlier.action == Action::Skip)
            return relatedTo(earlier.base);
        const QString title = earlier.draft.value(QString(earlier.resource().title)).toString();
        return {.state = Related::State::One,
                .id = idMadeBy(i),
                .title = title.isEmpty() ? FlowText::tr("the one of step %1").arg(i + 1)
                                         : FlowText::tr("%1 (new)").arg(title)};
    }
    return {};
}

Query GuidedFlow::lookup(qsizetype step, const QString &sought) const
{
    const FlowStep &asked = this->step(step);
    Query query{.resource = asked.resource, .pageSize = mostFound};
    const Filter &filter = *asked.resource->filter(QString(asked.lookup));
    const QString text = exactly(filter, sought.trimmed());
    query.filters.insert(QString(filter.name), {asked.findsParts ? u'*' + text + u'*' : text});
    const Related common = commonBefore(step);
    // What is missing may be somebody else's, who is worth knowing.
    const bool isNarrow = asked.source != FlowSource::Missing && common.state == Related::State::One;
    if (isNarrow && asked.resource->filter(QString(m_flow->common)))
        query.filters.insert(QString(m_flow->common), {common.id});
    return query;
}

/// Platforms may take a filter for less than it says.
QList<Record> GuidedFlow::matches(qsizetype step, const QString &sought, const Page &page) const
{
    const FlowStep &asked = this->step(step);
    const auto isIt = [&](const Record &record) {
        const QString told = record.value(QString(asked.lookup)).toString();
        return asked.findsParts ? told.contains(sought.trimmed(), Qt::CaseInsensitive)
                                : told.compare(sought.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const auto isSomebody = [&](const Record &record) {
        return asked.tells.empty() || std::ranges::any_of(asked.tells, [&](QLatin1StringView name) {
                   return hasContent(record.value(QString(name)));
               });
    };
    QList<Record> found;
    for (qsizetype row = 0; row < page.size(); ++row) {
        const Record record = page.records->record(row);
        if (isIt(record) && isSomebody(record) && !hasEnded(record))
            found.append(record);
    }
    return found;
}

Record GuidedFlow::missing(qsizetype step, const QString &sought) const
{
    const FlowStep &asked = this->step(step);
    Record draft(*asked.resource);
    draft.setValue(QString(asked.lookup), sought.trimmed());
    return draft;
}

} // namespace cordboard
