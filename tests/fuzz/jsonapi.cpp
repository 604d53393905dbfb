#include "catalogue/telecomcenter/telecomcenter.h"
#include "records.h"
#include "wire/jsonapi/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void requireAsTold(const QJsonObject &told, const Record &read)
    {
        if (told["id"_L1].isString())
            require(read.id() == withoutHalfPairs(told["id"_L1].toString()), "an id is read as it was told");
        const QJsonObject attributes = told["attributes"_L1].toObject();
        for (const Attribute &attribute : read.resource().attributes) {
            const QJsonValue value = attributes.value(attribute.name);
            const QVariant seen = read.value(QString(attribute.name));
            if (!attribute.alias.isEmpty() && attributes.contains(attribute.alias))
                continue;
            require(value.isUndefined() == !seen.isValid(), "what was not told is not known");
            require(!value.isNull() || (seen.isValid() && seen.isNull()), "null is null");
            if (value.isString() && attribute.kind == Kind::Text)
                require(seen.toString() == withoutHalfPairs(value.toString()),
                        "a text is read as it was told");
            if (value.isBool() && attribute.kind == Kind::Flag)
                require(seen == QVariant(value.toBool()), "a flag is read as it was told");
        }
    }

    /// Against another reader: what Qt makes of the same document.
    void requireTheSameAsQtReads(const Resource &resource, const QByteArray &body)
    {
        const QJsonObject document = QJsonDocument::fromJson(body).object();
        if (document.isEmpty())
            return;
        const QByteArray plain = QJsonDocument(document).toJson(QJsonDocument::Compact);
        const auto read = jsonapi::readPage(resource, plain);
        if (!read)
            return;
        const QJsonArray rows = document["data"_L1].toArray();
        require(document["data"_L1].isArray() && !document.contains("errors"_L1), "a listing is an array");
        require(read->page.size() == rows.size(), "every record is read");
        for (qsizetype row = 0; row < rows.size(); ++row)
            requireAsTold(rows[row].toObject(), read->page.records->record(row));
        require(!jsonapi::readDone(plain), "what is a listing is a document");
    }

} // namespace

/// The first character chooses the resource: '0' the first, ';' the last.
void tryOut(const QByteArray &input)
{
    const auto [number, body] = chosenFrom(input);
    const auto resources = telecomcenter::platform.resources;
    const Resource &resource = *resources[number % resources.size()];
    if (const auto page = jsonapi::readPage(resource, body))
        requireGoodPage(*page);
    else
        requireError(page.error());
    if (const auto record = jsonapi::readRecord(resource, body))
        requireGoodRecord(record->record);
    else
        requireError(record.error());
    if (const auto error = jsonapi::readDone(body))
        requireError(*error);
    requireTheSameAsQtReads(resource, body);
}

} // namespace cordboard::fuzz
