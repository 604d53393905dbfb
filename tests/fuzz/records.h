#pragma once

#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "core/secret.h"
#include "fuzz.h"
#include "wire/dialect.h"

namespace cordboard::fuzz {

inline void requireError(const Error &error)
{
    require(error.kind == Error::Kind::NotThisApi || error.kind == Error::Kind::Invalid,
            "a body that is not read is none of this API, or says what is wrong");
}

inline void requireGoodRecord(const Record &record)
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

inline void requireGoodPage(const ReadPage &read)
{
    require(read.page.records != nullptr, "a page has records, or none of them");
    require(!read.page.total || *read.page.total >= 0, "no listing is shorter than empty");
    require(read.page.isLast || read.page.size() > 0, "an empty page is the last");
    for (qsizetype row = 0; row < read.page.size(); ++row)
        requireGoodRecord(read.page.records->record(row));
}

/// Half a surrogate pair is no character: one such name shall not make a page unreadable.
inline QString withoutHalfPairs(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace cordboard::fuzz
