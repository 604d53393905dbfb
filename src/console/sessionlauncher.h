#pragma once

#include "catalogue/record.h"
#include "net/client.h"

#include <QObject>
#include <QSet>

namespace cordboard {

/// Opens a record's own web interface: asks the platform for a session and hands the link on at once. The
/// link signs in whoever holds it, so it is kept, logged and shown nowhere. One request at a time for a
/// record; never a second one by itself.
class SessionLauncher final : public QObject
{
    Q_OBJECT

public:
    enum class Handover { Browser, Clipboard };

    explicit SessionLauncher(Client client, QObject *parent = nullptr);

    void launch(const SessionKind &kind, const Record &record, Handover handover);

Q_SIGNALS:
    /// The link went on; its host is all that may be told of it.
    void handedOver(const QString &host, cordboard::SessionLauncher::Handover handover);
    void failed(const cordboard::Error &error);
    /// The platform answered with a link that is not opened, and why.
    void declined(const QString &reason);

private:
    void handOver(const QUrl &link, Handover handover);

    Client m_client;
    QSet<QString> m_underWay; // ids of records
};

} // namespace cordboard
