#pragma once

#include "bulk/columnmatch.h"
#include "bulk/csvreader.h"
#include "bulk/plannedchange.h"
#include "bulk/relatedindex.h"

#include <QSet>

#include <map>

namespace cordboard {

/// Decides what the rows of a source are to become, with what was read of the platform: without a network,
/// one row after the other.
///
/// A row is about the record with its id; without one, about the only record of the same name, of the same
/// customer where the row says which. An empty cell leaves alone, "null" clears what may be empty.
class RowPlanner
{
public:
    RowPlanner(const ColumnMatch &match, QLatin1StringView scopeRelation);

    const Resource &resource() const { return m_match.resource(); }

    /// The attribute that names a record where no id does; null when only ids do.
    const Attribute *key() const { return m_key; }
    /// What the rows name, for asking the platform about no more than that.
    void expect(const QList<CsvRow> &rows);
    const QSet<QString> &expectedIds() const { return m_expectedIds; }
    const QSet<QString> &expectedKeys() const { return m_expectedKeys; }
    /// Relations of which the rows say something.
    QList<qsizetype> expectedRelations() const;

    /// Takes over the records of a listing that the rows are about.
    void addExisting(const RecordChunk &chunk);
    RelatedIndex &related(qsizetype relation);

    PlannedChange plan(const CsvRow &row);

private:
    struct Row;

    QString cell(const CsvRow &row, const ColumnTarget &target) const;
    QString keyIn(const CsvRow &row) const;
    void relate(Row &row, qsizetype relation) const;
    QString resolve(Row &row, qsizetype relation) const;
    void findBase(Row &row) const;
    void findByKey(Row &row) const;
    void fill(Row &row) const;
    void fillAttribute(Row &row, qsizetype attribute, const QString &text) const;
    void fillRelation(Row &row, qsizetype relation) const;
    PlannedChange decide(Row &row);
    void noteRepeated(Row &row);
    bool isFixed(Row &row, const QString &field, Traits traits) const;

    ColumnMatch m_match;
    const Attribute *m_key = nullptr;
    qsizetype m_scope = -1; // relation that a key is unique within
    QSet<QString> m_expectedIds;
    QSet<QString> m_expectedKeys;
    QHash<QString, Record> m_existing;           // by id
    QMultiHash<QString, QString> m_existingIds;  // by key
    std::map<qsizetype, RelatedIndex> m_related; // by relation
    QHash<QString, int> m_seen;                  // lines, by what they are about
};

} // namespace cordboard
