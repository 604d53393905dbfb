#include "wire/common/cells.h"

#include "core/partednumber.h"
#include "wire/common/members.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;
namespace od = simdjson::ondemand;

namespace cordboard::wire {

namespace {

    using Tag = RecordChunk::Tag;

    constexpr qint64 largestExactNumber = qint64(1) << 53;
    constexpr qsizetype longestOther = 20'000; // of what is neither text, number nor flag

    /// The beginning of a value that nobody reads to its end and that every look at would take apart again.
    QByteArray cut(QByteArrayView json)
    {
        return json.first(longestOther).toByteArray() + "…";
    }

    QByteArray quoted(const QString &text)
    {
        return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
    }

    QString scalarText(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

    /// A number in parts as text; empty if this is none.
    QString partedText(const QJsonValue &value)
    {
        const QJsonObject parts = value.toObject();
        const auto number = partedNumberFrom(u"%1 %2 %3"_s.arg(
            scalarText(parts["cc"_L1]), scalarText(parts["ac"_L1]), scalarText(parts["sn"_L1])));
        if (!number)
            return {};
        PartedNumber told = *number;
        told.isDevice = parts["is_devid"_L1].toVariant().toBool();
        return told.text();
    }

    /// Whether the value was one of the kinds that travel as objects.
    bool tellParts(RecordChunk::Builder &builder, const Attribute &described, qsizetype attribute,
                   QByteArrayView json)
    {
        if (described.kind != Kind::PartedNumber && described.kind != Kind::PartedNumbers)
            return false;
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
        if (described.kind == Kind::PartedNumber && document.isObject()) {
            const QString text = partedText(document.object());
            if (!text.isEmpty())
                builder.setText(attribute, Tag::Text, text.toUtf8());
            return !text.isEmpty();
        }
        const QJsonArray all = document.isObject() ? QJsonArray{document.object()} : document.array();
        QJsonArray texts;
        for (const QJsonValue number : all) {
            texts.append(partedText(number));
            if (texts.last().toString().isEmpty())
                return false;
        }
        if (described.kind == Kind::PartedNumbers)
            builder.setText(attribute, Tag::Json, QJsonDocument(texts).toJson(QJsonDocument::Compact));
        return described.kind == Kind::PartedNumbers;
    }

} // namespace

void Keys::add(std::string_view key)
{
    if (std::ranges::find(m_keys, key) != m_keys.end())
        throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
    m_keys.push_back(key);
}

QString idFrom(od::value value)
{
    if (value.type() == od::json_type::string)
        return string(value.get_string());
    if (value.type() != od::json_type::number)
        return {};
    int64_t number = 0;
    const bool isExact =
        value.get_int64().get(number) == simdjson::SUCCESS && number >= 0 && number <= largestExactNumber;
    return isExact ? QString::number(number) : QString();
}

void tell(RecordChunk::Builder &builder, const Attribute &described, qsizetype attribute, od::value value)
{
    switch (value.type()) {
    case od::json_type::null: builder.setNull(attribute); return;
    case od::json_type::boolean: builder.setFlag(attribute, value.get_bool()); return;
    case od::json_type::string: builder.setStayingText(attribute, bytes(textOf(value))); return;
    case od::json_type::number: {
        int64_t number = 0;
        if (value.get_int64().get(number) == simdjson::SUCCESS) {
            char digits[24];
            const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
            builder.setText(attribute, Tag::Integer, {digits, end});
            return;
        }
        break;
    }
    default: break;
    }
    const QByteArrayView json = bytes(std::string_view(simdjson::to_json_string(value)));
    if (json.size() > longestOther)
        builder.setText(attribute, Tag::Text, cut(json));
    else if (described.kind == Kind::Decimal && !json.startsWith('{') && !json.startsWith('['))
        builder.setText(attribute, Tag::Text, json.trimmed());
    else if (!tellParts(builder, described, attribute, json))
        builder.setText(attribute, Tag::Json, json.toByteArray());
}

void appendMember(QByteArray &members, std::string_view key, od::value value)
{
    if (!members.isEmpty())
        members += ',';
    members += quoted(string(key)) + ':';
    const QByteArrayView json = bytes(std::string_view(simdjson::to_json_string(value)));
    if (json.size() > longestOther)
        members += quoted(QString::fromUtf8(cut(json)));
    else
        members += json;
}

} // namespace cordboard::wire
