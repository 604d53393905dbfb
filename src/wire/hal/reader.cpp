#include "wire/common/cells.h"
#include "wire/common/parsed.h"
#include "wire/common/texts.h"
#include "wire/hal/hal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
namespace od = simdjson::ondemand;

namespace cordboard::hal {

namespace {

    using namespace std::string_view_literals;

    constexpr std::string_view expanded = "_expand"sv;

    /// Reads one document into a chunk. Throws simdjson's errors; read() below is where they end.
    class Reader
    {
    public:
        explicit Reader(const Resource &resource)
            : m_resource(resource)
            , m_rowsKey("ngcp:" + std::string(resource.type.data(), size_t(resource.type.size())))
            , m_builder(resource)
        {
        }

        void readListing(od::document &document);
        void readRow(od::object row);

        bool isListing() const { return m_hasLinks || m_hasTotal; }
        bool isRecord() const { return m_isRecord && m_hasLinks && !m_hasTotal; }
        bool hasLinks() const { return m_hasLinks; }
        Page take();

    private:
        void readEmbedded(od::object embedded);
        void readLinks(od::object links);
        void readTotal(od::value total);
        void readOwnLink(od::value links);
        void readMember(std::string_view key, od::value value);
        void readRelation(qsizetype relation, od::value value);
        bool readExpanded(std::string_view key, od::value value);

        const Resource &m_resource;
        std::string m_rowsKey;
        RecordChunk::Builder m_builder;
        Page m_page;
        QByteArray m_extras;
        QString m_ownId;
        qsizetype m_rows = 0;
        bool m_hasLinks = false;
        bool m_hasNext = false;
        bool m_hasPrevious = false;
        bool m_hasTotal = false;
        bool m_isRecord = false;
    };

    void Reader::readListing(od::document &document)
    {
        wire::Keys keys;
        for (auto field : document.get_object()) {
            const std::string_view key = field.unescaped_key();
            keys.add(key);
            od::value value = field.value();
            if (key == "_embedded"sv && value.type() == od::json_type::object)
                readEmbedded(value.get_object());
            else if (key == "_links"sv && value.type() == od::json_type::object)
                readLinks(value.get_object());
            else if (key == "total_count"sv)
                readTotal(value);
            else if (key == "id"sv)
                m_isRecord = true;
        }
        m_page.hasNext = m_hasNext && m_rows > 0;
    }

    void Reader::readEmbedded(od::object embedded)
    {
        wire::Keys keys;
        for (auto field : embedded) {
            const std::string_view key = field.unescaped_key();
            keys.add(key);
            od::value value = field.value();
            if (key != m_rowsKey)
                continue;
            if (value.type() == od::json_type::array)
                for (auto row : value.get_array())
                    readRow(row.get_object());
            else
                readRow(value.get_object());
        }
    }

    void Reader::readLinks(od::object links)
    {
        m_hasLinks = true;
        for (auto field : links) {
            const std::string_view key = field.unescaped_key();
            const bool isNext = key == "next"sv;
            const bool isPrevious = key == "prev"sv;
            od::value value = field.value();
            const bool isThere = !value.is_null();
            m_hasNext = m_hasNext || (isNext && isThere);
            m_hasPrevious = m_hasPrevious || (isPrevious && isThere);
        }
    }

    void Reader::readTotal(od::value total)
    {
        m_hasTotal = true;
        int64_t count = 0;
        const bool isTold = total.type() == od::json_type::number
            ? total.get_int64().get(count) == simdjson::SUCCESS
            : total.type() == od::json_type::string
                && total.get_int64_in_string().get(count) == simdjson::SUCCESS;
        if (isTold && count >= 0)
            m_page.total = count;
    }

    void Reader::readRow(od::object row)
    {
        m_builder.beginRow();
        // A record that is never listed, such as preferences, tells all that is set: the rest is not.
        const bool isWhole = !m_resource.permits(Method::List);
        for (size_t i = 0; isWhole && i < m_resource.attributes.size(); ++i)
            m_builder.setNull(qsizetype(i));
        m_extras.clear();
        if (++m_rows > wire::mostRows)
            throw simdjson::simdjson_error(simdjson::CAPACITY);
        m_ownId.clear();
        QString id;
        bool hasId = false;
        wire::Keys keys;
        for (auto field : row) {
            const std::string_view key = field.unescaped_key();
            keys.add(key);
            od::value value = field.value();
            if (key == "id"sv) {
                hasId = !value.is_null();
                id = hasId ? wire::idFrom(value) : QString();
            } else if (key == "_links"sv)
                readOwnLink(value);
            else if (key != "_embedded"sv)
                readMember(key, value);
        }
        m_builder.setId(hasId ? id : m_ownId);
        if (!m_extras.isEmpty())
            m_builder.setExtras('{' + m_extras + '}');
        m_builder.endRow(); // while its texts are there
    }

