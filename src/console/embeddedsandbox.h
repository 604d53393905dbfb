#pragma once

#include "core/outcome.h"
#include "core/secret.h"
#include "net/account.h"

#include <memory>

namespace cordboard {

/// A sandbox inside this program: a platform to learn on, gone with the program unless it has a file.
class EmbeddedSandbox
{
public:
    EmbeddedSandbox();
    ~EmbeddedSandbox();

    /// Starts it and returns the account to sign in with. The platform is one by its name, the size is
    /// "small", "medium" or "large".
    Outcome<Account> start(const QString &platform, const QString &size, const QString &dataFile);
    const Account &account() const;
    Secret password() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cordboard
