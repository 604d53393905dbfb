#include "writes/deletionpreview.h"

#include "catalogue/display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int largePage = 500;

} // namespace

DeletionPreview::DeletionPreview(Client client, Record record, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_record(std::move(record))
{
    for (const Consequence &consequence : m_record.resource().consequences)
        m_lines.append(Line{.consequence = &consequence});
}

bool DeletionPreview::isComplete() const
{
    return std::ranges::none_of(m_lines, &Line::isCounting);
}

QJsonObject DeletionPreview::counts() const
{
    QJsonObject counts;
    for (const Line &line : m_lines) {
        if (line.consequence->resource && !line.consequence->isUser && line.count)
            counts.insert(line.consequence->resource->type, *line.count);
    }
    return counts;
}

bool DeletionPreview::takesAlong() const
{
    return std::ranges::any_of(
        m_lines, [](const Line &line) { return line.consequence->resource && !line.consequence->isUser; });
}

QList<DeletionPreview::Line> DeletionPreview::others() const
{
    QList<Line> others;
    for (const Line &line : m_lines) {
        if (line.consequence->resource && !line.consequence->isPart && line.count.value_or(1) > 0)
            others.append(line);
    }
    return others;
}

void DeletionPreview::start()
{
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).isCounting())
            count(line);
    }
}

void DeletionPreview::count(qsizetype line)
{
    const Consequence &consequence = *m_lines.at(line).consequence;
    if (!consequence.counter.isEmpty())
        return readCounter(line);
    Query query{.resource = consequence.resource, .pageSize = 1};
    for (const Filter &filter : consequence.resource->filters) {
        if (!filter.initial.isEmpty()) // what has ended is not lost
            query.filters.insert(QString(filter.name), QString(filter.initial).split(u','));
    }
    if (!consequence.relation.isEmpty())
        return countByRelation(line, query);
    const QString by(consequence.by);
    query.filters.insert(QString(consequence.filter),
                         {by.isEmpty() ? m_record.id() : m_record.value(by).toString()});
    m_client.list(query).then(this, [this, line](const Outcome<Page> &page) {
        if (!page)
            fail(line, page.error());
        else
            settle(line, page->total.value_or(page->size()));
    });
}

void DeletionPreview::readCounter(qsizetype line)
{
    const Consequence &consequence = *m_lines.at(line).consequence;
    m_client.read(*consequence.resource, m_record.id()).then(this, [this, line](const Outcome<Record> &read) {
        if (!read)
            return fail(line, read.error());
        const QVariant told = read->value(QString(m_lines.at(line).consequence->counter));
        if (told.typeId() == QMetaType::LongLong)
            settle(line, told.toLongLong());
        else
            fail(line, {.kind = Error::Kind::NotThisApi});
    });
}

/// The platform cannot filter by this relation: what shares the scope is read and looked at.
void DeletionPreview::countByRelation(qsizetype line, Query query)
{
    const Consequence &consequence = *m_lines.at(line).consequence;
    const Platform &platform = m_client.platform();
    const Related scope = m_record.related(QString(platform.scopeRelation));
    if (scope.state == Related::State::One && consequence.resource->filter(QString(platform.scopeFilter)))
        query.filters.insert(QString(platform.scopeFilter), {scope.id});
    query.fields = {QString(consequence.relation)};
    query.pageSize = largePage;
    countPointingHere(line, query, 0);
}

void DeletionPreview::countPointingHere(qsizetype line, Query query, qint64 soFar)
{
    m_client.list(query).then(this, [this, line, query, soFar](const Outcome<Page> &page) {
        if (!page)
            return fail(line, page.error());
        const Consequence &consequence = *m_lines.at(line).consequence;
        const qsizetype relation = consequence.resource->indexOfRelation(QString(consequence.relation));
        qint64 found = soFar;
        for (qsizetype row = 0; row < page->size(); ++row)
            found += page->records->related(row, relation).id == m_record.id();
        const bool isLast = page->isLast || page->size() == 0
            || (page->total && qint64(query.page) * page->size() >= *page->total);
        if (isLast)
            return settle(line, found);
        Query next = query;
        ++next.page;
        countPointingHere(line, next, found);
    });
}

void DeletionPreview::settle(qsizetype line, qint64 count)
{
    m_lines[line].count = count;
    Q_EMIT changed();
}

void DeletionPreview::fail(qsizetype line, const Error &error)
{
    // A resource that this platform does not have is not lost either.
    if (line < m_lines.size() && m_lines.at(line).consequence->resource->isOptional
        && error.kind == Error::Kind::NotFound)
        return settle(line, 0);
    m_lines[line].failure = error;
    Q_EMIT changed();
}

QString DeletionPreview::countText(const Line &line)
{
    const Resource &counted = *line.consequence->resource;
    const QString plural = counted.text(counted.plural);
    if (line.count)
        return tr("%1: %L2").arg(plural).arg(*line.count);
    return line.failure ? tr("%1: could not be counted").arg(plural) : tr("%1: counting…").arg(plural);
}

QString DeletionPreview::text(const Line &line) const
{
    if (line.consequence->resource)
        return line.consequence->isUser ? tr("Still used by: %1").arg(countText(line)) : countText(line);
    const Resource &resource = m_record.resource();
    QString words = resource.text(line.consequence->text);
    if (const Attribute *attribute = resource.attribute(QString(line.consequence->attribute)))
        words = words.arg(Display().text(resource, *attribute, m_record.value(QString(attribute->name))));
    return words;
}

} // namespace cordboard