    /// Some records have no id of their own among their members, but every one says where it is.
    void Reader::readOwnLink(od::value links)
    {
        m_hasLinks = true;
        if (links.type() != od::json_type::object)
            return;
        for (auto field : links.get_object()) {
            const bool isSelf = std::string_view(field.unescaped_key()) == "self"sv;
            od::value link = field.value();
            if (!isSelf || link.type() != od::json_type::object)
                continue;
            for (auto member : link.get_object()) {
                const bool isHref = std::string_view(member.unescaped_key()) == "href"sv;
                od::value href = member.value();
                if (isHref && href.type() == od::json_type::string)
                    m_ownId = wire::createdId(wire::bytes(href.get_string()).toByteArray());
            }
        }
    }

    void Reader::readMember(std::string_view key, od::value value)
    {
        for (size_t i = 0; i < m_resource.attributes.size(); ++i) {
            if (wire::isNamed(key, m_resource.attributes[i].name))
                return wire::tell(m_builder, m_resource.attributes[i], qsizetype(i), value);
        }
        for (size_t i = 0; i < m_resource.relations.size(); ++i) {
            if (wire::isNamed(key, m_resource.relations[i].name))
                return readRelation(qsizetype(i), value);
        }
        if (!key.ends_with(expanded) || !readExpanded(key, value))
            wire::appendMember(m_extras, key, value);
    }

    void Reader::readRelation(qsizetype relation, od::value value)
    {
        const QString id = value.is_null() ? QString() : wire::idFrom(value);
        if (id.isEmpty())
            m_builder.setRelatedNone(relation);
        else
            m_builder.setRelated(relation, id.toUtf8());
    }

    /// The title of a related record that came along. Whether the member was that.
    bool Reader::readExpanded(std::string_view key, od::value value)
    {
        const Relation *relation =
            m_resource.relation(wire::string(key.substr(0, key.size() - expanded.size())));
        if (!relation)
            return false;
        od::object object;
        if (value.type() != od::json_type::object || value.get_object().get(object) != simdjson::SUCCESS)
            return true;
        QString id;
        QString title;
        for (auto field : object) {
            const std::string_view name = field.unescaped_key();
            od::value told = field.value();
            if (name == "id"sv)
                id = wire::idFrom(told);
            else if (wire::isNamed(name, relation->target->title) && told.type() == od::json_type::string)
                title = wire::string(told.get_string());
        }
        if (!id.isEmpty() && !title.isEmpty())
            m_builder.setTitle({QString(relation->target->type), id}, title);
        return true;
    }

    Page Reader::take()
    {
        m_page.isLast = m_rows == 0 || (m_hasLinks && !m_hasNext);
        // Some releases count the page and not the listing (B.14): no listing is as long as one of its pages.
        if ((m_hasNext || m_hasPrevious) && m_page.total && *m_page.total <= m_rows)
            m_page.total.reset();
        m_page.records = std::make_shared<const RecordChunk>(m_builder.take());
        return std::move(m_page);
    }

    /// Something else than a document of this API, or a refusal under a status of success.
    Error notThisApi(const QByteArray &body)
    {
        const QJsonObject told = QJsonDocument::fromJson(body).object();
        if (told["code"_L1].toInt() >= 300 && told["message"_L1].isString())
            return readError(200, {}, body);
        return {.kind = Error::Kind::NotThisApi, .detail = wire::excerpt(body)};
    }

    /// What a record that was read by its id is on a page.
    Outcome<ReadPage> pageOfOne(const Resource &resource, const QByteArray &body)
    {
        std::optional<Reader> reader;
        const simdjson::error_code result = wire::parsed(body, [&](od::document &document) {
            reader.emplace(resource);
            reader->readRow(document.get_object());
        });
        if (result != simdjson::SUCCESS || !reader->hasLinks())
            return notThisApi(body);
        Page page = reader->take();
        if (page.records->id(0).isEmpty()) // a listing, perhaps
            return notThisApi(body);
        page.total = 1;
        page.isLast = true;
        return ReadPage{.page = std::move(page)};
    }

} // namespace

Outcome<ReadPage> readPage(const Resource &resource, const QByteArray &body)
{
    std::optional<Reader> reader;
    const simdjson::error_code result = wire::parsed(body, [&](od::document &document) {
        reader.emplace(resource);
        reader->readListing(document);
    });
    if (result != simdjson::SUCCESS || !reader->isListing())
        return notThisApi(body);
    if (reader->isRecord())
        return pageOfOne(resource, body);
    return ReadPage{.page = reader->take()};
}

Outcome<ReadRecord> readRecord(const Resource &resource, const QByteArray &body)
{
    const Outcome<ReadPage> read = pageOfOne(resource, body);
    if (!read)
        return read.error();
    return ReadRecord{read->page.records->record(0)};
}

std::optional<Error> readDone(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    const bool isDocument = QJsonDocument::fromJson(body).object().contains("_links"_L1);
    return isDocument ? std::nullopt : std::optional(notThisApi(body));
}

} // namespace cordboard::hal
