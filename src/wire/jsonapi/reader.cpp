#include "wire/jsonapi/reader.h"

#include "wire/common/members.h"
#include "wire/common/parsed.h"
#include "wire/common/texts.h"
#include "wire/jsonapi/errors.h"
#include "wire/jsonapi/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace od = simdjson::ondemand;

namespace cordboard::jsonapi {

namespace {

    using wire::bytes;
    using wire::Columns;
    using wire::idFrom;
    using wire::isNamed;
    using wire::keyOf;
    using wire::Keys;
    using wire::string;
    using wire::textOf;

    /// What answers call records that were asked for by another name.
    constexpr std::pair<QLatin1StringView, QLatin1StringView> answeredTypes[] = {
        {"customer_admin_sessions"_L1, "sessions"_L1},
        {"incoming_trunk_cdrs"_L1, "component_cdrs"_L1},
    };

    /// Types come misspelt: blanks, capitals and a missing plural are forgiven.
    QString forgiven(QStringView type)
    {
        return type.toString().toLower().replace(u' ', u'_');
    }

    bool isTypeOf(const Resource &resource, od::value type)
    {
        if (type.type() != od::json_type::string)
            return false;
        const std::string_view told = textOf(type);
        if (isNamed(told, resource.type))
            return true;
        const QString known(resource.type);
        const QString name = forgiven(QString::fromUtf8(told.data(), qsizetype(told.size())));
        return name == known || name + u's' == known
            || std::ranges::any_of(answeredTypes, [&](const auto &answered) {
                   return known == answered.first && name == answered.second;
               });
    }

    /// Reads one document into a chunk. Throws simdjson's errors; read() below is where they end.
    class Reader
    {
    public:
        Reader(const Resource &resource, qsizetype size)
            : m_resource(resource)
            , m_builder(resource)
            , m_columns(resource)
        {
            m_builder.reserve(size / 2); // keys are half of what a platform says
        }

        void read(od::document &document);

        bool hasData() const { return m_hasData; }
        bool hasErrors() const { return m_hasErrors; }
        bool isForeign() const { return m_isForeign; }
        bool isList() const { return m_isList; }
        ReadPage take();

    private:
        void readData(od::value data);
        void readRow(od::object row);
        void readAttributes(od::object attributes);
        void readRelations(od::object relations);
        void readLinkage(qsizetype relation, od::value id);
        qsizetype relationOf(std::string_view key) const;
        void readIncluded(od::object included);
        void readMeta(od::object meta);
        void readLinks(od::object links);

        const Resource &m_resource;
        RecordChunk::Builder m_builder;
        Columns m_columns;
        Keys m_rowKeys;
        Keys m_otherKeys; // of attributes that the catalogue does not know
        ReadPage m_read;
        QByteArray m_extras;
        qsizetype m_rows = 0;
        bool m_hasData = false;
        bool m_hasErrors = false;
        bool m_isForeign = false; // something else than was asked for
        bool m_isList = false;
        bool m_hasLinks = false;
        bool m_hasNext = false;
    };

    void Reader::read(od::document &document)
    {
        Keys keys;
        for (auto field : document.get_object()) {
            const std::string_view key = keyOf(field);
            keys.add(key);
            od::value value = field.value();
            if (key == "data")
                readData(value);
            else if (key == "included" && value.type() == od::json_type::array)
                for (auto included : value.get_array())
                    readIncluded(included.get_object());
            else if (key == "meta" && value.type() == od::json_type::object)
                readMeta(value.get_object());
            else if (key == "links" && value.type() == od::json_type::object)
                readLinks(value.get_object());
            else if (key == "errors")
                m_hasErrors = true;
        }
    }

    void Reader::readData(od::value data)
    {
        m_isList = data.type() == od::json_type::array;
        m_hasData = true;
        if (m_isList) {
            for (auto row : data.get_array())
                readRow(row.get_object());
        } else if (!data.is_null()) {
            readRow(data.get_object());
        }
    }

    void Reader::readRow(od::object row)
    {
        m_builder.beginRow();
        m_extras.clear();
        if (++m_rows > wire::mostRows)
            throw simdjson::simdjson_error(simdjson::CAPACITY);
        m_rowKeys.clear();
        for (auto field : row) {
            const std::string_view key = keyOf(field);
            m_rowKeys.add(key);
            od::value value = field.value();
            if (key == "id" && value.type() == od::json_type::string)
                m_builder.setId(bytes(textOf(value)));
            else if (key == "id")
                m_builder.setId(idFrom(value));
            else if (key == "type")
                m_isForeign = m_isForeign || !isTypeOf(m_resource, value);
            else if (key == "attributes" && value.type() == od::json_type::object)
                readAttributes(value.get_object());
            else if (key == "relationships" && value.type() == od::json_type::object)
                readRelations(value.get_object());
        }
        if (!m_extras.isEmpty())
            m_builder.setExtras('{' + m_extras + '}');
        m_builder.endRow(); // while its texts are there
    }

    void Reader::readAttributes(od::object attributes)
    {
        m_otherKeys.clear();
        m_columns.beginObject();
        for (auto field : attributes) {
            od::value value = field.value();
            std::string_view key;
            const Columns::Found found = m_columns.next(field, key);
            if (found.isAlias)
                m_read.aliasesSeen.insert(QString(m_resource.attributes[size_t(found.column)].alias));
            if (found.column >= 0) {
                wire::tell(m_builder, m_resource.attributes[size_t(found.column)], found.column, value);
                continue;
            }
            m_otherKeys.add(key);
            wire::appendMember(m_extras, key, value);
        }
    }

