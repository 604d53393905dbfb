#pragma once

#include "net/exchange.h"
#include "wire/dialect.h"

namespace cordboard {

/// What a request is answered with that is about one record. A write may be answered with nothing but a
/// place, or with another record; then the record is read back, and what was done stays done however that
/// ends.
class RecordAnswer
{
public:
    /// The id is that of the record that is meant, or empty for one that the platform names.
    RecordAnswer(const Dialect &dialect, const Resource &resource, QString id, bool isWrite);

    /// The record, blank where it has to be read back.
    Outcome<Record> read(const RawReply &reply);
    /// From now on the answers are those to reading this record back.
    void expectReadingBack(const Record &written);
    const Resource &resource() const { return m_resource; }
    bool isReadingBack() const { return m_isReadingBack; }
    const Aliases &aliasesSeen() const { return m_aliases; }
    /// Of another record, which a write was answered with; empty as a rule.
    const QString &strayId() const { return m_strayId; }

private:
    Outcome<Record> readAnswer(const RawReply &reply);

    const Dialect &m_dialect;
    const Resource &m_resource;
    QString m_id;
    QString m_strayId;
    Aliases m_aliases;
    bool m_isWrite;
    bool m_isReadingBack = false;
};

} // namespace cordboard
