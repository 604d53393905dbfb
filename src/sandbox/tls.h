#pragma once

#include "sandbox/http.h"

struct ssl_ctx_st;
struct ssl_st;

namespace cordboard::sandbox {

/// Gives a server its certificate and key, and where an authority is named asks clients for theirs.
bool prepareTls(ssl_ctx_st *context, const QString &certificate, const QString &key,
                const QString &clientAuthority);

/// Notes who the client is, if it showed a certificate; the connection may be null.
void readClientCertificate(const ssl_st *connection, Request &request);

} // namespace cordboard::sandbox
