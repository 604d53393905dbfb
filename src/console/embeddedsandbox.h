#pragma once

#include "core/outcome.h"
#include "core/secret.h"
#include "net/account.h"

#include <memory>

namespace cordboard {

/// What a sandbox is to be.
struct SandboxOrder
{
    QString platform = {};     ///< by its name
    QString size = {};         ///< "small", "medium" or "large"; empty: what is usual for the platform
    QString dataFile = {};     ///< of its store; empty: memory
    QStringList switches = {}; ///< "NAME=VALUE": as another server does
};

/// A sandbox inside this program: a platform to learn on, gone with the program unless it has a file.
class EmbeddedSandbox
{
public:
    EmbeddedSandbox();
    ~EmbeddedSandbox();

    /// Starts it and returns the account to sign in with.
    Outcome<Account> start(const SandboxOrder &order);
    /// Whether the platform's sandbox has such a switch.
    static bool hasSwitch(const QString &platform, const QString &word);
    static QStringList switchNames(const QString &platform);
    const Account &account() const;
    Secret password() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cordboard
