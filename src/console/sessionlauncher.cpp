#include "console/sessionlauncher.h"

#include "widgets/clipboard.h"
#include "writes/sessionrequest.h"

#include <QDesktopServices>

namespace cordboard {

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
    auto *request = new SessionRequest(m_client, kind, id, this);
    connect(request, &QObject::destroyed, this, [this, id] { m_underWay.remove(id); });
    connect(request, &SessionRequest::arrived, this,
            [this, handover](const QUrl &link) { handOver(link, handover); });
    connect(request, &SessionRequest::failed, this, &SessionLauncher::failed);
    connect(request, &SessionRequest::declined, this, &SessionLauncher::declined);
    connect(request, &SessionRequest::lost, this, &SessionLauncher::declined);
    request->start();
}

void SessionLauncher::handOver(const QUrl &link, Handover handover)
{
    if (handover == Handover::Clipboard)
        copySecret(link.toEncoded());
    else if (!QDesktopServices::openUrl(link)) {
        Q_EMIT declined(tr("No browser could be started. Copy the link instead."));
        return;
    }
    Q_EMIT handedOver(link.host(), handover);
}

} // namespace cordboard
