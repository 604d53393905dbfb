#pragma once

#include "catalogue/platform.h"
#include "core/outcome.h"

#include <QString>
#include <QUrl>

namespace cordboard {

/// The way out to the platform. System: as this computer is set up; Manual: an HTTP proxy without a password.
struct Proxy
{
    enum class Mode { System, None, Manual };

    Mode mode = Mode::System;
    QString host = {};
    quint16 port = 8080;

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// The operator's sign-in to a platform, as it is saved: everything but the password.
struct Account
{
    QString id = {}; ///< our own, never shown: names the entry in the key ring
    QString name = {};
    QString platform = {}; ///< Platform::name
    QString environment =
        {};        ///< Environment::name, "custom", or "embedded" for the sandbox inside this program
    QUrl url = {}; ///< normalised by endpointFrom(), without Platform::root
    QString userName = {};
    QString colour = {}; ///< "#rrggbb"; empty: the environment's own
    QString caFile = {}; ///< PEM certificates to trust besides the system's; empty for none
    /// PEM or PKCS#12 with the certificate and the key this account signs in with, besides its password or in
    /// place of it; empty for none. What opens it is in the key ring.
    QString clientCertificate = {};
    /// SHA-256 of the one certificate that is trusted, lower-case hex; empty: certificates are trusted by
    /// their authorities.
    QString pin = {};
    /// Whoever signs in has a one-time password beside the other, which is asked for and kept nowhere.
    bool usesOneTimePassword = false;
    bool isReadOnly = false; ///< writes wait for a deliberate unlocking
    Proxy proxy = {};
    QString journalFile = {}; ///< not saved; empty: the account's own place

    bool isProduction() const;
    const Platform &platformOrDefault() const;

    friend bool operator==(const Account &, const Account &) = default;
};

/// The address a person typed, made usable: with or without trailing slash or the platform's path, https by
/// default. Plain http is taken for loopback only; user info, queries and fragments are refused.
Outcome<QUrl> endpointFrom(const QString &typed, const Platform &platform);

/// The complaint about a user name; basic authentication has no room for ":" or control characters.
QString complaintAboutUserName(const QString &userName);

} // namespace cordboard
