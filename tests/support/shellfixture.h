#pragma once

#include "support/telecomcenterfixture.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace cordboard::test {

/// How a run of a program came out.
struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out = {};
    QByteArray err = {};

    QList<QByteArray> lines() const { return out.split('\n'); }
    QString words() const { return QString::fromUtf8(err); }
};

/// cordboardctl as a process, with a home of its own and a sandbox to ask.
class Shell
{
public:
    explicit Shell(sandbox::Size size = sandbox::Size::Small, const sandbox::Profile &profile = {})
        : Shell(sandbox::Options{.size = size, .profile = profile})
    {
    }
    explicit Shell(const sandbox::Options &options)
        : sandbox(options)
        , url(sandbox.start()->toString())
        , environment(QProcessEnvironment::systemEnvironment())
    {
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.remove(QStringLiteral("COLUMNS"));
    }

    /// An NGCP, and its administrator.
    static sandbox::Options ngcp()
    {
        return {.platform = QStringLiteral("ngcp"), .userName = QStringLiteral("administrator")};
    }

    /// The options that say which platform.
    QStringList where() const
    {
        return {QStringLiteral("--url"),           url,
                QStringLiteral("--platform"),      sandbox.options().platform,
                QStringLiteral("--user"),          sandbox.options().userName,
                QStringLiteral("--password-stdin")};
    }
    QByteArray password() const { return sandbox.options().password.reveal() + '\n'; }

    /// On the sandbox, the password on standard input and something more behind it.
    Ran on(const QStringList &arguments, const QByteArray &more = {})
    {
        return run(QStringLiteral(CORDBOARDCTL), arguments + where(), password() + more);
    }
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringLiteral(CORDBOARDCTL), arguments, input);
    }
    /// The event loop turns meanwhile: servers in this thread can answer.
    Ran run(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        start(process, program, arguments, input);
        return end(process);
    }
    /// By a shell; %1 is the program with the options that say which platform.
    Ran script(const QString &line)
    {
        const QString command =
            QStringLiteral("echo %1 | %2")
                .arg(QString::fromUtf8(password().trimmed()), QStringLiteral(CORDBOARDCTL));
        return run(QStringLiteral("bash"),
                   {QStringLiteral("-c"), line.arg(command, where().join(QLatin1Char(' ')))}, {});
    }

    void start(QProcess &process, const QString &program, const QStringList &arguments,
               const QByteArray &input)
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
    }
    static Ran end(QProcess &process)
    {
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        const bool isWell =
            process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        return {isWell ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Saves an account on the sandbox, with more in it.
    void saveAccount(const QString &name, bool isReadOnly, const QJsonObject &more = {})
    {
        const QString folder = home.filePath(QStringLiteral("config/Cordboard/Cordboard"));
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/accounts.json"));
        QJsonArray accounts;
        if (file.open(QIODevice::ReadOnly))
            accounts = QJsonDocument::fromJson(file.readAll())[QStringLiteral("accounts")].toArray();
        file.close();
        QJsonObject account{{QStringLiteral("id"), QStringLiteral("id-") + QString::number(accounts.size())},
                            {QStringLiteral("name"), name},
                            {QStringLiteral("platform"), sandbox.options().platform},
                            {QStringLiteral("environment"), QStringLiteral("custom")},
                            {QStringLiteral("url"), url},
                            {QStringLiteral("userName"), sandbox.options().userName},
                            {QStringLiteral("readOnly"), isReadOnly}};
        for (auto it = more.begin(); it != more.end(); ++it)
            account.insert(it.key(), it.value());
        accounts.append(account);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(QJsonObject{{QStringLiteral("accounts"), accounts}}).toJson());
    }
    /// How many requests with this verb arrived.
    qsizetype count(const QByteArray &verb) const
    {
        const QList<sandbox::Received> all = sandbox.received();
        return std::count_if(all.cbegin(), all.cend(),
                             [&](const sandbox::Received &received) { return received.method == verb; });
    }

    QTemporaryDir home;
    sandbox::Sandbox sandbox;
    QString url;
    QProcessEnvironment environment;
};

} // namespace cordboard::test
