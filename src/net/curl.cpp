#include "net/curl.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString quoted(QString word)
    {
        return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
    }

} // namespace

QString curlCommand(const WireRequest &request, const Account &account)
{
    QStringList words{u"curl"_s, u"-i"_s};
    if (request.isWrite())
        words << u"-X"_s << QString::fromLatin1(request.verb);
    words << quoted(QString::fromLatin1(request.url.toEncoded()));
    words << u"-H"_s << quoted(u"Accept: "_s + QString::fromLatin1(request.accept));
    if (!request.contentType.isEmpty())
        words << u"-H"_s << quoted(u"Content-Type: "_s + QString::fromLatin1(request.contentType));
    if (!account.clientCertificate.isEmpty())
        words << u"--cert"_s << quoted(account.clientCertificate);
    if (!account.caFile.isEmpty())
        words << u"--cacert"_s << quoted(account.caFile);
    if (account.clientCertificate.isEmpty())
        words << u"--user"_s << quoted(account.userName);
    return words.join(u' ');
}

} // namespace cordboard
