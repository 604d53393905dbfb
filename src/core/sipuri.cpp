#include "core/sipuri.h"

#include "core/cidr.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cordboard {

QString sipUri(const QString &user, const QString &host)
{
    if (user.isEmpty() || host.isEmpty())
        return {};
    return u"sip:%1@%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(user, "!*'()&=+$,;?/")), host);
}

bool isSipHost(const QString &host)
{
    static const QRegularExpression allNumeric(u"\\A[0-9.]+\\z"_s);
    static const QRegularExpression name(u"\\A(?=.{1,253}\\z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
                                         "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?\\z"_s);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QString bare = bracketed ? host.sliced(1, host.size() - 2) : host;
    if (bracketed || bare.contains(u':'))
        return bare.contains(u':') && !bare.contains(u'/') && parseCidr(bare).has_value();
    if (allNumeric.match(bare).hasMatch())
        return parseCidr(bare).has_value();
    return name.match(bare).hasMatch();
}

} // namespace cordboard
