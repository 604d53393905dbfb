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
    , m_kind(kind)
    , m_id(recordId)
{
}

void SessionRequest::start()
{
    if (!m_kind.path.isEmpty()) {
        m_client.visit(m_kind, m_id).then(this, [this](const Outcome<QString> &asked) {
            take<QString>(asked, [](const QString &link) { return link; });
        });
        return;
    }
    Record session(*m_kind.resource);
    session.relate(QString(m_kind.relation), m_id);
    m_client.create(session).then(this,
                                  [this](const Outcome<Record> &asked) { take<Record>(asked, linkIn); });
}

template <typename T>
void SessionRequest::take(const Outcome<T> &asked, const std::function<QString(const T &)> &linkOf)
{
    if (asked)
        judge(linkOf(*asked));
    else if (asked.error().outcomeIsUnknown())
        Q_EMIT lost(SessionText::tr("No answer came. A session may exist, and one that was open before may "
                                    "have ended. Nothing was asked for a second time."));
    else
        Q_EMIT failed(asked.error());
    deleteLater();
}

void SessionRequest::judge(const QString &text)
{
    const WebLink link = webLink(text);
    if (link.verdict == WebLink::Verdict::Open)
        Q_EMIT arrived(link.url);
    else
        Q_EMIT declined(reasonOf(link.verdict));
}

} // namespace cordboard
