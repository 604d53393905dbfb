#pragma once

#include "catalogue/record.h"
#include "sandbox/sandbox.h"

#include <QHash>

namespace cordboard::sandbox::telecomcenter {

/// Which members of each type a client asked for; a type that is not in it is sent whole.
using Fields = QHash<QString, QStringList>;

/// Writes records as jsonapi-resources does, straight to bytes.
class DocumentWriter
{
public:
    DocumentWriter(const Profile &profile, QByteArray origin, Fields fields, QStringList includes)
        : m_profile(profile)
        , m_base(std::move(origin))
        , m_fields(std::move(fields))
        , m_includes(std::move(includes))
    {
    }

    /// Whether linkage of this relation of primary data is told: it was included, or the profile always does.
    void appendRecord(QByteArray &out, const Record &record, const QStringList &included) const;
    QByteArray self(const Resource &resource, const QString &id) const;
    const QStringList &includes() const { return m_includes; }

private:
    void appendAttributes(QByteArray &out, const Record &record) const;
    void appendRelations(QByteArray &out, const Record &record, const QStringList &included) const;
    void appendValue(QByteArray &out, const Resource &resource, const Attribute &attribute,
                     const QVariant &value) const;
    bool isAskedFor(const Resource &resource, QLatin1StringView member) const;

    const Profile &m_profile;
    QByteArray m_base;
    Fields m_fields;
    QStringList m_includes;
};

/// The name an attribute has on this profile's wire.
QString nameOnWire(const Attribute &attribute, const Profile &profile);
QString typeOnWire(const Resource &resource, const Profile &profile);

void appendJsonText(QByteArray &out, QStringView text);

} // namespace cordboard::sandbox::telecomcenter
