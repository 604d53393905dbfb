#pragma once

#include "net/exchange.h"
#include "wire/dialect.h"

namespace cordboard {

/// What a request is answered with that is about one record. A write may be answered with nothing but a
/// place; then the record is read back, and what was done stays done however that ends.
class RecordAnswer
{
public:
    /// The id is that of the record that is meant, or empty for one that the platform names.
    RecordAnswer(const Dialect &dialect, const Resource &resource, QString id, bool isWrite);

    /// The record, blank where it has to be read back.
    Outcome<Record> read(const RawReply &reply);
    /// From now on the answers are those to reading this record back.
    void expectReadingBack(const Record &written);
    bool isReadingBack() const { return m_isReadingBack; }
    const Aliases &aliasesSeen() const { return m_aliases; }

private:
    Outcome<Record> readAnswer(const RawReply &reply);

    const Dialect &m_dialect;
    const Resource &m_resource;
    QString m_id;
    Aliases m_aliases;
    bool m_isWrite;
    bool m_isReadingBack = false;
};

} // namespace cordboard
