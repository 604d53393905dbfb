#pragma once

#include "catalogue/resource.h"
#include "core/recordref.h"

#include <QList>
#include <QVariant>
#include <QVariantMap>

#include <optional>

namespace cordboard {

/// What the platform said about one relation of a record.
struct Related
{
    /// Not told: nothing was said, which is not the same as None.
    enum class State : quint8 { NotTold, None, One };

    State state = State::NotTold;
    QString id = {};
    QString title = {}; ///< what a person knows the related record by; empty when it was not included

    friend bool operator==(const Related &, const Related &) = default;
};

/// A null that the platform told, as opposed to an invalid QVariant: not told.
inline QVariant toldNull()
{
    return QVariant::fromValue(nullptr);
}

/// Whether there is something to show: told, and neither null nor an empty text.
bool hasContent(const QVariant &value);

/// A record as the platform last told it, or a draft that is being written: a value without behaviour.
/// An invalid QVariant means "not told"; a null one means the platform said null.
class Record
{
public:
    explicit Record(const Resource &resource, QString id = {});

    const Resource &resource() const { return *m_resource; }
    RecordRef ref() const { return {QString(m_resource->type), m_id}; }
    const QString &id() const { return m_id; }
    void setId(QString id) { m_id = std::move(id); }

    QVariant value(QStringView attribute) const;
    QVariant value(qsizetype attribute) const { return m_values.at(attribute); }
    void setValue(QStringView attribute, QVariant value);
    void setValue(qsizetype attribute, QVariant value) { m_values[attribute] = std::move(value); }

    Related related(QStringView relation) const;
    const Related &related(qsizetype relation) const { return m_related.at(relation); }
    void relate(QStringView relation, const QString &id, const QString &title = {});
    void setRelated(qsizetype relation, Related related) { m_related[relation] = std::move(related); }
    void unrelate(QStringView relation); ///< to none

    /// What the platform said that the catalogue does not know, as it came.
    const QVariantMap &extras() const { return m_extras; }
    void setExtras(QVariantMap extras) { m_extras = std::move(extras); }

    /// What a person knows it by; the id when there is nothing better.
    QString title() const;
    /// Whether nothing is set: a draft that would change nothing.
    bool isBlank() const;

    friend bool operator==(const Record &, const Record &) = default;

private:
    const Resource *m_resource;
    QString m_id;
    QList<QVariant> m_values; // in the order of resource().attributes
    QList<Related> m_related; // in the order of resource().relations
    QVariantMap m_extras;
};

/// Whether it was ended without being deleted.
bool hasEnded(const Record &record);

/// Whether two values of an attribute mean the same: codecs by name and order, networks as sets, "5060"
/// and 5060 alike, null and "" alike for optional text.
bool isSameValue(const Attribute &attribute, const QVariant &a, const QVariant &b);

} // namespace cordboard
