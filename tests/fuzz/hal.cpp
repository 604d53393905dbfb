#include "wire/hal/hal.h"

#include "catalogue/ngcp/ngcp.h"
#include "records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    /// Against another reader: what Qt makes of the same document.
    void requireTheSameAsQtReads(const Resource &resource, const QByteArray &body)
    {
        const QJsonObject document = QJsonDocument::fromJson(body).object();
        if (document.isEmpty())
            return;
        const QByteArray plain = QJsonDocument(document).toJson(QJsonDocument::Compact);
        const auto read = hal::readPage(resource, plain);
        const bool isRecord = document.contains("id"_L1) && !document.contains("total_count"_L1);
        if (!read || isRecord)
            return;
        const QJsonValue rows = document["_embedded"_L1]["ngcp:"_L1 + resource.type];
        const qsizetype wanted = rows.isObject() ? 1 : rows.toArray().size();
        require(read->page.size() == wanted, "every record is read");
        const QJsonValue total = document["total_count"_L1];
        require(!total.isNull() || !read->page.total, "what was not counted has no total");
    }

    void requireGoodError(const QByteArray &body)
    {
        for (const int status : {200, 401, 403, 404, 422, 423, 500, 502}) {
            const Error error = hal::readError(status, {}, body);
            require(error.httpStatus == status, "an error keeps its status");
            require(std::ranges::all_of(error.problems,
                                        [](const FieldProblem &p) { return !p.message.isNull(); }),
                    "every complaint says something");
        }
    }

    /// What was read is written in a document that can be read.
    void requireWritable(const Record &record)
    {
        for (const WireBody &body : {hal::createBody(record, {}), hal::updateBody(record, record, {})}) {
            QJsonParseError error;
            QJsonDocument::fromJson(body.body, &error);
            require(error.error == QJsonParseError::NoError, "what is sent is JSON");
        }
    }

} // namespace

/// The first character chooses the resource: '0' the first.
void tryOut(const QByteArray &input)
{
    const auto [number, body] = chosenFrom(input);
    const auto resources = ngcp::platform.resources;
    const Resource &resource =
        *resources[(number + resources.size() - '0' % resources.size()) % resources.size()];
    if (const auto page = hal::readPage(resource, body))
        requireGoodPage(*page);
    else
        requireError(page.error());
    if (const auto record = hal::readRecord(resource, body)) {
        requireGoodRecord(record->record);
        requireWritable(record->record);
    } else {
        requireError(record.error());
    }
    if (const auto error = hal::readDone(body))
        require(error->kind != Error::Kind::Cancelled, "what is wrong has a kind");
    requireGoodError(body);
    requireTheSameAsQtReads(resource, body);
}

} // namespace cordboard::fuzz
