#include "sandbox/ngcp/forwards.h"

#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/refused.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr QLatin1StringView keywords[] = {"voicebox"_L1,    "fax2mail"_L1,    "conference"_L1,
                                              "callingcard"_L1, "callthrough"_L1, "autoattendant"_L1,
                                              "officehours"_L1, "customhours"_L1, "managersecretary"_L1};
    constexpr int usualTimeout = 300;

    QString addressOf(const QString &destination, const Row &subscriber)
    {
        const bool isKeyword = std::ranges::find(keywords, destination) != std::end(keywords);
        if (isKeyword || destination.startsWith("sip:"_L1) || destination.startsWith("sips:"_L1))
            return destination;
        if (destination.contains(u'@'))
            return "sip:"_L1 + destination;
        return u"sip:%1@%2"_s.arg(destination, subscriber.text("domain"_L1));
    }

} // namespace

QJsonArray keptDestinations(const QJsonArray &given, const Row &subscriber, const QString &owner)
{
    QJsonArray kept;
    for (const QJsonValue &entry : given) {
        const QString destination = entry["destination"_L1].toVariant().toString();
        if (destination.isEmpty())
            throw Refused{422, u"Invalid destination in '%1'"_s.arg(owner)};
        const QJsonValue timeout = entry["timeout"_L1];
        bool isNumber = true;
        const qint64 seconds = timeout.isUndefined() || timeout.isNull()
            ? usualTimeout
            : timeout.toVariant().toString().toLongLong(&isNumber);
        if (!isNumber || seconds < 0)
            throw Refused{422, u"Invalid timeout in '%1'"_s.arg(owner)};
        const QJsonValue announcement = entry["announcement_id"_L1];
        const bool isAnnounced = !announcement.isNull() && !announcement.isUndefined();
        if (isAnnounced && destination != "customhours"_L1)
            throw Refused{422,
                          u"Invalid parameter 'announcement_id' for the destination '%1' in '%2'"_s.arg(
                              destination, owner)};
        kept.append(QJsonObject{
            {u"destination"_s, addressOf(destination, subscriber)},
            {u"timeout"_s, seconds},
            {u"priority"_s, entry["priority"_L1].isUndefined() ? QJsonValue() : entry["priority"_L1]},
            {u"announcement_id"_s, isAnnounced ? announcement : QJsonValue()}});
    }
    return kept;
}

QJsonArray shownDestinations(const QJsonArray &kept, const Row &subscriber)
{
    QJsonArray shown;
    const QString here = u'@' + subscriber.text("domain"_L1);
    for (const QJsonValue &entry : kept) {
        QJsonObject told = entry.toObject();
        const QString address = told["destination"_L1].toString();
        const bool isHere = address.startsWith("sip:"_L1) && address.endsWith(here);
        told["simple_destination"_L1] =
            isHere ? QJsonValue(address.sliced(4).chopped(here.size())) : QJsonValue();
        shown.append(told);
    }
    return shown;
}

QList<Row> mappingsOf(const Store &store, qint64 subscriber, QLatin1StringView type)
{
    return store.rows("cfmappings"_L1,
                      member(u"subscriber_id") + " = ? AND "_L1 + member(u"type") + " = ?"_L1,
                      {subscriber, QString(type)});
}

qint64 ringTimeoutOf(const Store &store, qint64 subscriber)
{
    return preferencesOf(store, "subscribers"_L1, subscriber).value("ringtimeout"_L1).toInteger();
}

void setRingTimeout(Store &store, qint64 subscriber, qint64 seconds)
{
    QJsonObject values = preferencesOf(store, "subscribers"_L1, subscriber);
    if (seconds > 0)
        values["ringtimeout"_L1] = seconds;
    else
        values.remove("ringtimeout"_L1);
    setPreferences(store, "subscribers"_L1, subscriber, values);
}

} // namespace cordboard::sandbox::ngcp
