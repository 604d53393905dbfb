#include "interleavings/conductor.h"
#include "interleavings/judge.h"
#include "support/await.h"
#include "support/writingfixture.h"
#include "writes/history.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

namespace {

/// One operator at one console: its own sign-in, journal and writer, and the records as they were last shown.
struct Desk
{
    Desk(const Account &account, const Secret &password, const Patience &patience)
        : connection(account, password, {.retries = {.attempts = 1}})
        , client(connection)
        , writer(client, nullptr, patience)
    {
    }

    enum class Stage { Idle, Reading, Writing, Looking };

    Connection connection;
    Client client;
    Writer writer;
    QMap<QString, Record> shown;
    QString id; // of the record at hand
    Stage stage = Stage::Idle;
    bool isInWindow = false; // it has looked and may write
    int attempts = 0;
};

} // namespace

/// Two consoles change the same few records, their requests let through in an order that chance decides. What
/// one wrote and the other wrote over was shown to the other before, or the one who lost it is told.
/// CORDBOARD_INTERLEAVINGS says how many, CORDBOARD_SEED which.
class TestInterleavings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<QString> m_ids;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::unique_ptr<test::Conductor> m_conductor;
    test::Judge m_judge;
    QRandomGenerator m_chance;
    QEventLoop m_round;
    int m_value = 0;
    int m_changes = 0, m_written = 0, m_conflicts = 0, m_moved = 0, m_overtaken = 0;
    QStringList m_unexpected;

    Record draft()
    {
        Record draft(tc::terminationGateways);
        const QStringList fields{u"name"_s,
                                 u"host"_s,
                                 u"port"_s,
                                 u"authorization_name"_s,
                                 u"dst_rewrite_rule"_s,
                                 u"dst_rewrite_result"_s};
        for (int i = m_chance.bounded(1, 4); i > 0; --i) {
            const QString field = fields[m_chance.bounded(fields.size())];
            const int value = ++m_value; // no value is ever written twice
            if (field == "port"_L1)
                draft.setValue(field, 1 + value % 65'535);
            else
                draft.setValue(field, u"v%1"_s.arg(value));
        }
        return draft;
    }

    void setStage(int console, Desk::Stage stage)
    {
        Desk &desk = *m_desks[size_t(console)];
        desk.stage = stage;
        if (stage != Desk::Stage::Writing)
            desk.isInWindow = false;
        m_conductor->setAtWork(console, stage != Desk::Stage::Idle);
        if (std::ranges::all_of(m_desks, [](const auto &d) { return d->stage == Desk::Stage::Idle; }))
            m_round.quit();
    }

    /// Opens the form anew, or goes on with one that was opened who knows when.
    void begin(int console)
    {
        Desk &desk = *m_desks[size_t(console)];
        desk.id = m_ids[m_chance.bounded(m_ids.size())];
        desk.attempts = 0;
        if (desk.shown.contains(desk.id) && m_chance.bounded(2) == 0)
            return change(console, draft());
        setStage(console, Desk::Stage::Reading);
        desk.client.read(tc::terminationGateways, desk.id).then(this, [this, console](const auto &read) {
            m_desks[size_t(console)]->shown.insert(read->id(), *read);
            change(console, draft());
        });
    }

    void change(int console, const Record &wanted)
    {
        Desk &desk = *m_desks[size_t(console)];
        ++desk.attempts;
        setStage(console, Desk::Stage::Writing);
        const Record &shown = *desk.shown.constFind(desk.id);
        m_judge.begins(console, shown);
        WriteOperation *operation = desk.writer.update(shown, wanted);
        connect(operation, &WriteOperation::ended, this, [this, console, operation](const WriteEnd &end) {
            take(console, operation->plan().draft, operation->sent(), end);
        });
    }

    void take(int console, const Record &wanted, const Record &sent, const WriteEnd &end)
    {
        Desk &desk = *m_desks[size_t(console)];
        if (end.record)
            desk.shown.insert(desk.id, *end.record); // also of a conflict: both sides are shown
        if (end.kind == WriteEnd::Kind::Conflict) {
            ++m_conflicts;
            const bool wantsMine = desk.attempts < 4 && m_chance.bounded(2) == 0;
            return wantsMine ? change(console, wanted) : setStage(console, Desk::Stage::Idle);
        }
        if (end.kind != WriteEnd::Kind::Done) {
            m_unexpected.append(u"ended as %1"_s.arg(int(end.kind)));
            return setStage(console, Desk::Stage::Idle);
        }
        m_moved += int(end.movedMeanwhile.size());
        m_judge.tellsOfOthers(console, end.movedMeanwhile);
        if (sent.isBlank())
            return setStage(console, Desk::Stage::Idle);
        ++m_changes;
    }

    void takeServed(int console, const sandbox::Received &request)
    {
        Desk &desk = *m_desks[size_t(console)];
        if (request.method == "PATCH") {
            ++m_written;
            const QJsonObject data = QJsonDocument::fromJson(request.body)["data"_L1].toObject();
            m_judge.writes(console, desk.id, data["attributes"_L1].toObject());
            setStage(console, Desk::Stage::Looking);
        } else if (desk.stage == Desk::Stage::Writing) {
            m_judge.looks(console);
            desk.isInWindow = true;
        }
    }

    void takeOvertaking(int console, const Overtaking &overtaking)
    {
        m_overtaken += int(overtaking.fields.size());
        m_judge.tellsOfLoss(console, overtaking.saved.id(), overtaking.fields);
        setStage(console, Desk::Stage::Idle);
    }

    /// The second look comes seconds later: by then whoever had looked before our write has written.
    bool mustWait(int console) const
    {
        const Desk &other = *m_desks[size_t(1 - console)];
        return m_desks[size_t(console)]->stage == Desk::Stage::Looking && other.isInWindow
            && m_judge.lookedAt(1 - console) < m_judge.wroteAt(console);
    }

    void open(sandbox::Sandbox &platform)
    {
        for (int console = 0; console < 2; ++console) {
            const QString name = platform.options().colleagues[console];
            m_desks.push_back(std::make_unique<Desk>(
                Account{.id = name,
                        .platform = u"telecomcenter"_s,
                        .environment = u"custom"_s,
                        .url = platform.url(),
                        .userName = name,
                        .journalFile = m_folder.filePath(name + u".jsonl"_s)},
                platform.options().password, Patience{.secondLook = std::chrono::milliseconds(0)}));
            connect(&m_desks.back()->writer, &Writer::lookedAgain, this,
                    [this, console](const Overtaking &overtaking) { takeOvertaking(console, overtaking); });
        }
        connect(m_conductor.get(), &test::Conductor::served, this, &TestInterleavings::takeServed);
        m_conductor->mustWait = [this](int console) { return mustWait(console); };
    }

    static quint32 number(const char *variable, quint32 otherwise)
    {
        bool isNumber = false;
        const uint value = qEnvironmentVariable(variable).toUInt(&isNumber);
        return isNumber ? value : otherwise;
    }

private Q_SLOTS:
    void losesNothingInSilence()
    {
        const quint32 rounds = number("CORDBOARD_INTERLEAVINGS", 1000);
        const quint32 seed = number("CORDBOARD_SEED", QRandomGenerator::global()->generate());
        printf("seed %u\n", seed);
        m_chance.seed(seed);
        const QStringList names{u"ann"_s, u"bob"_s};
        m_conductor = std::make_unique<test::Conductor>(seed, names);
        sandbox::Sandbox platform({.size = sandbox::Size::Empty, .colleagues = names});
        platform.setGate(m_conductor->gate());
        QVERIFY(platform.start());
        for (int i = 0; i < 2; ++i) {
            Record gateway(tc::terminationGateways);
            gateway.setValue(u"name", u"gateway"_s);
            gateway.setValue(u"host", u"host"_s);
            m_ids.append(platform.seed(gateway));
        }
        open(platform);
        for (quint32 round = 0; round < rounds; ++round) {
            for (int console = 0; console < 2; ++console)
                begin(console);
            m_round.exec();
            QVERIFY2(m_unexpected.isEmpty(), qPrintable(m_unexpected.join(u'\n')));
            const QStringList losses = m_judge.silentLosses();
            QVERIFY2(losses.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(losses.join(u'\n'))));
            platform.forgetReceived();
        }
        printf("%u interleavings, %d changes, %d conflicts asked about, %d fields of others told, %d values "
               "written over and told, silent losses 0\n",
               rounds, m_changes, m_conflicts, m_moved, m_overtaken);
        QCOMPARE(m_written, m_changes); // each once
        QVERIFY(m_conflicts > 0 && m_moved > 0 && m_overtaken > 0);
        m_desks.clear();
    }
};

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
