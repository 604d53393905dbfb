#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"
#include "fuzz.h"
#include "wire/jsonapi/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void requireError(const Error &error)
    {
        require(error.kind == Error::Kind::NotThisApi || error.kind == Error::Kind::Invalid,
                "a body that is not read is none of this API, or says what is wrong");
    }

    void requireGoodRecord(const Record &record)
    {
        const Resource &resource = record.resource();
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            const Attribute &attribute = resource.attributes[size_t(i)];
            const QVariant value = record.value(i);
            require(attribute.kind != Kind::Secret || !hasContent(value)
                        || value.metaType() == QMetaType::fromType<Secret>(),
                    "a password is a secret, whatever its shape");
            const QString words = Display().text(resource, attribute, value);
            require(isFitForOneLine(words) && !words.isEmpty(), "every value can be shown in a cell");
            require((attribute.kind != Kind::Secret && attribute.kind != Kind::Link) || words.size() < 12,
                    "secrets and links are not shown");
            Display::plain(attribute, value);
        }
        const QJsonObject snapshot = toSnapshot(record);
        require(differences(snapshot, record).isEmpty(), "a record is no other than its snapshot");
        differences(snapshot, fromSnapshot(resource, snapshot));
    }

    void requireGoodPage(const ReadPage &read)
    {
        require(read.page.records != nullptr, "a page has records, or none of them");
        require(!read.page.total || *read.page.total >= 0, "no listing is shorter than empty");
        require(read.page.isLast || read.page.size() > 0, "an empty page is the last");
        for (qsizetype row = 0; row < read.page.size(); ++row)
            requireGoodRecord(read.page.records->record(row));
    }

    /// Half a surrogate pair is no character: one such name shall not make a page unreadable.
    QString withoutHalfPairs(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else if (text[i].isSurrogate())
                text[i] = QChar::ReplacementCharacter;
        }
        return text;
    }

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
