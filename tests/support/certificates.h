#pragma once

#include <QDateTime>
#include <QFile>
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
        m_early = makeEarly();
    }

    const Pair &good() const { return m_good; }
    const Pair &wrongName() const { return m_wrongName; }
    const Pair &expired() const { return m_expired; }
    /// Valid from tomorrow: as a computer sees it whose clock is a day behind.
    const Pair &early() const { return m_early; }

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

    /// Only "openssl ca" sets the day on which validity begins, and it wants a folder of its own.
    Pair makeEarly() const
    {
        const Pair pair{m_folder.filePath(QStringLiteral("early.pem")), m_good.key};
        const QString request = m_folder.filePath(QStringLiteral("early.csr"));
        const QString configuration = m_folder.filePath(QStringLiteral("ca.cnf"));
        QFile file(configuration);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("[ca]\ndefault_ca=own\n[own]\ndatabase="
                   + m_folder.filePath(QStringLiteral("index")).toUtf8()
                   + "\nrand_serial=yes\nnew_certs_dir=" + m_folder.path().toUtf8()
                   + "\ndefault_md=sha256\npolicy=any\ncopy_extensions=copy\n[any]\ncommonName=supplied\n");
        file.close();
        QFile index(m_folder.filePath(QStringLiteral("index")));
        if (!index.open(QIODevice::WriteOnly))
            return {};
        index.close();
        const auto day = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyMMddHHmmss'Z'"));
        };
        const bool isMade =
            run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), m_good.key,
                 QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-out"), request})
            && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-selfsign"),
                    QStringLiteral("-config"), configuration, QStringLiteral("-keyfile"), m_good.key,
                    QStringLiteral("-startdate"), day(1), QStringLiteral("-enddate"), day(3),
                    QStringLiteral("-in"), request, QStringLiteral("-out"), pair.certificate,
                    QStringLiteral("-notext")});
        return isMade ? pair : Pair();
    }

    QTemporaryDir m_folder;
    Pair m_good;
    Pair m_wrongName;
    Pair m_expired;
    Pair m_early;
};

} // namespace cordboard::test
