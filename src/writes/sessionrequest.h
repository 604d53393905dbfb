#pragma once

#include "core/weblink.h"
#include "net/client.h"

#include <QObject>

#include <functional>

namespace cordboard {

/// Asks the platform once for a session of a record and judges the link it answers with. Deletes itself after
/// it told one of its signals.
class SessionRequest final : public QObject
{
    Q_OBJECT

public:
    SessionRequest(const Client &client, const SessionKind &kind, const QString &recordId, QObject *parent);

    void start();

Q_SIGNALS:
    /// A link that may be opened. It signs in whoever holds it.
    void arrived(const QUrl &link);
    void failed(const cordboard::Error &error);
    /// The platform answered with a link that must not be opened, and why.
    void declined(const QString &reason);
    /// No answer came: a session may exist. In words.
    void lost(const QString &meaning);

private:
    template <typename T>
    void take(const Outcome<T> &asked, const std::function<QString(const T &)> &linkOf);
    void judge(const QString &text);

    Client m_client;
    const SessionKind &m_kind;
    QString m_id;
};

} // namespace cordboard
