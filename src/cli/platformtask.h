#pragma once

#include "catalogue/preferenceschema.h"
#include "cli/task.h"
#include "net/client.h"
#include "net/connection.h"

#include <functional>

namespace cordboard {

/// A command that asks a platform: reads what was meant first, signs on after, and runs then.
class PlatformTask : public Task
{
    Q_OBJECT

public:
    using Task::Task;

    void start() final;

protected:
    /// Before the password is asked for: whatever is wrong with the command line.
    virtual std::optional<Error> prepare() = 0;
    virtual void run() = 0;

    const Platform &platform() const { return m_account.platformOrDefault(); }
    const Account &account() const { return m_account; }
    Client client() const { return Client(*m_connection); }
    /// The resource of the first operand, if the method can be done with it.
    Outcome<const Resource *> resourceFor(Method method) const;

    /// Asks the platform what preferences there are, and tells what describes them.
    void withPreferences(const PreferenceSet &set, std::function<void(const Resource &)> next);

private:
    void connectTo(const Secret &password);
    void showPause();

    Account m_account;
    Secret m_oneTimePassword;
    std::unique_ptr<PreferenceSchema> m_schema;
    std::unique_ptr<Connection> m_connection;
};

} // namespace cordboard
