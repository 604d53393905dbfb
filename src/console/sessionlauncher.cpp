#include "console/sessionlauncher.h"

#include "core/weblink.h"
#include "widgets/clipboard.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString reasonOf(WebLink::Verdict verdict)
    {
        switch (verdict) {
        case WebLink::Verdict::NotHttps:
            return SessionLauncher::tr("The platform sent a link that is not https.");
        case WebLink::Verdict::NoHost: return SessionLauncher::tr("The platform sent a link without a host.");
        case WebLink::Verdict::HasUserInfo:
            return SessionLauncher::tr("The platform sent a link with a user name in front of its host.");
        case WebLink::Verdict::Malformed:
            return SessionLauncher::tr("The platform sent a link that is malformed.");
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

SessionLauncher::SessionLauncher(Client client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void SessionLauncher::launch(const SessionKind &kind, const Record &record, Handover handover)
{
    const QString id = record.id();
    if (m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    Record session(*kind.resource);
    session.relate(QString(kind.relation), id);
    m_client.create(session).then(this, [this, id, handover](const Outcome<Record> &created) {
        m_underWay.remove(id);
        if (created)
            take(*created, handover);
        else if (created.error().outcomeIsUnknown())
            Q_EMIT declined(
                tr("No answer came. A session may exist, and one that was open before may have ended. "
                   "Nothing was asked for a second time."));
        else
            Q_EMIT failed(created.error());
    });
}

void SessionLauncher::take(const Record &session, Handover handover)
{
    const QString text = linkIn(session);
    const WebLink link = webLink(text);
    if (link.verdict != WebLink::Verdict::Open) {
        Q_EMIT declined(reasonOf(link.verdict));
        return;
    }
    if (handover == Handover::Clipboard)
        copySecret(text.toUtf8());
    else if (!QDesktopServices::openUrl(link.url)) {
        Q_EMIT declined(tr("No browser could be started. Copy the link instead."));
        return;
    }
    Q_EMIT handedOver(link.url.host(), handover);
}

} // namespace cordboard
