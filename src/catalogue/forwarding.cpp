#include "catalogue/forwarding.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int usualTimeout = 300; // what the platform stores where none was said

    QStringList destinationsOf(const QVariantMap &forwarding)
    {
        QStringList lines;
        for (const QVariant &one : forwarding[u"destinations"_s].toList()) {
            const QVariantMap destination = one.toMap();
            lines.append(u"%1 %2"_s.arg(simpleDestination(destination))
                             .arg(destination.value(u"timeout"_s, usualTimeout).toInt()));
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

    QStringList toldOf(const QVariantMap &forwarding)
    {
        const QStringList sources = membersOf(forwarding, u"sources"_s);
        const QStringList numbers = membersOf(forwarding, u"bnumbers"_s);
        QStringList told = destinationsOf(forwarding) + membersOf(forwarding, u"times"_s) + sources + numbers;
        told.append(forwarding[u"ringtimeout"_s].toString());
        if (!sources.isEmpty())
            told.append(forwarding.value(u"sources_mode"_s, u"whitelist"_s).toString());
        if (!numbers.isEmpty())
            told.append(forwarding.value(u"bnumbers_mode"_s, u"whitelist"_s).toString());
        return told;
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

bool isSameForwarding(const QVariantMap &a, const QVariantMap &b)
{
    return toldOf(a) == toldOf(b);
}

} // namespace cordboard
