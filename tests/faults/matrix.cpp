#include "faults/matrix.h"

#include <QEventLoop>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cordboard::test {

namespace {

    /// One verb on its way.
    struct Trial
    {
        Ask ask = {};
        std::unique_ptr<ScriptedServer> server = {};
        std::unique_ptr<Connection> connection = {};
        std::optional<Error> error = {};
        int pauses = 0;
    };

    Verdict verdictOf(const Trial &trial)
    {
        const bool isRead = trial.ask.isRead();
        if (!trial.error)
            return isRead ? Verdict::Answered : Verdict::Done;
        if (isRead)
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
        if (trial.ask.isRead() || !trial.server)
            return {};
        const qsizetype writes = trial.server->count(trial.ask.wire());
        if (writes != (wanted == Verdict::NotSent ? 0 : 1))
            return u"%1 writes arrived"_s.arg(writes);
        const qsizetype reads = trial.ask.tongue->readsBack() ? trial.server->count("GET") : 0;
        if (trial.server->requests().size() != writes + reads)
            return u"something else arrived"_s;
        return {};
    }

    bool comesBefore(const QString &a, const QString &b)
    {
        const auto number = [](const QString &row) { return row.chopped(row.back().isLetter()).toInt(); };
        return std::pair(number(a), a) < std::pair(number(b), b);
    }

} // namespace

Account Matrix::account(const Tongue &tongue, const QUrl &url, const QString &caFile)
{
    return {.platform = QString(tongue.platform().name),
            .url = url,
            .userName = u"operator"_s,
            .caFile = caFile,
            .journalFile = m_folder.filePath(u"%1.jsonl"_s.arg(++m_journals))};
}

QUrl Matrix::https(quint16 port)
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(port));
}

void Matrix::ask(const Client &client, const Ask &what, QObject *context, Told told)
{
    what.tongue->ask(client, what.verb, context, std::move(told));
}

std::optional<Error> Matrix::askAndWait(const Client &client, const Ask &what)
{
    QEventLoop loop;
    std::optional<Error> error;
    ask(client, what, &loop, [&](const std::optional<Error> &told) {
        error = told;
        loop.quit();
    });
    loop.exec();
    return error;
}

void Matrix::judge(const QString &row, const std::function<Verdict(const Ask &)> &wanted,
                   const AccountFor &accountFor, const ServerFor &serverFor, const Deadlines &deadlines)
{
    std::vector<std::unique_ptr<Trial>> trials;
    QEventLoop loop;
    int open = 0;
    for (const Ask &what : allAsks()) {
        if (wanted(what) == Verdict::None)
            continue;
        auto &trial = *trials.emplace_back(std::make_unique<Trial>(Trial{.ask = what}));
        if (serverFor)
            trial.server = serverFor(what);
        trial.connection =
            std::make_unique<Connection>(accountFor(what, trial.server.get()), Secret("pw"), deadlines);
        const Retrier *retrier = &trial.connection->retrier();
        QObject::connect(retrier, &Retrier::changed, &loop,
                         [&trial, retrier] { trial.pauses += retrier->isWaiting(); });
        ++open;
        ask(Client(*trial.connection), what, &loop, [&](const std::optional<Error> &told) {
            trial.error = told;
            if (--open == 0)
                loop.quit();
        });
    }
    if (open > 0)
        loop.exec();
    QTest::qWait(20); // a second write would be on its way now
    for (const auto &trial : trials)
        note(row, trial->ask, problemWith(*trial, wanted(trial->ask)));
}

void Matrix::note(const QString &row, const Ask &what, const QString &problem)
{
    auto &[passed, run] = m_table[row];
    ++run;
    passed += problem.isEmpty();
    QVERIFY2(problem.isEmpty(),
             qPrintable(u"row %1, %2: %3"_s.arg(row, QLatin1StringView(what.name()), problem)));
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
