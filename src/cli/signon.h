#pragma once

#include "cli/invocation.h"
#include "core/secret.h"
#include "net/account.h"

#include <QObject>
#include <QTimer>

namespace cordboard {

/// The account that a command line means: --account, --url, or the only one that is saved.
Outcome<Account> accountMeant(const Invocation &invocation);

/// Gets the password of an account from the key ring; for a client certificate there need not be one.
class SignOn final : public QObject
{
    Q_OBJECT

public:
    SignOn(Account account, QObject *parent);

    void start();

Q_SIGNALS:
    void ready(const cordboard::Secret &password);
    void failed(const QString &reason);

private:
    void take(const Outcome<Secret> &saved);

    Account m_account;
    QTimer m_deadline;
};

} // namespace cordboard
