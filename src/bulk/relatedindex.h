#pragma once

#include "catalogue/recordchunk.h"

#include <QHash>

namespace cordboard {

/// The records that a relation may point at, by id and by what a person knows them by.
class RelatedIndex
{
public:
    struct Entry
    {
        QString title = {};
        QString within = {}; ///< id of the record that both have to share, where the relation says so
    };

    explicit RelatedIndex(const Relation &relation)
        : m_relation(&relation)
    {
    }

    void add(const RecordChunk &chunk);
    /// Attributes and relations that have to be read.
    QStringList fields() const;

    const Entry *find(const QString &id) const;
    /// Ids of those that are called so, and share this record where they have to; an empty `within` is any.
    QStringList named(const QString &title, const QString &within) const;

private:
    const Relation *m_relation;
    QHash<QString, Entry> m_entries;
    QMultiHash<QString, QString> m_ids; // by title
};

} // namespace cordboard
