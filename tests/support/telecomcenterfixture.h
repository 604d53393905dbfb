#pragma once

#include "catalogue/telecomcenter/telecomcenter.h"
#include "net/client.h"
#include "net/connection.h"
#include "sandbox/sandbox.h"

namespace cordboard::test {

/// A telecom.center of our own on a free local port, and a client signed in to it.
struct TelecomCenter
{
    explicit TelecomCenter(sandbox::Size size = sandbox::Size::Empty, const sandbox::Profile &profile = {})
        : sandbox({.size = size, .profile = profile})
        , connection(accountFor(sandbox), sandbox.options().password, {.retries = {.attempts = 1}})
        , client(connection)
    {
    }

    static Account accountFor(sandbox::Sandbox &sandbox)
    {
        const Outcome<QUrl> url = sandbox.start();
        Q_ASSERT(url);
        return {.id = QStringLiteral("test"),
                .name = QStringLiteral("Test"),
                .platform = sandbox.options().platform,
                .environment = QStringLiteral("embedded"),
                .url = *url,
                .userName = sandbox.options().userName};
    }

    QString seedCustomer(const QString &name)
    {
        Record customer(telecomcenter::customers);
        customer.setValue(u"name", name);
        return sandbox.seed(customer);
    }

    /// Numbers 37052000001, 37052000002, …; every tenth is disabled.
    void seedNumbers(const QString &customer, int count)
    {
        for (int i = 1; i <= count; ++i) {
            Record number(telecomcenter::didNumbers);
            number.setValue(u"number", QString::number(37052000000 + i));
            number.setValue(u"enabled", i % 10 != 0);
            number.relate(u"customer", customer);
            sandbox.seed(number);
        }
    }

    sandbox::Sandbox sandbox;
    Connection connection;
    Client client;
};

} // namespace cordboard::test
