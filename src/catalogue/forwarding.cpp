#include "catalogue/forwarding.h"

#include "catalogue/record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int usualTimeout = 300; // what the platform stores where none was said

    QStringList destinationsOf(const QVariantMap &forwarding)
    {
        QStringList lines;
        for (const QVariant &one : forwarding[u"destinations"_s].toList()) {
            const QVariantMap destination = one.toMap();
            lines.append(u"%1 %2 %3"_s.arg(simpleDestination(destination))
                             .arg(destination.value(u"timeout"_s, usualTimeout).toInt())
                             .arg(destination[u"announcement_id"_s].toString()));
        }
        return lines;
    }

    /// The members of a list that say something, in their order.
    QStringList membersOf(const QVariantMap &forwarding, const QString &list)
    {
        QStringList lines;
        for (const QVariant &one : forwarding[list].toList()) {
            const QVariantMap members = one.toMap();
            QStringList words;
            for (auto it = members.cbegin(); it != members.cend(); ++it) {
                if (!it->isNull() && !it->toString().isEmpty())
                    words.append(it.key() + u'=' + it->toString());
            }
            lines.append(words.join(u' '));
        }
        return lines;
    }

    /// How the members of a list are compared with a call.
    QString mannerOf(const QVariantMap &forwarding, const QString &list)
    {
        return forwarding.value(list + "_mode"_L1, u"whitelist"_s).toString()
            + (forwarding[list + "_is_regex"_L1].toBool() ? u" regex"_s : QString());
    }

    QStringList toldOf(const QVariantMap &forwarding)
    {
        const QStringList sources = membersOf(forwarding, u"sources"_s);
        const QStringList numbers = membersOf(forwarding, u"bnumbers"_s);
        QStringList told = destinationsOf(forwarding) + membersOf(forwarding, u"times"_s) + sources + numbers;
        told.append(forwarding[u"ringtimeout"_s].toString());
        if (!sources.isEmpty())
            told.append(mannerOf(forwarding, u"sources"_s));
        if (!numbers.isEmpty())
            told.append(mannerOf(forwarding, u"bnumbers"_s));
        return told;
    }

    bool isWholeNumber(const QVariant &value)
    {
        bool isNumber = false;
        return value.toString().toLongLong(&isNumber) >= 0 && isNumber;
    }

    bool isDestination(const QVariant &value)
    {
        const QVariantMap destination = value.toMap();
        const QVariant timeout = destination[u"timeout"_s];
        return !destination[u"destination"_s].toString().isEmpty()
            && (!hasContent(timeout) || isWholeNumber(timeout));
    }

    bool isListOfObjects(const QVariant &value)
    {
        return value.typeId() == QMetaType::QVariantList
            && std::ranges::all_of(value.toList(), [](const QVariant &one) {
                   return one.typeId() == QMetaType::QVariantMap;
               });
    }

} // namespace

QString simpleDestination(const QVariantMap &destination)
{
    const QString simple = destination[u"simple_destination"_s].toString();
    if (!simple.isEmpty())
        return simple;
    QString written = destination[u"destination"_s].toString();
    return written.startsWith("sip:"_L1) && written.indexOf(u'@') < 0 ? written.sliced(4) : written;
}

QString forwardingText(const QVariantMap &forwarding)
{
    QStringList words;
    for (const QVariant &one : forwarding[u"destinations"_s].toList()) {
        const QVariantMap destination = one.toMap();
        const int seconds = destination[u"timeout"_s].toInt();
        const QString where = simpleDestination(destination);
        words.append(seconds > 0 ? u"%1 (%2 s)"_s.arg(where).arg(seconds) : where);
    }
    return words.join(u", "_s);
}

QVariant forwardingFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? QVariant(document.object().toVariantMap()) : QVariant(text);
}

bool isForwarding(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantMap)
        return false;
    const QVariantMap forwarding = value.toMap();
    if (forwarding.isEmpty())
        return true;
    for (const QString &list : {u"times"_s, u"sources"_s, u"bnumbers"_s}) {
        if (hasContent(forwarding[list]) && !isListOfObjects(forwarding[list]))
            return false;
    }
    const QVariant ringTime = forwarding[u"ringtimeout"_s];
    return isListOfObjects(forwarding[u"destinations"_s])
        && std::ranges::all_of(forwarding[u"destinations"_s].toList(), isDestination)
        && (!hasContent(ringTime) || isWholeNumber(ringTime));
}

bool isSameForwarding(const QVariantMap &a, const QVariantMap &b)
{
    return toldOf(a) == toldOf(b);
}

} // namespace cordboard