    void Reader::readRelations(od::object relations)
    {
        for (auto field : relations) {
            const qsizetype relation = relationOf(keyOf(field));
            od::value value = field.value();
            if (relation < 0 || value.type() != od::json_type::object)
                continue;
            for (auto member : value.get_object()) {
                const std::string_view key = keyOf(member);
                od::value linkage = member.value();
                if (key != "data")
                    continue;
                if (linkage.is_null())
                    m_builder.setRelatedNone(relation);
                else if (linkage.type() == od::json_type::object)
                    readLinkage(relation, linkage["id"]);
            }
        }
    }

    void Reader::readLinkage(qsizetype relation, od::value id)
    {
        if (id.type() == od::json_type::string)
            m_builder.setRelated(relation, bytes(textOf(id)));
        else
            m_builder.setRelated(relation, idFrom(id).toUtf8());
    }

    qsizetype Reader::relationOf(std::string_view key) const
    {
        for (size_t i = 0; i < m_resource.relations.size(); ++i) {
            if (isNamed(key, m_resource.relations[i].name))
                return qsizetype(i);
        }
        return -1;
    }

    void Reader::readIncluded(od::object included)
    {
        const QString type = string(included["type"]);
        const Resource *target = includedTarget(m_resource, type);
        if (!target || target->title.isEmpty())
            return;
        const QString id = idFrom(included["id"]);
        od::object attributes;
        od::value title;
        if (included["attributes"].get_object().get(attributes) != simdjson::SUCCESS)
            return;
        const std::string_view name(target->title.data(), size_t(target->title.size()));
        if (attributes[name].get(title) != simdjson::SUCCESS || title.type() != od::json_type::string)
            return;
        m_builder.setTitle({QString(target->type), id}, string(title.get_string()));
    }

    void Reader::readMeta(od::object meta)
    {
        for (auto field : meta) {
            const std::string_view key = keyOf(field);
            od::value value = field.value();
            if (key == "record_count") {
                int64_t count = 0;
                const bool isTold = value.type() == od::json_type::number
                    ? value.get_int64().get(count) == simdjson::SUCCESS
                    : value.type() == od::json_type::string
                        && value.get_int64_in_string().get(count) == simdjson::SUCCESS;
                if (isTold && count >= 0)
                    m_read.page.total = count;
            } else if (key == "warnings" && value.type() == od::json_type::array) {
                for (auto warning : value.get_array()) {
                    std::string_view detail;
                    if (warning["detail"].get_string().get(detail) == simdjson::SUCCESS)
                        m_read.page.warnings.append(string(detail));
                }
            }
        }
    }

    void Reader::readLinks(od::object links)
    {
        m_hasLinks = true;
        for (auto field : links) {
            const bool isNext = std::string_view(field.unescaped_key()) == "next";
            od::value value = field.value();
            m_hasNext = m_hasNext || (isNext && !value.is_null());
        }
    }

    ReadPage Reader::take()
    {
        m_read.page.isLast = m_rows == 0 || (m_hasLinks && !m_hasNext);
        m_read.page.hasNext = m_hasNext && !m_read.page.isLast;
        m_read.page.records = std::make_shared<const RecordChunk>(m_builder.take());
        return std::move(m_read);
    }

    /// Nothing: the reader holds what the document says. Else why it is not one.
    std::optional<Error> read(std::optional<Reader> &reader, const Resource &resource, const QByteArray &body)
    {
        const simdjson::error_code result = wire::parsed(body, [&](od::document &document) {
            reader.emplace(resource, body.size());
            reader->read(document);
        });
        if (result != simdjson::SUCCESS)
            return Error{.kind = Error::Kind::NotThisApi, .detail = readError(0, {}, body).detail};
        if (reader->hasErrors())
            return readError(200, {}, body);
        return reader->hasData() && !reader->isForeign()
            ? std::nullopt
            : std::optional(Error{.kind = Error::Kind::NotThisApi, .detail = readError(0, {}, body).detail});
    }

} // namespace

const Resource *includedTarget(const Resource &resource, QStringView type)
{
    const QString name = forgiven(type);
    for (const Relation &relation : resource.relations) {
        const QString wanted(relation.target->type);
        if (type == wanted || name == wanted || name + u's' == wanted || name == relation.name)
            return relation.target;
    }
    return nullptr;
}

Outcome<ReadPage> readPage(const Resource &resource, const QByteArray &body)
{
    std::optional<Reader> reader;
    if (const std::optional<Error> error = read(reader, resource, body))
        return *error;
    if (!reader->isList())
        return Error{.kind = Error::Kind::NotThisApi};
    return reader->take();
}

std::optional<Error> readDone(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    if (document.contains("errors"_L1))
        return readError(200, {}, body);
    const bool isDocument = document.contains("data"_L1) || document.contains("links"_L1)
        || !document["meta"_L1].toObject().isEmpty();
    if (isDocument)
        return {};
    return Error{.kind = Error::Kind::NotThisApi, .detail = readError(0, {}, body).detail};
}

Outcome<ReadRecord> readRecord(const Resource &resource, const QByteArray &body)
{
    std::optional<Reader> reader;
    if (const std::optional<Error> error = read(reader, resource, body))
        return *error;
    const bool isList = reader->isList();
    ReadPage read = reader->take();
    if (isList || read.page.size() != 1)
        return Error{.kind = Error::Kind::NotThisApi};
    return ReadRecord{read.page.records->record(0), read.page.warnings, read.aliasesSeen};
}

} // namespace cordboard::jsonapi
