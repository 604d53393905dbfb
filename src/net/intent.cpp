#include "net/intent.h"

#include <QJsonArray>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr std::array stateNames = {"under-way"_L1, "done"_L1,    "refused"_L1,     "not-sent"_L1,
                                       "unknown"_L1,   "applied"_L1, "not-applied"_L1, "differs"_L1};

} // namespace

Intent Intent::begin()
{
    return {.operation = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .time = QDateTime::currentDateTimeUtc()};
}

QJsonObject Intent::toJson() const
{
    QJsonObject json{{"event"_L1, u"intent"_s},
                     {"op"_L1, operation},
                     {"time"_L1, time.toString(Qt::ISODateWithMs)},
                     {"verb"_L1, QString::fromLatin1(verb)},
                     {"path"_L1, path},
                     {"resource"_L1, resource},
                     {"id"_L1, id},
                     {"title"_L1, title}};
    if (!before.isEmpty())
        json.insert("before"_L1, before);
    if (!wanted.isEmpty())
        json.insert("wanted"_L1, wanted);
    if (!twins.isEmpty())
        json.insert("twins"_L1, QJsonArray::fromStringList(twins));
    if (!along.isEmpty())
        json.insert("along"_L1, along);
    if (!run.isEmpty())
        json.insert("run"_L1, run);
    return json;
}

Intent Intent::fromJson(const QJsonObject &json)
{
    return {.operation = json["op"_L1].toString(),
            .time = QDateTime::fromString(json["time"_L1].toString(), Qt::ISODateWithMs),
            .verb = json["verb"_L1].toString().toLatin1(),
            .path = json["path"_L1].toString(),
            .resource = json["resource"_L1].toString(),
            .id = json["id"_L1].toString(),
            .title = json["title"_L1].toString(),
            .before = json["before"_L1].toObject(),
            .wanted = json["wanted"_L1].toObject(),
            .twins = json["twins"_L1].toVariant().toStringList(),
            .along = json["along"_L1].toObject(),
            .run = json["run"_L1].toString()};
}

QJsonObject outcomeLine(QLatin1StringView event, const QString &operation, WriteState state)
{
    return {{"event"_L1, event},
            {"op"_L1, operation},
            {"time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {"state"_L1, wireName(state)}};
}

QLatin1StringView wireName(WriteState state)
{
    return stateNames.at(size_t(state));
}

WriteState writeStateFrom(QStringView wire)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (wire == stateNames.at(i))
            return WriteState(i);
    }
    return WriteState::Unknown;
}

} // namespace cordboard
