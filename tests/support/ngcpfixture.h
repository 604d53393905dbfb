#pragma once

#include "catalogue/ngcp/ngcp.h"
#include "net/client.h"
#include "net/connection.h"
#include "sandbox/sandbox.h"
#include "writes/writer.h"

#include <algorithm>

namespace cordboard::test {

/// An NGCP of our own on a free local port with the records that tests know, a client signed in to it, and a
/// writer.
struct Ngcp
{
    explicit Ngcp(const sandbox::NgcpProfile &profile = {},
                  const QString &login = QStringLiteral("administrator"))
        : sandbox({.platform = QStringLiteral("ngcp"), .size = sandbox::Size::Small, .ngcp = profile})
        , connection(accountFor(sandbox, login), sandbox.options().password, {.retries = {.attempts = 1}})
        , client(connection)
        , writer(client, nullptr,
                 {.waits = {std::chrono::milliseconds(20), std::chrono::milliseconds(30),
                            std::chrono::milliseconds(40)}})
    {
    }

    static Account accountFor(sandbox::Sandbox &sandbox, const QString &login)
    {
        const Outcome<QUrl> url = sandbox.start();
        Q_ASSERT(url);
        return {.id = QStringLiteral("test"),
                .name = QStringLiteral("Test"),
                .platform = QStringLiteral("ngcp"),
                .environment = QStringLiteral("embedded"),
                .url = *url,
                .userName = login};
    }

    /// How many new records were asked for.
    qsizetype postings() const
    {
        return std::ranges::count(sandbox.received(), QByteArray("POST"), &sandbox::Received::method);
    }

    sandbox::Sandbox sandbox;
    Connection connection;
    Client client;
    Writer writer;
};

} // namespace cordboard::test
