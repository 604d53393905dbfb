#include "net/recordanswer.h"

#include "net/replyerrors.h"

namespace cordboard {

RecordAnswer::RecordAnswer(const Dialect &dialect, const Resource &resource, QString id, bool isWrite)
    : m_dialect(dialect)
    , m_resource(resource)
    , m_id(std::move(id))
    , m_isWrite(isWrite)
{
}

void RecordAnswer::expectReadingBack(const Record &written)
{
    m_isReadingBack = true;
    m_id = written.id();
}

Outcome<Record> RecordAnswer::read(const RawReply &reply)
{
    Outcome<Record> record = readAnswer(reply);
    if (record || !m_isReadingBack)
        return record;
    Error error = record.error();
    error.fate = Error::Fate::Unknown;
    return error;
}

Outcome<Record> RecordAnswer::readAnswer(const RawReply &reply)
{
    if (reply.failure || !isSuccess(reply.httpStatus)) {
        Error error = errorIn(m_dialect, reply, m_isWrite);
        renameAliases(m_resource, error);
        return error;
    }
    if (reply.body.isEmpty() && m_isWrite && !m_isReadingBack) {
        const QString id = reply.location.isEmpty() ? m_id : m_dialect.createdId(reply.location);
        if (id.isEmpty())
            return unreadable({.kind = Error::Kind::NotThisApi}, reply, m_isWrite);
        return Record(m_resource, id);
    }
    Outcome<ReadRecord> read = m_dialect.readRecord(m_resource, reply.body);
    if (!read)
        return unreadable(read.error(), reply, m_isWrite);
    // An answer about nothing, or about another record, says nothing about this one.
    const QString &id = read->record.id();
    const bool isAboutAnother = !m_id.isEmpty() && !id.isEmpty() && id != m_id;
    if (isAboutAnother && m_isWrite && !m_isReadingBack) {
        m_strayId = id;
        return Record(m_resource, m_id);
    }
    if (id.isEmpty() || isAboutAnother)
        return unreadable({.kind = Error::Kind::NotThisApi}, reply, m_isWrite);
    m_aliases = read->aliasesSeen;
    return read->record;
}

} // namespace cordboard
