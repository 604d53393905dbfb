#pragma once

#include "catalogue/recordchunk.h"
#include "wire/dialect.h"

namespace cordboard::test {

/// JSON with apostrophes for quotes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// What the platform said, through the same reader as everywhere.
inline RecordChunk told(const Resource &resource, const QByteArray &data, const QByteArray &included = "[]")
{
    const Outcome<ReadPage> read =
        dialect(Protocol::JsonApi)
            .readPage(resource, json("{'data':" + data + ",'included':" + included + "}"));
    Q_ASSERT(read);
    return *read->page.records;
}

/// One row for each value, in the attribute.
inline RecordChunk toldValues(const Resource &resource, const QByteArray &attribute,
                              const QList<QByteArray> &values)
{
    QByteArray rows;
    for (const QByteArray &value : values)
        rows += (rows.isEmpty() ? "" : ",") + QByteArray("{'id':'1','attributes':{'") + attribute
            + "':" + value + "}}";
    return told(resource, '[' + rows + ']');
}

} // namespace cordboard::test
