#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace cordboard::test {

/// Certificates for a server on this machine, made anew for each run.
class Certificates
{
public:
    struct Pair
    {
        QString certificate;
        QString key;
    };

    bool isUsable() const { return m_folder.isValid() && !m_good.certificate.isEmpty(); }

    Certificates()
    {
        m_good = make(QStringLiteral("good"), QStringLiteral("127.0.0.1"), QStringLiteral("IP:127.0.0.1"), 2);
        m_wrongName = make(QStringLiteral("wrong"), QStringLiteral("elsewhere.example"),
                           QStringLiteral("DNS:elsewhere.example"), 2);
        m_expired =
            make(QStringLiteral("expired"), QStringLiteral("127.0.0.1"), QStringLiteral("IP:127.0.0.1"), -1);
    }

    const Pair &good() const { return m_good; }
    const Pair &wrongName() const { return m_wrongName; }
    const Pair &expired() const { return m_expired; }

private:
    static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    Pair make(const QString &name, const QString &subject, const QString &host, int days) const
    {
        const Pair pair{m_folder.filePath(name + QStringLiteral(".pem")),
                        m_folder.filePath(name + QStringLiteral(".key"))};
        const QString request = m_folder.filePath(name + QStringLiteral(".csr"));
        const bool isMade =
            run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + subject,
                 QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + host,
                 QStringLiteral("-keyout"), pair.key, QStringLiteral("-out"), request})
            && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                    QStringLiteral("-signkey"), pair.key, QStringLiteral("-copy_extensions"),
                    QStringLiteral("copy"), QStringLiteral("-days"), QString::number(days),
                    QStringLiteral("-out"), pair.certificate});
        return isMade ? pair : Pair();
    }

    QTemporaryDir m_folder;
    Pair m_good;
    Pair m_wrongName;
    Pair m_expired;
};

} // namespace cordboard::test
