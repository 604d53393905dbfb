#pragma once

#include "catalogue/validation.h"
#include "core/outcome.h"
#include "core/secret.h"

#include <QJsonObject>

#include <functional>

namespace cordboard {

/// The values a person gives for a new record or a change, as NAME=VALUE words or a JSON object, made into a
/// draft that was checked as a form checks it.
class FieldValues
{
public:
    FieldValues(const Resource &resource, Purpose purpose)
        : m_draft(resource)
        , m_purpose(purpose)
    {
    }

    /// Where a value of "-" comes from: the next line of standard input.
    using NextLine = std::function<Secret()>;

    std::optional<Error> take(const QStringList &assignments, const NextLine &nextLine);
    /// A flat object, as ndjson has it, or a JSON:API document of one record. Nothing wrong is also what the
    /// platform sets itself; notTaken() names it.
    std::optional<Error> take(const QByteArray &json);

    const QStringList &notTaken() const { return m_notTaken; }
    Outcome<Record> draft() const;

private:
    std::optional<Error> takeText(const QString &name, const QString &text, const NextLine &nextLine);
    std::optional<Error> takeAttribute(const Attribute &attribute, const QString &text,
                                       const NextLine &nextLine);
    std::optional<Error> takeMember(const QString &name, const QJsonValue &value);
    std::optional<Error> relate(const Relation &relation, const QString &id);
    bool isFixed(Traits traits) const;

    Record m_draft;
    Purpose m_purpose;
    QStringList m_notTaken;
};

} // namespace cordboard
