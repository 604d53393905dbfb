#include "sandbox/tls.h"

#include <memory>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace cordboard::sandbox {

bool prepareTls(ssl_ctx_st *context, const QString &certificate, const QString &key,
                const QString &clientAuthority)
{
    constexpr unsigned char sessions[] = "cordboard";
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_session_id_context(context, sessions, sizeof sessions);
    const bool isReady =
        SSL_CTX_use_certificate_chain_file(context, certificate.toLocal8Bit().constData()) == 1
        && SSL_CTX_use_PrivateKey_file(context, key.toLocal8Bit().constData(), SSL_FILETYPE_PEM) == 1;
    if (!isReady || clientAuthority.isEmpty())
        return isReady;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr); // asked for, not insisted on
    return SSL_CTX_load_verify_locations(context, clientAuthority.toLocal8Bit().constData(), nullptr) == 1;
}

void readClientCertificate(const ssl_st *connection, Request &request)
{
    if (!connection)
        return;
    const std::unique_ptr<X509, decltype(&X509_free)> shown(SSL_get1_peer_certificate(connection), X509_free);
    if (!shown)
        return;
    const auto freeText = [](char *text) { OPENSSL_free(text); };
    const std::unique_ptr<char, decltype(freeText)> subject(
        X509_NAME_oneline(X509_get_subject_name(shown.get()), nullptr, 0), freeText);
    request.certificateSubject = subject.get();
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(shown.get()), nullptr), BN_free);
    const std::unique_ptr<char, decltype(freeText)> serial(BN_bn2hex(number.get()), freeText);
    request.certificateSerial = serial.get();
}

} // namespace cordboard::sandbox
