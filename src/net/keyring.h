#pragma once

#include "core/outcome.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace cordboard {

/// The operating system's key ring through QtKeychain, service "Cordboard". Handlers are called once, later,
/// in the GUI thread, or never if the context died. A locked key ring may keep a job waiting for the person.
namespace keyring {

    enum class State {
        Usable,
        Missing, ///< no key ring on this machine or session
        Locked,  ///< there is one, and the person did not unlock it
    };

    /// Writes, reads back and removes a random value: the only way to know.
    void probe(QObject *context, std::function<void(State)> handler);

    /// The password of an account; an empty Secret when none is saved.
    void read(const QString &accountId, QObject *context, std::function<void(Outcome<Secret>)> handler);
    void write(const QString &accountId, const Secret &password, QObject *context,
               std::function<void(Outcome<Done>)> handler);
    /// Reads back afterwards: some key rings report success and keep the secret.
    void remove(const QString &accountId, QObject *context, std::function<void(Outcome<Done>)> handler);

} // namespace keyring

} // namespace cordboard
