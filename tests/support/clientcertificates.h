#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace cordboard::test {

/// An authority of one's own, a server it vouches for, and as many clients as wanted.
class ClientCertificates
{
public:
    struct Pair
    {
        QString certificate;
        QString key;
    };

    ClientCertificates()
    {
        m_isUsable = run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                          QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                          QStringLiteral("/CN=Authority"), QStringLiteral("-days"), QStringLiteral("2"),
                          QStringLiteral("-keyout"), path("ca.key"), QStringLiteral("-out"), authority()})
            && sign(QStringLiteral("server"), QStringLiteral("127.0.0.1"), QStringLiteral("1"));
    }

    bool isUsable() const { return m_isUsable; }
    QString authority() const { return path("ca.pem"); }
    Pair server() const { return {path("server.pem"), path("server.key")}; }

    /// What a client shows, with this common name and serial number ("0x1001").
    QSslConfiguration client(const QString &name, const QString &serial) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (!sign(QStringLiteral("client"), name, serial))
            return configuration;
        QFile key(path("client.key"));
        if (!key.open(QIODevice::ReadOnly))
            return configuration;
        configuration.setLocalCertificate(QSslCertificate::fromPath(path("client.pem")).value(0));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return configuration;
    }

    /// A file with such a certificate and its key; empty where there is none.
    QString clientFile(const QString &name, const QString &serial) const
    {
        QFile both(path("client.both"));
        if (!sign(QStringLiteral("client"), name, serial) || !both.open(QIODevice::WriteOnly))
            return {};
        for (const QString &part : {path("client.pem"), path("client.key")}) {
            QFile file(part);
            if (!file.open(QIODevice::ReadOnly))
                return {};
            both.write(file.readAll());
        }
        return both.fileName();
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    bool sign(const QString &file, const QString &name, const QString &serial) const
    {
        const QString request = m_folder.filePath(file + QStringLiteral(".csr"));
        return run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                    QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                    QStringLiteral("-keyout"), m_folder.filePath(file + QStringLiteral(".key")),
                    QStringLiteral("-out"), request})
            && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                    QStringLiteral("-CA"), authority(), QStringLiteral("-CAkey"), path("ca.key"),
                    QStringLiteral("-set_serial"), serial, QStringLiteral("-days"), QStringLiteral("2"),
                    QStringLiteral("-out"), m_folder.filePath(file + QStringLiteral(".pem"))});
    }

    QTemporaryDir m_folder;
    bool m_isUsable = false;
};

} // namespace cordboard::test
