#include "net/clientcertificate.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct CertificateText
    {
        Q_DECLARE_TR_FUNCTIONS(CertificateText)
    };

    constexpr qint64 mostBytes = 1024 * 1024;

    Error unusable(const QString &sentence)
    {
        return {.kind = Error::Kind::Unauthorized, .fate = Error::Fate::NotSent, .detail = sentence};
    }

    struct Identity
    {
        QSslKey key = {};
        QList<QSslCertificate> chain = {};

        bool isWhole() const { return !key.isNull() && !chain.isEmpty() && !chain.constFirst().isNull(); }
    };

    Identity fromPem(const QByteArray &pem, const Secret &passphrase)
    {
        Identity identity{.chain = QSslCertificate::fromData(pem, QSsl::Pem)};
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
            if (identity.key.isNull())
                identity.key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.reveal());
        }
        return identity;
    }

    Identity fromPkcs12(QFile &file, const Secret &passphrase)
    {
        Identity identity;
        QSslCertificate certificate;
        QList<QSslCertificate> authorities;
        if (QSslCertificate::importPkcs12(&file, &identity.key, &certificate, &authorities,
                                          passphrase.reveal()))
            identity.chain = QList<QSslCertificate>{certificate} + authorities;
        return identity;
    }

} // namespace

Outcome<Done> presentCertificate(QSslConfiguration &tls, const QString &file, const Secret &passphrase)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > mostBytes)
        return unusable(CertificateText::tr("The client certificate “%1” cannot be read.").arg(file));
    const bool isPem = source.peek(mostBytes).contains("-----BEGIN ");
    const Identity identity = isPem ? fromPem(source.readAll(), passphrase) : fromPkcs12(source, passphrase);
    if (!identity.isWhole())
        return unusable(
            CertificateText::tr("The client certificate “%1” could not be opened. Either its "
                                "passphrase is another, or the file has no certificate with its key.")
                .arg(file));
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    return Done{};
}

} // namespace cordboard
