#include "bulk/chunkof.h"
#include "bulk/exportname.h"
#include "bulk/exportwork.h"
#include "support/await.h"
#include "support/listserver.h"
#include "support/telecomcenterfixture.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

namespace {

/// Files of this process stop growing at a size, as on a disk that is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

} // namespace

/// Whole listings into files.
class TestExportWork : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("no file");
    }
    QStringList leftOvers() const
    {
        return QDir(m_folder.path()).entryList({u"*.part"_s, u".*.part"_s}, QDir::Files | QDir::Hidden);
    }
    /// The first sheet, read by something that is not ours.
    static QByteArray sheet(const QString &file)
    {
        QProcess python;
        python.setStandardInputFile(file);
        python.start(u"python3"_s, {QStringLiteral(CORDBOARD_SHEET_ROWS)});
        python.waitForFinished();
        return python.readAllStandardOutput();
    }
    ExportJob job(const QString &file, ExportFormat format = ExportFormat::Csv) const
    {
        return {.title = u"Export"_s,
                .query = {.resource = &tc::didNumbers, .sort = {{.attribute = u"number"_s}}},
                .to = {.layout = {.resource = &tc::didNumbers, .columns = exportColumns(tc::didNumbers)},
                       .format = format,
                       .file = file.isEmpty() ? QString() : path(file)},
                .describe = [](const Error &error) { return u"status %1."_s.arg(error.httpStatus); }};
    }
    static void run(Work &work, const std::function<void(Work &)> &begin = &Work::start)
    {
        QSignalSpy ended(&work, &Work::ended);
        begin(work);
        if (!work.hasEnded())
            ended.wait(60'000);
        QVERIFY(work.hasEnded());
    }
    /// Breaks the reading once this many rows are written.
    static void failAfter(test::TelecomCenter &platform, ExportWork &work, qint64 rows)
    {
        auto *once = new QObject(&work);
        connect(&work, &Work::progressed, once, [&platform, &work, rows, once] {
            if (work.state() != Work::State::Running || work.done() < rows)
                return;
            platform.sandbox.answerNext({.status = 403, .method = "GET"});
            once->disconnect();
            delete once;
        });
    }

private Q_SLOTS:
    void cleanup()
    {
        QCOMPARE(leftOvers(), QStringList());
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(path(file));
    }

    void twentyThousandNumbersGoOutWhole()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 20'000);
        ExportWork work(platform.client, job(u"numbers.csv"_s));

        run(work);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.done(), 20'000);
        QVERIFY(!work.hasChanged());
        const QList<QByteArray> lines = contents(path(u"numbers.csv"_s)).split('\n');
        QCOMPARE(lines.size(), 20'002);
        QCOMPARE(lines.first(), QByteArray("id,number,enabled,external_id,customer.id,customer.name\r"));
        QSet<QByteArray> ids;
        QByteArray before;
        for (qsizetype i = 1; i <= 20'000; ++i) {
            const QList<QByteArray> cells = lines[i].split(',');
            ids.insert(cells[0]);
            QVERIFY(before < cells[1]);
            before = cells[1];
            QCOMPARE(cells[5], QByteArray("Baltic\r"));
        }
        QCOMPARE(ids.size(), 20'000);
        QVERIFY(work.outcome().contains(u"20,000 row(s) are in"_s));
    }

    void onlyItsOwnerCanReadIt()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 5);
        ExportWork work(platform.client, job(u"own.csv"_s));

        run(work);

        struct stat told = {};
        QCOMPARE(stat(qPrintable(path(u"own.csv"_s)), &told), 0);
        QCOMPARE(told.st_mode & 0777, 0600u);
    }

    void onlyWhatGoesOutIsAskedFor()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 5);
        ExportJob some = job(u"some.csv"_s);
        some.to.layout.columns = {*exportColumnNamed(tc::didNumbers, u"number")};
        ExportWork work(platform.client, some);

        run(work);

        QCOMPARE(contents(path(u"some.csv"_s)).split('\n').first(), QByteArray("number\r"));
        const QByteArray target = platform.sandbox.received().constLast().target;
        QVERIFY2(target.contains("available_did_numbers%5D=number"), target.constData());
        QVERIFY2(!target.contains("include"), target.constData());
    }

    void itGoesOnAfterAFailureAsIfNothingHadHappened_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::SafeCsv, ExportFormat::Ndjson,
                                          ExportFormat::JsonApi, ExportFormat::Xlsx})
            QTest::newRow(qPrintable(exportFormatName(format))) << format;
    }
    void itGoesOnAfterAFailureAsIfNothingHadHappened()
    {
        QFETCH(ExportFormat, format);
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 50});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 2000);
        ExportWork undisturbed(platform.client, job(u"whole"_s, format));
        run(undisturbed);
        platform.sandbox.forgetReceived();
        ExportWork work(platform.client, job(u"resumed"_s, format));
        failAfter(platform, work, 400);

        run(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QVERIFY(work.outcome().contains(u"status 403. It can go on from there."_s));
        QVERIFY(!QFile::exists(path(u"resumed"_s)));
        const qint64 before = work.done();
        QVERIFY(before >= 400 && before < 2000);
        const qsizetype asked = platform.sandbox.received().size();

        run(work, &Work::resume);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.done(), 2000);
        const qint64 askedAgain = qint64(platform.sandbox.received().size() - asked);
        QVERIFY(askedAgain <= (2000 - before) / 50 + 6); // some were under way
        QVERIFY(!work.hasChanged());
        if (format == ExportFormat::Xlsx)
            QCOMPARE(sheet(path(u"resumed"_s)), sheet(path(u"whole"_s)));
        else
            QVERIFY(contents(path(u"resumed"_s)) == contents(path(u"whole"_s)));
    }

    void aFullDiskIsSaidAndRoomCanBeMade_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("csv") << ExportFormat::Csv << true;
        QTest::newRow("json") << ExportFormat::JsonApi << true;
        QTest::newRow("xlsx") << ExportFormat::Xlsx << false;
    }
    void aFullDiskIsSaidAndRoomCanBeMade()
    {
        QFETCH(ExportFormat, format);
        QFETCH(bool, goesOn);
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 50});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 2000);
        ExportWork undisturbed(platform.client, job(u"whole"_s, format));
        run(undisturbed);
        ExportWork work(platform.client, job(u"resumed"_s, format));
        {
            const SmallDisk disk(30'001);
            run(work);
        }
        QCOMPARE(work.state(), Work::State::Failed);
        QVERIFY2(work.outcome().contains(u"File too large"_s), qPrintable(work.outcome()));
        QVERIFY2(
            work.outcome().contains(goesOn ? u"It can go on from there."_s : u"It can only begin anew."_s),
            qPrintable(work.outcome()));

        run(work, &Work::resume);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.done(), 2000);
        if (format == ExportFormat::Xlsx)
            QCOMPARE(sheet(path(u"resumed"_s)), sheet(path(u"whole"_s)));
        else
            QVERIFY(contents(path(u"resumed"_s)) == contents(path(u"whole"_s)));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        test::TelecomCenter platform;
        ExportJob nowhere = job(u"x.csv"_s);
        nowhere.to.file = path(u"missing/x.csv"_s);
        ExportWork work(platform.client, nowhere);

        run(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QVERIFY2(work.outcome().contains(u"No such file"_s), qPrintable(work.outcome()));
    }

    void aListThatChangedUnderneathIsReported()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 20});
        const QString customer = platform.seedCustomer(u"Baltic"_s);
        platform.seedNumbers(customer, 2000);
        ExportWork work(platform.client, job(u"changed.csv"_s));
        bool isDone = false;
        connect(&work, &Work::progressed, this, [&] {
            Record early(tc::didNumbers);
            early.setValue(u"number", u"37051000000"_s);
            early.relate(u"customer", customer);
            if (work.done() > 0 && !std::exchange(isDone, true))
                platform.sandbox.seed(early);
        });

        run(work);

        QCOMPARE(work.state(), Work::State::Done);
        QVERIFY(work.hasChanged());
        QVERIFY2(work.outcome().contains(u"The list changed while it was read"_s),
                 qPrintable(work.outcome()));
    }

    void stoppingLeavesNoFileAndNoHarm()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 20});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 2000);
        QFile old(path(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        ExportWork work(platform.client, job(u"old.csv"_s));
        connect(&work, &Work::progressed, &work, [&] {
            if (work.done() > 0)
                work.stop();
        });

        run(work);

        QCOMPARE(work.state(), Work::State::Stopped);
        QCOMPARE(work.outcome(), u"Stopped. No file was left."_s);
        QCOMPARE(contents(path(u"old.csv"_s)), QByteArray("before"));
        QCOMPARE(leftOvers(), QStringList());
    }

    void dismissingAFailedExportLeavesNoFile()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 20});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 500);
        {
            ExportWork work(platform.client, job(u"failed.csv"_s));
            failAfter(platform, work, 40);
            run(work);
            QCOMPARE(work.state(), Work::State::Failed);
            QCOMPARE(leftOvers().size(), 1);
        }
        QCOMPARE(leftOvers(), QStringList());
    }

    void chosenRowsAreReadWhereTheyAre()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 50});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 2000);
        ExportJob some = job(u"some.csv"_s);
        some.to.layout.columns = {*exportColumnNamed(tc::didNumbers, u"number")};
        some.rows = {{.first = 1499, .count = 2}, {.first = 1599, .count = 1}};
        some.knownPageSize = 50;
        ExportWork work(platform.client, some);

        run(work);

        QCOMPARE(contents(path(u"some.csv"_s)),
                 QByteArray("number\r\n37052001500\r\n37052001501\r\n37052001600\r\n"));
        QVERIFY(!work.hasChanged());
        QVERIFY(platform.sandbox.received().size() < 12);
    }

    void rowsThatAreNotWhereTheyWereAreRemarkedUpon()
    {
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"Baltic"_s);
        platform.seedNumbers(customer, 60);
        ExportJob some = job(u"moved.csv"_s);
        some.query.sort = {{.attribute = u"number"_s}};
        const auto page = test::await(platform.client.list(some.query));
        some.rows = {{.first = 10, .count = 5}};
        some.known = {.total = page->total, .ids = {{10, page->records->id(10)}}};
        ExportWork before(platform.client, some);
        run(before);
        QCOMPARE(before.remarks(), QStringList());
        Record early(tc::didNumbers);
        early.setValue(u"number", u"37051000000"_s);
        early.relate(u"customer", customer);
        platform.sandbox.seed(early);
        ExportWork after(platform.client, some);

        run(after);

        QCOMPARE(after.done(), 5);
        QVERIFY2(after.outcome().contains("these may be other ones"_L1), qPrintable(after.outcome()));
    }

    void aListThatIsCountedTooShortGoesOutWhole()
    {
        test::ListServer platform(2500, [](int, int, test::ListServer::Told &told) { told.total = 1000; });
        ExportWork work(platform.client(), job(u"capped.csv"_s));

        run(work);

        QCOMPARE(work.done(), 2500);
        QVERIFY(!work.hasChanged());
        QVERIFY2(work.outcome().contains("more rows than the platform counts"_L1),
                 qPrintable(work.outcome()));
    }

    void rowsAtHandNeedNoRequest()
    {
        test::TelecomCenter platform;
        Record number(tc::didNumbers, u"9"_s);
        number.setValue(u"number", u"37052000009"_s);
        ExportJob one = job(u"one.csv"_s);
        one.atHand = std::make_shared<const RecordChunk>(chunkOf(tc::didNumbers, {number}));
        ExportWork work(platform.client, one);

        run(work);

        QCOMPARE(contents(path(u"one.csv"_s)).split('\n').at(1), QByteArray("9,37052000009,,,,\r"));
        QCOMPARE(platform.sandbox.received().size(), 0);
    }

    void wordsForTheClipboardStayInMemory()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 3);
        ExportJob copy = job({}, ExportFormat::Words);
        copy.to.layout.columns = {*exportColumnNamed(tc::didNumbers, u"number"),
                                  {ExportColumn::Kind::RelatedTitle, 0}};
        ExportWork work(platform.client, copy);

        run(work);

        QCOMPARE(work.bytes(), QByteArray("37052000001\tBaltic\n37052000002\tBaltic\n37052000003\tBaltic"));
    }

    void namesSayWhatIsInside()
    {
        const QDateTime time({2026, 7, 28}, {14, 12});

        QCOMPARE(exportFileName(u"Baltic Voice"_s, u"DID numbers"_s, {u"Customer: Ąžuolas/UAB"_s}, time,
                                ExportFormat::Csv),
                 u"Baltic Voice, DID numbers, Customer Ąžuolas UAB, 2026-07-28 14.12.csv"_s);
        QCOMPARE(exportFileName(u"..\\..\\nul"_s, u""_s, {}, time, ExportFormat::Xlsx),
                 u"_nul, 2026-07-28 14.12.xlsx"_s);
    }

    void namesAreNamesOnEverySystem_data()
    {
        QTest::addColumn<QString>("account");
        for (const QString &hostile :
             {u"CON"_s, u"com1.x"_s, u"a\u202Egnp"_s, u"a<b>:\"|?*c"_s, u"..."_s, u"/etc/passwd"_s,
              u"a\nb\tc"_s, QString(500, u'ą'), u"x😀y"_s, u"trailing. "_s, u""_s})
            QTest::newRow(hostile.left(20).toUtf8().toHex().constData()) << hostile;
    }
    void namesAreNamesOnEverySystem()
    {
        QFETCH(QString, account);
        const QString name = exportFileName(account, u"CDRs"_s, {account, account, account, account},
                                            QDateTime({2026, 7, 28}, {14, 12}), ExportFormat::Ndjson);

        QVERIFY(name.endsWith(u"2026-07-28 14.12.ndjson"_s));
        QVERIFY(name.toUtf8().size() <= 250);
        for (const QChar c : name) {
            QVERIFY2(!u"<>:\"/\\|?*"_s.contains(c) && c.isPrint(), qPrintable(name));
        }
        QVERIFY(!name.startsWith(u'.') && !name.startsWith(u' '));
        const QString stem = name.section(u'.', 0, 0).toLower();
        QVERIFY(stem != "con"_L1 && stem != "com1"_L1);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

QTEST_GUILESS_MAIN(TestExportWork)
#include "tst_exportwork.moc"
