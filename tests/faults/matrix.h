#pragma once

#include "faults/faults.h"
#include "net/client.h"
#include "net/connection.h"
#include "support/certificates.h"

#include <QMap>
#include <QTemporaryDir>

#include <functional>

namespace cordboard::test {

/// Real deadlines, made so short that a test can wait for them.
const Deadlines hurried{.connecting = std::chrono::milliseconds(400),
                        .firstByte = std::chrono::milliseconds(600),
                        .idle = std::chrono::milliseconds(400),
                        .totalRead = std::chrono::milliseconds(1200),
                        .totalWrite = std::chrono::milliseconds(1000),
                        .retries = {.attempts = 3, .unit = std::chrono::milliseconds(5), .perMinute = 1000}};

/// Whether what is measured stays below the limit. A busy machine makes anything slow once; what is slow by
/// itself is so three times.
template <typename Measure>
bool isWithin(std::chrono::milliseconds limit, Measure measure)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (std::chrono::milliseconds(measure()) < limit)
            return true;
    }
    return false;
}

/// What every row of the matrix shares: accounts, certificates, the server elsewhere that must hear nothing,
/// and the table at the end.
class Matrix
{
public:
    using Told = Tongue::Told;
    using ServerFor = std::function<std::unique_ptr<ScriptedServer>(const Ask &)>;
    using AccountFor = std::function<Account(const Ask &, ScriptedServer *)>;

    Account account(const Tongue &tongue, const QUrl &url, const QString &caFile = {});
    static QUrl https(quint16 port);
    const Certificates &certificates() const { return m_certificates; }
    ScriptedServer &elsewhere() { return m_elsewhere; }

    static void ask(const Client &client, const Ask &what, QObject *context, Told told);
    static std::optional<Error> askAndWait(const Client &client, const Ask &what);

    /// Asks every platform with each of its verbs at the same time, each with a connection and an account of
    /// its own, and notes how it came out. With servers, each must have received its write once, or not at
    /// all where it was not sent.
    void judge(const QString &row, const std::function<Verdict(const Ask &)> &wanted,
               const AccountFor &accountFor, const ServerFor &serverFor = {},
               const Deadlines &deadlines = hurried);
    void note(const QString &row, const Ask &what, const QString &problem);
    void coverElsewhere(const QString &row, const QString &where) { m_elsewhereCovered[row] = where; }
    void print() const;

private:
    Certificates m_certificates;
    QTemporaryDir m_folder;
    ScriptedServer m_elsewhere{[](QSslSocket &, const QByteArray &) {}};
    QMap<QString, std::pair<int, int>> m_table; // row: passed, run
    QMap<QString, QString> m_elsewhereCovered;
    int m_journals = 0;
};

/// Runs the rows in which a request arrived and an answer of some kind came back.
int runAnswers(Matrix &matrix, int argc, char *argv[]);
/// Runs the rows in which no request gets as far as the platform.
int runConnections(Matrix &matrix, int argc, char *argv[]);
/// Runs the rows about listings.
int runListings(Matrix &matrix, int argc, char *argv[]);
/// Runs the rows that are a story: of more than one request, or of what becomes of a write afterwards.
int runStories(Matrix &matrix, int argc, char *argv[]);
int runLineStories(Matrix &matrix, int argc, char *argv[]);
int runNgcpStories(Matrix &matrix, int argc, char *argv[]);

} // namespace cordboard::test
