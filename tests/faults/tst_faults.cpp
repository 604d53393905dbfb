#include "faults/matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Fault;
using test::Matrix;
using test::ScriptedServer;
using test::Verdict;

/// Every row in which the server got a whole request, for a read and for each kind of write, with the
/// server's own count of writes as the judge and a second server that must hear nothing.
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

    static Verdict wanted(const Fault &fault, const QByteArray &verb)
    {
        const Verdict verdict = verb == "GET" ? fault.read : fault.write;
        const bool isForeign = verb == "session" && verdict == Verdict::Done; // a customer is no session
        const bool isBodiless =
            verb == "DELETE" && (qstrcmp(fault.row, "33") == 0 || qstrcmp(fault.row, "34") == 0);
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
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isTls");
        const QList<Fault> faults = test::faultsOfAnswers(m_matrix.elsewhere().url().toEncoded() + "/stolen");
        for (const bool isTls : {false, true}) {
            for (const Fault &fault : faults)
                QTest::addRow("%s %s, %s", fault.row, fault.name, isTls ? "TLS" : "plain") << fault << isTls;
        }
    }

    void countsEveryWriteOnceWhateverTheAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, isTls);
        const test::Certificates::Pair pair =
            isTls ? m_matrix.certificates().good() : test::Certificates::Pair();

        m_matrix.judge(
            QString::fromLatin1(fault.row), [&](const QByteArray &verb) { return wanted(fault, verb); },
            [&](const ScriptedServer *server) { return m_matrix.account(server->url(), pair.certificate); },
            [&] { return std::make_unique<ScriptedServer>(fault.script, pair.certificate, pair.key); },
            isMuch(fault) ? patient() : test::hurried);

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

Q_DECLARE_METATYPE(cordboard::test::Fault)

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Matrix matrix;
    int failures = test::runAnswers(matrix, argc, argv);
    failures += test::runConnections(matrix, argc, argv);
    failures += test::runListings(matrix, argc, argv);
    failures += test::runStories(matrix, argc, argv);
    matrix.coverElsewhere(u"55"_s, u"tst_reader"_s);
    matrix.coverElsewhere(u"58"_s, u"tst_crash, kill -9"_s);
    matrix.coverElsewhere(u"61"_s, u"tst_interleavings, a thousand of them"_s);
    matrix.print();
    return failures;
}

#include "tst_faults.moc"
