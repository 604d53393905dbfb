#include "writes/reconciler.h"

#include "catalogue/snapshot.h"
#include "net/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int twinPageSize = 500;
    constexpr int mostTwinPages = 20;

    /// Whether the change was to end the record.
    bool isEndingOf(const Resource &resource, const QJsonObject &wanted)
    {
        return !wanted.isEmpty() && hasEnded(fromSnapshot(resource, wanted));
    }

} // namespace

bool isTwin(const Record &draft, const Record &other)
{
    const Resource &resource = draft.resource();
    if (const Attribute *title = resource.attribute(QString(resource.title))) {
        const QVariant wanted = draft.value(QString(title->name));
        if (wanted.isValid() && !isSameValue(*title, wanted, other.value(QString(title->name))))
            return false;
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (draft.related(i).state == Related::State::One && draft.related(i).id != other.related(i).id)
            return false;
    }
    return true;
}

Query twinQuery(const Record &draft, int page)
{
    const Resource &resource = draft.resource();
    Query query{.resource = &resource, .page = page, .pageSize = twinPageSize};
    for (const Filter &filter : resource.filters) {
        const QString name(filter.name);
        if (name == resource.title && draft.value(name).isValid() && hasContent(draft.value(name)))
            query.filters.insert(name, {exactly(filter, draft.value(name).toString())});
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
            const QString relation(resource.relations[size_t(i)].name);
            if ((name == relation || name == relation + ".id"_L1)
                && draft.related(i).state == Related::State::One)
                query.filters.insert(name, {draft.related(i).id});
        }
    }
    return query;
}

Reconciler::Reconciler(const Client &client, const Resource &resource, Intent intent,
                       const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_intent(std::move(intent))
    , m_resource(resource)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconciler::look);
}

bool Reconciler::canLook(const Resource &resource, const Intent &intent)
{
    const bool isLookedFor = intent.id.isEmpty();
    return resource.permits(Method::Read) && (!isLookedFor || resource.permits(Method::List));
}

void Reconciler::start()
{
    if (!canLook(m_resource, m_intent))
        return finish({.state = WriteState::Unknown});
    wait();
}

void Reconciler::hurry()
{
    if (m_timer.isActive())
        m_timer.start(0);
}

void Reconciler::wait()
{
    const int time = int(m_patience.waits.value(m_looks).count());
    ++m_looks;
    m_timer.start(time);
    Q_EMIT waiting(time);
}

void Reconciler::look()
{
    if (!m_intent.id.isEmpty())
        return lookAtRecord();
    m_twins.clear();
    lookForTwin(1);
}

void Reconciler::lookAtRecord()
{
    m_client.read(m_resource, m_intent.id).then(this, [this](const Outcome<Record> &read) {
        if (read)
            judge(*read);
        else if (read.error().kind == Error::Kind::NotFound)
            judge({});
        else if (isLastLook())
            finish({.error = read.error()});
        else
            wait();
    });
}

void Reconciler::judge(const std::optional<Record> &now)
{
    const bool isEnding = isEndingOf(m_resource, m_intent.wanted);
    const bool isRemoval = isEnding || m_intent.verb == "DELETE";
    const bool isCreation = m_intent.before.isEmpty();
    if (isRemoval && (!now || hasEnded(*now)))
        return finish({.state = WriteState::Applied});
    if (!isRemoval && now) {
        const QStringList fields = differences(m_intent.wanted, *now);
        if (fields.isEmpty())
            return finish({.state = WriteState::Applied, .record = now});
        if (isCreation)
            return finish({.state = WriteState::Differs, .record = now, .fields = fields});
    }
    // It may still be on its way: only the last look says that it was not applied.
    if (!isLastLook())
        return wait();
    if (isRemoval || (isCreation && !now))
        return finish({.state = WriteState::NotApplied, .record = now});
    if (!now)
        return finish({.state = WriteState::Differs});
    const bool isAsBefore = differences(m_intent.before, *now).isEmpty();
    finish({.state = isAsBefore ? WriteState::NotApplied : WriteState::Differs,
            .record = now,
            .fields = differences(m_intent.wanted, *now)});
}

void Reconciler::lookForTwin(int page)
{
    const Record draft = fromSnapshot(m_resource, m_intent.wanted);
    m_client.list(twinQuery(draft, page)).then(this, [this, draft, page](const Outcome<Page> &listed) {
        if (!listed) {
            if (isLastLook())
                return finish({.error = listed.error()});
            return wait();
        }
        for (qsizetype row = 0; row < listed->size(); ++row) {
            const Record record = listed->records->record(row);
            if (isTwin(draft, record) && !m_intent.twins.contains(record.id()))
                m_twins.append(record);
        }
        if (listed->isLast || listed->size() == 0 || page >= mostTwinPages)
            judgeTwins();
        else
            lookForTwin(page + 1);
    });
}

void Reconciler::judgeTwins()
{
    if (m_twins.isEmpty())
        return isLastLook() ? finish({.state = WriteState::NotApplied}) : wait();
    const Record &first = m_twins.constFirst();
    const QStringList fields = differences(m_intent.wanted, first);
    const bool isIt = m_twins.size() == 1 && fields.isEmpty();
    finish({.state = isIt ? WriteState::Applied : WriteState::Differs, .record = first, .fields = fields});
}

/// What was found is on record before it is told.
void Reconciler::finish(const Finding &finding)
{
    if (finding.state == WriteState::Unknown)
        return Q_EMIT found(finding);
    QJsonObject settled = outcomeLine("settled"_L1, m_intent.operation, finding.state);
    if (finding.record)
        settled.insert("id"_L1, finding.record->id());
    m_client.connection().record({settled}, this, [this, finding](bool) { Q_EMIT found(finding); });
}

} // namespace cordboard
