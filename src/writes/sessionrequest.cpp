#include "writes/sessionrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct SessionText
    {
        Q_DECLARE_TR_FUNCTIONS(cordboard::SessionLauncher)
    };

    QString reasonOf(WebLink::Verdict verdict)
    {
        switch (verdict) {
        case WebLink::Verdict::NotHttps:
            return SessionText::tr("The platform sent a link that is not https.");
        case WebLink::Verdict::NoHost: return SessionText::tr("The platform sent a link without a host.");
        case WebLink::Verdict::HasUserInfo:
            return SessionText::tr("The platform sent a link with a user name in front of its host.");
        case WebLink::Verdict::Malformed:
            return SessionText::tr("The platform sent a link that is malformed.");
        case WebLink::Verdict::Open: break;
        }
        return {};
    }

    QString linkIn(const Record &session)
    {
        for (const Attribute &attribute : session.resource().attributes) {
            if (attribute.kind == Kind::Link)
                return session.value(QString(attribute.name)).toString();
        }
        return {};
    }

} // namespace

SessionRequest::SessionRequest(const Client &client, const SessionKind &kind, const QString &recordId,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(*kind.resource)
{
    m_session.relate(QString(kind.relation), recordId);
}

void SessionRequest::start()
{
    m_client.create(m_session).then(this, [this](const Outcome<Record> &created) {
        if (created)
            take(*created);
        else if (created.error().outcomeIsUnknown())
            Q_EMIT lost(SessionText::tr(
                "No answer came. A session may exist, and one that was open before may have ended. "
                "Nothing was asked for a second time."));
        else
            Q_EMIT failed(created.error());
        deleteLater();
    });
}

void SessionRequest::take(const Record &session)
{
    const WebLink link = webLink(linkIn(session));
    if (link.verdict == WebLink::Verdict::Open)
        Q_EMIT arrived(link.url);
    else
        Q_EMIT declined(reasonOf(link.verdict));
}

} // namespace cordboard
