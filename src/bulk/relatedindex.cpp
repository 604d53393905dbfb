#include "bulk/relatedindex.h"

namespace cordboard {

void RelatedIndex::add(const RecordChunk &chunk)
{
    const Resource &target = chunk.resource();
    const qsizetype title = target.indexOf(QString(target.title));
    const qsizetype within = target.indexOfRelation(QString(m_relation->within));
    for (qsizetype row = 0; row < chunk.size(); ++row) {
        Entry entry;
        if (title >= 0)
            entry.title = chunk.value(row, title).toString();
        if (within >= 0)
            entry.within = chunk.related(row, within).id;
        const QString id = chunk.id(row);
        if (!m_entries.contains(id))
            m_ids.insert(entry.title, id);
        m_entries.insert(id, entry);
    }
}

QStringList RelatedIndex::fields() const
{
    const Resource &target = *m_relation->target;
    QStringList fields;
    if (!target.title.isEmpty() && target.attribute(QString(target.title))->alias.isEmpty())
        fields.append(QString(target.title));
    if (target.relation(QString(m_relation->within)))
        fields.append(QString(m_relation->within));
    return fields;
}

const RelatedIndex::Entry *RelatedIndex::find(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

QStringList RelatedIndex::named(const QString &title, const QString &within) const
{
    QStringList ids = m_ids.values(title);
    if (!m_relation->within.isEmpty() && !within.isEmpty())
        ids.removeIf([&](const QString &id) { return m_entries.value(id).within != within; });
    return ids;
}

} // namespace cordboard
