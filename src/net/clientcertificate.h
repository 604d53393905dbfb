#pragma once

#include "core/outcome.h"
#include "core/secret.h"

#include <QSslConfiguration>

namespace cordboard {

/// Makes a connection sign in with the certificate and key of a file, PEM or PKCS#12. The error is
/// Unauthorized: what is missing is the right passphrase, or the right file.
Outcome<Done> presentCertificate(QSslConfiguration &tls, const QString &file, const Secret &passphrase);

} // namespace cordboard
