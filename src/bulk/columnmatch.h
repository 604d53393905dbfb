#pragma once

#include "catalogue/resource.h"

#include <QStringList>

#include <optional>

namespace cordboard {

/// What a column of a source is about.
struct ColumnTarget
{
    enum class Kind : quint8 {
        None, ///< not taken
        Id,
        Attribute,
        Related,      ///< a relation by id or by name
        RelatedId,    ///< by id only
        RelatedTitle, ///< by name only
        Outcome,      ///< of a report that is imported again
    };

    Kind kind = Kind::None;
    qsizetype index = 0; ///< of the attribute or relation

    friend bool operator==(const ColumnTarget &, const ColumnTarget &) = default;
};

/// Which column is about what: found by the names on the wire, by labels in any case and spacing, and by
/// aliases, and corrected by the person.
class ColumnMatch
{
public:
    ColumnMatch(const Resource &resource, const QStringList &headers);

    const Resource &resource() const { return *m_resource; }
    const QStringList &headers() const { return m_headers; }
    const QList<ColumnTarget> &targets() const { return m_targets; }
    void set(qsizetype column, const ColumnTarget &target) { m_targets[column] = target; }

    /// The column that is about this, or -1.
    qsizetype columnOf(const ColumnTarget &target) const { return m_targets.indexOf(target); }
    /// The column that a complaint about a field is about, or -1: "number", "customer", "id".
    qsizetype columnOfField(QStringView field) const;

    /// All that a column of this resource may be about.
    QList<ColumnTarget> choices() const;
    /// "number", "customer.id", "customer.name", "customer"; empty for None.
    QString nameOf(const ColumnTarget &target) const;
    /// The same for a person: "Number", "Customer (ID)".
    QString labelOf(const ColumnTarget &target) const;
    /// By any of the words that headers are matched by; None where there is no such thing.
    ColumnTarget named(const QString &word) const;

    /// Why nothing can be imported so, in sentences: two columns about the same, or none about anything.
    QStringList problems() const;
    /// Headers that are not taken.
    QStringList leftOut() const;

private:
    const Resource *m_resource;
    QStringList m_headers;
    QList<ColumnTarget> m_targets;
};

} // namespace cordboard
