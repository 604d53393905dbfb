#include "faults/matrix.h"

#include "catalogue/telecomcenter/telecomcenter.h"

#include <QEventLoop>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cordboard::test {

namespace {

    /// One verb on its way.
    struct Trial
    {
        QByteArray verb = {};
        std::unique_ptr<ScriptedServer> server = {};
        std::unique_ptr<Connection> connection = {};
        std::optional<Error> error = {};
        int pauses = 0;
    };

    Verdict verdictOf(const Trial &trial)
    {
        const bool isWrite = trial.verb != "GET";
        if (!trial.error)
            return isWrite ? Verdict::Done : Verdict::Answered;
        if (!isWrite)
            return trial.pauses >= 2 ? Verdict::Retried : Verdict::Failed;
        switch (trial.error->fate) {
        case Error::Fate::NotSent: return Verdict::NotSent;
        case Error::Fate::Refused: return Verdict::Refused;
        case Error::Fate::Unknown: return Verdict::Unknown;
        }
        return Verdict::None;
    }

    QString problemWith(const Trial &trial, Verdict wanted)
    {
        const Verdict got = verdictOf(trial);
        if (got != wanted)
            return u"verdict %1 instead of %2: %3"_s.arg(int(got))
                .arg(int(wanted))
                .arg(trial.error ? trial.error->detail : QString());
        if (trial.verb == "GET" || !trial.server)
            return {};
        const qsizetype writes = trial.server->count(Matrix::wire(trial.verb));
        if (writes != (wanted == Verdict::NotSent ? 0 : 1))
            return u"%1 writes arrived"_s.arg(writes);
        if (trial.server->requests().size() != writes)
            return u"something else arrived"_s;
        return {};
    }

    bool comesBefore(const QString &a, const QString &b)
    {
        const auto number = [](const QString &row) { return row.chopped(row.back().isLetter()).toInt(); };
        return std::pair(number(a), a) < std::pair(number(b), b);
    }

} // namespace

Account Matrix::account(const QUrl &url, const QString &caFile)
{
    return {.platform = u"telecomcenter"_s,
            .url = url,
            .userName = u"operator"_s,
            .caFile = caFile,
            .journalFile = m_folder.filePath(u"%1.jsonl"_s.arg(++m_journals))};
}

QUrl Matrix::https(quint16 port)
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(port));
}

void Matrix::ask(const Client &client, const QByteArray &verb, QObject *context, Told told)
{
    namespace tc = telecomcenter;
    const auto tell = [told = std::move(told)](const auto &outcome) {
        told(outcome ? std::optional<Error>() : std::optional(outcome.error()));
    };
    const Record customer(tc::customers, u"7"_s);
    Record draft(tc::customers), session(tc::adminSessions);
    draft.setValue(u"name", u"A"_s);
    session.relate(u"customer", u"7"_s);
    if (verb == "GET")
        client.list({.resource = &tc::customers}).then(context, tell);
    else if (verb == "POST")
        client.create(draft).then(context, tell);
    else if (verb == "PATCH")
        client.update(customer, draft).then(context, tell);
    else if (verb == "DELETE")
        client.remove(customer).then(context, tell);
    else
        client.create(session).then(context, tell);
}

std::optional<Error> Matrix::askAndWait(const Client &client, const QByteArray &verb)
{
    QEventLoop loop;
    std::optional<Error> error;
    ask(client, verb, &loop, [&](const std::optional<Error> &told) {
        error = told;
        loop.quit();
    });
    loop.exec();
    return error;
}

void Matrix::judge(const QString &row, const std::function<Verdict(const QByteArray &verb)> &wanted,
                   const std::function<Account(ScriptedServer *)> &accountFor, const ServerFor &serverFor,
                   const Deadlines &deadlines)
{
    std::vector<std::unique_ptr<Trial>> trials;
    QEventLoop loop;
    int open = 0;
    for (const QByteArray &verb : verbs) {
        if (wanted(verb) == Verdict::None)
            continue;
        auto &trial = *trials.emplace_back(std::make_unique<Trial>(Trial{.verb = verb}));
        if (serverFor)
            trial.server = serverFor();
        trial.connection =
            std::make_unique<Connection>(accountFor(trial.server.get()), Secret("pw"), deadlines);
        const Retrier *retrier = &trial.connection->retrier();
        QObject::connect(retrier, &Retrier::changed, &loop,
                         [&trial, retrier] { trial.pauses += retrier->isWaiting(); });
        ++open;
        ask(Client(*trial.connection), verb, &loop, [&](const std::optional<Error> &told) {
            trial.error = told;
            if (--open == 0)
                loop.quit();
        });
    }
    if (open > 0)
        loop.exec();
    QTest::qWait(20); // a second write would be on its way now
    for (const auto &trial : trials)
        note(row, trial->verb, problemWith(*trial, wanted(trial->verb)));
}

void Matrix::note(const QString &row, const QByteArray &verb, const QString &problem)
{
    auto &[passed, run] = m_table[row];
    ++run;
    passed += problem.isEmpty();
    QVERIFY2(problem.isEmpty(), qPrintable(u"row %1, %2: %3"_s.arg(row, QLatin1StringView(verb), problem)));
}

void Matrix::print() const
{
    QStringList rows = m_table.keys() + m_elsewhereCovered.keys();
    rows.removeDuplicates();
    std::ranges::sort(rows, comesBefore);
    int passed = 0, run = 0, here = 0;
    for (const QString &row : std::as_const(rows)) {
        const auto [rowPassed, rowRun] = m_table.value(row);
        const QString other = m_elsewhereCovered.value(row);
        printf("row %3s: %3d of %3d%s%s\n", qPrintable(row), rowPassed, rowRun,
               other.isEmpty() ? "" : "; also ", qPrintable(other));
        here += rowRun > 0;
        passed += rowPassed;
        run += rowRun;
    }
    printf("%d rows, %d of them here: %d checks, %d passed; connections to the server elsewhere: %d\n",
           int(rows.size()), here, run, passed, m_elsewhere.connections());
}

} // namespace cordboard::test
