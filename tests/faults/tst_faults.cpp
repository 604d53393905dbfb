#include "faults/matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Ask;
using test::Fault;
using test::Matrix;
using test::ScriptedServer;
using test::Verdict;

/// Every row in which the server got a whole request, for a read and for each kind of write of every
/// platform, with the server's own count of writes as the judge and a second server that must hear nothing.
class TestAnswers : public QObject
{
    Q_OBJECT

public:
    explicit TestAnswers(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    /// One fault as each platform would say it.
    using Sayings = QMap<const test::Tongue *, Fault>;

    static Verdict wanted(const Fault &fault, const Ask &what)
    {
        const Verdict verdict = what.isRead() ? fault.read : fault.write;
        const bool isForeign = what.verb == "session" && verdict == Verdict::Done; // a customer is no session
        const bool isBodiless =
            what.verb == "DELETE" && (qstrcmp(fault.row, "33") == 0 || qstrcmp(fault.row, "34") == 0);
        return isForeign || isBodiless ? Verdict::None : verdict;
    }

    /// 64 MiB take their time, the more so on a busy machine.
    static bool isMuch(const Fault &fault) { return qstrcmp(fault.row, "49") == 0; }
    static Deadlines patient()
    {
        Deadlines patient = test::hurried;
        patient.firstByte = patient.idle = patient.totalRead = patient.totalWrite = std::chrono::seconds(60);
        return patient;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_matrix.certificates().isUsable()); }

    void countsEveryWriteOnceWhateverTheAnswer_data()
    {
        QTest::addColumn<Sayings>("sayings");
        QTest::addColumn<bool>("isTls");
        QMap<const test::Tongue *, QList<Fault>> all;
        const QByteArray elsewhere = m_matrix.elsewhere().url().toEncoded() + "/stolen";
        for (const test::Tongue *tongue : test::tongues())
            all.insert(tongue, test::faultsOfAnswers(*tongue, elsewhere));
        for (const bool isTls : {false, true}) {
            for (qsizetype i = 0; i < all.first().size(); ++i) {
                Sayings sayings;
                for (const test::Tongue *tongue : all.keys())
                    sayings.insert(tongue, all[tongue][i]);
                const Fault &any = sayings.first();
                QTest::addRow("%s %s, %s", any.row, any.name, isTls ? "TLS" : "plain") << sayings << isTls;
            }
        }
    }

    void countsEveryWriteOnceWhateverTheAnswer()
    {
        QFETCH(Sayings, sayings);
        QFETCH(bool, isTls);
        const test::Certificates::Pair pair =
            isTls ? m_matrix.certificates().good() : test::Certificates::Pair();
        const Fault &any = sayings.first();

        m_matrix.judge(
            QString::fromLatin1(any.row), [&](const Ask &what) { return wanted(sayings[what.tongue], what); },
            [&](const Ask &what, const ScriptedServer *server) {
                return m_matrix.account(*what.tongue, server->url(), pair.certificate);
            },
            [&](const Ask &what) {
                return std::make_unique<ScriptedServer>(sayings[what.tongue].script, pair.certificate,
                                                        pair.key);
            },
            isMuch(any) ? patient() : test::hurried);

        QCOMPARE(m_matrix.elsewhere().connections(), 0);
    }
};

namespace cordboard::test {

int runAnswers(Matrix &matrix, int argc, char *argv[])
{
    TestAnswers answers(matrix);
    return QTest::qExec(&answers, argc, argv);
}

} // namespace cordboard::test

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Matrix matrix;
    int failures = test::runAnswers(matrix, argc, argv);
    failures += test::runConnections(matrix, argc, argv);
    failures += test::runListings(matrix, argc, argv);
    failures += test::runStories(matrix, argc, argv);
    failures += test::runLineStories(matrix, argc, argv);
    failures += test::runNgcpStories(matrix, argc, argv);
    matrix.coverElsewhere(u"55"_s, u"tst_reader"_s);
    matrix.coverElsewhere(u"58"_s, u"tst_crash, kill -9"_s);
    matrix.coverElsewhere(u"61"_s, u"tst_interleavings, a thousand of them"_s);
    matrix.print();
    return failures;
}

#include "tst_faults.moc"
