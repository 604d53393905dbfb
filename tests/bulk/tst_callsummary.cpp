#include "bulk/callsummarywork.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/telecomcenterfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

namespace {

/// A call as a person would note it down.
struct Call
{
    qint64 start = 0; // milliseconds since 1970
    qint64 connect = 0;
    qint64 end = 0;
    qint64 seconds = 0;
    int code = 0;
    bool isAnswered = false;
    QString destination = {};
};

constexpr qint64 tenOClock = 1'780'300'800'000; // 1 June 2026, 08:00 UTC

QByteArray wireTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QList<Call> randomCalls(int count, quint32 seed)
{
    QRandomGenerator dice(seed);
    const QList<int> failures{486, 480, 404, 503, 603, 500, 487};
    QList<Call> calls;
    qint64 start = tenOClock;
    for (int i = 0; i < count; ++i) {
        start += dice.bounded(3) == 0 ? 0 : dice.bounded(20'000);
        Call call{.start = start, .isAnswered = dice.bounded(2) == 0};
        call.code = call.isAnswered ? 200 : failures[dice.bounded(int(failures.size()))];
        call.seconds = call.isAnswered ? dice.bounded(400) : 0;
        call.connect = call.isAnswered ? start + dice.bounded(20'000) : 0;
        call.end = (call.isAnswered ? call.connect : start + dice.bounded(30'000)) + call.seconds * 1000;
        call.destination = u"3706%1"_s.arg(dice.bounded(9) < 5 ? dice.bounded(7) : dice.bounded(100'000), 7,
                                           10, QLatin1Char('0'));
        calls.append(call);
    }
    return calls;
}

RecordChunk chunkOf(const QList<Call> &calls)
{
    const Resource &cdrs = tc::incomingTrunkCdrs;
    const auto column = [&](const char *name) { return cdrs.indexOf(QString::fromLatin1(name)); };
    RecordChunk::Builder builder(cdrs);
    for (const Call &call : calls) {
        builder.beginRow();
        builder.setText(column("time_start"), RecordChunk::Tag::Text, wireTime(call.start));
        if (call.isAnswered)
            builder.setText(column("time_connect"), RecordChunk::Tag::Text, wireTime(call.connect));
        else
            builder.setNull(column("time_connect"));
        builder.setText(column("time_end"), RecordChunk::Tag::Text, wireTime(call.end));
        builder.setText(column("duration"), RecordChunk::Tag::Integer, QByteArray::number(call.seconds));
        builder.setText(column("lega_disconnect_code"), RecordChunk::Tag::Integer,
                        QByteArray::number(call.code));
        builder.setFlag(column("success"), call.isAnswered);
        builder.setText(column("dst_number"), RecordChunk::Tag::Text, call.destination.toUtf8());
    }
    return builder.take();
}

CallSummary summaryOf(const QList<Call> &calls, qsizetype perChunk = 100, qint64 hours = 1)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(tenOClock, Qt::UTC);
    CallSummary summary(tc::incomingTrunkCdrs, {from, from.addSecs(hours * 3600)});
    for (qsizetype i = 0; i < calls.size(); i += perChunk)
        summary.add(chunkOf(calls.mid(i, perChunk)));
    return summary;
}

/// At every start (or answer), everybody who is there.
qint64 naivePeak(const QList<Call> &calls, bool isSpeaking)
{
    const auto from = [&](const Call &call) { return isSpeaking ? call.connect : call.start; };
    qint64 peak = 0;
    for (const Call &at : calls) {
        if (isSpeaking && !at.isAnswered)
            continue;
        peak = std::max<qint64>(peak, std::ranges::count_if(calls, [&](const Call &call) {
                                    return (!isSpeaking || call.isAnswered) && from(call) <= from(at)
                                        && call.end > from(at);
                                }));
    }
    return peak;
}

} // namespace

/// Figures of call records, and walking a listing for them.
class TestCallSummary : public QObject
{
    Q_OBJECT

    static Filters since(int days)
    {
        return {{u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s}},
                {u"time_start_lted"_s,
                 {QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyy-MM-dd HH:mm:ss"_s)}}};
    }
    static Interval week()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return {now.addDays(-7), now};
    }
    static void runToItsEnd(CallSummaryWork &work)
    {
        QSignalSpy ended(&work, &Work::ended);
        work.start();
        QVERIFY(!ended.isEmpty() || ended.wait(10'000));
    }

private Q_SLOTS:
    void agreesWithANaiveComputation_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 29, 400, 2500})
            QTest::addRow("%d calls", calls) << calls;
    }

    void agreesWithANaiveComputation()
    {
        QFETCH(int, calls);
        const QList<Call> all = randomCalls(calls, quint32(calls));
        const auto answered = std::ranges::count_if(all, &Call::isAnswered);
        qint64 seconds = 0;
        QMap<int, qint64> codes;
        QMap<qint64, qint64> minutes;
        for (const Call &call : all) {
            seconds += call.seconds;
            ++codes[call.code];
        }

        const CallSummary summary = summaryOf(all);

        QCOMPARE(summary.attempts(), qint64(calls));
        QCOMPARE(summary.answered(), answered);
        QCOMPARE(summary.seconds(), seconds);
        QCOMPARE(*summary.answerSeizureRatio(), double(answered) / calls);
        if (answered > 0)
            QCOMPARE(*summary.averageSeconds(), double(seconds) / double(answered));
        const qint64 effective =
            codes[200] + codes[486] + codes[480] + codes[603] + codes[487]; // busy, no answer, rejected
        QCOMPARE(*summary.effectiveness({}), double(effective) / calls);
        QCOMPARE(summary.underWay().peak(), naivePeak(all, false));
        QCOMPARE(summary.speaking().peak(), naivePeak(all, true));
        QVERIFY(summary.underWay().isExact() && summary.speaking().isExact());
        for (const CallSummary::CodeCount &count : summary.topCodes(20))
            QCOMPARE(count.calls, codes.value(count.code));
        const auto buckets = summary.buckets();
        for (auto it = buckets.cbegin(); it != buckets.cend(); ++it) {
            const auto isWithin = [&](const Call &call) {
                return call.start / 1000 >= it.key()
                    && call.start / 1000 < it.key() + summary.bucketSeconds();
            };
            QCOMPARE(it.key() % summary.bucketSeconds(), 0);
            QCOMPARE(it->attempts, qint64(std::ranges::count_if(all, isWithin)));
        }
    }

    void comesToTheSameWhateverTheSizeOfThePages()
    {
        const QList<Call> all = randomCalls(300, 7);

        const CallSummary one = summaryOf(all, 1);
        const CallSummary whole = summaryOf(all, 300);

        QCOMPARE(one.buckets(), whole.buckets());
        QCOMPARE(one.underWay().peak(), whole.underWay().peak());
        QCOMPARE(one.topDestinations(5).entries, whole.topDestinations(5).entries);
        QCOMPARE(one.topCodes(5), whole.topCodes(5));
    }

    void saysNothingOfNoCalls()
    {
        const CallSummary summary = summaryOf({});

        QVERIFY(!summary.answerSeizureRatio() && !summary.averageSeconds() && !summary.effectiveness({}));
        QVERIFY(summary.buckets().isEmpty());
        QCOMPARE(summary.underWay().peak(), 0);
    }

    void followsTheCodeTable()
    {
        const CallSummary summary =
            summaryOf({{.start = tenOClock, .end = tenOClock + 1, .code = 486},
                       {.start = tenOClock, .end = tenOClock + 1, .code = 480},
                       {.start = tenOClock, .end = tenOClock + 1, .code = 599},
                       {.start = tenOClock, .end = tenOClock + 1, .code = 200}}); // not answered all the same
        CodeTable harsh;
        harsh.set(480, CallEnd::Congestion);
        CodeTable mild;
        mild.set(5, CallEnd::NoAnswer);

        QCOMPARE(*summary.effectiveness({}), 0.5);
        QCOMPARE(*summary.effectiveness(harsh), 0.25);
        QCOMPARE(*summary.effectiveness(mild), 0.75);
        QCOMPARE(summary.callsThatEnded(CallEnd::Network, {}), 1);
        QCOMPARE(summary.callsThatEnded(CallEnd::Answered, {}), 0);
    }

    void keepsTheCodeTableInWords()
    {
        CodeTable table;
        table.set(480, CallEnd::Congestion);
        table.set(6, CallEnd::Rejected);
        table.remove(404);

        QCOMPARE(table.toMap().value(u"6xx"_s).toString(), u"rejected"_s);
        QCOMPARE(CodeTable::fromMap(table.toMap()), table);
        QCOMPARE(CodeTable::fromMap({}), CodeTable());
        QCOMPARE(CodeTable::fromMap({{u"486"_s, u"busy"_s}, {u"7xx"_s, u"busy"_s}, {u"487"_s, u"?"_s}})
                     .entries()
                     .keys(),
                 QList<int>{486});
        QCOMPARE(CodeTable::keyFrom(u" 5XX "_s), 5);
        QCOMPARE(CodeTable::keyFrom(u"99"_s), 0);
    }

    void namesNumbersWhereTheyStandOutAndPrefixesWhereTheyDoNot()
    {
        QList<Call> few, many;
        for (int i = 0; i < 1000; ++i) {
            few.append(
                {.start = tenOClock, .end = tenOClock, .destination = QString::number(37052000 + i % 4)});
            many.append(
                {.start = tenOClock, .end = tenOClock, .destination = QString::number(3706100000 + i)});
        }

        const CallSummary::Destinations numbers = summaryOf(few).topDestinations(3);
        const CallSummary::Destinations prefixes = summaryOf(many).topDestinations(3);

        QVERIFY(!numbers.arePrefixes);
        QCOMPARE(numbers.entries.constFirst(), (TopCount::Entry{u"37052000"_s, 250}));
        QVERIFY(prefixes.arePrefixes);
        QCOMPARE(prefixes.entries, (QList<TopCount::Entry>{{u"3706"_s, 1000}}));
    }

    void keepsTheFrequentInBoundedMemory()
    {
        TopCount count(100);
        QRandomGenerator dice(1);
        for (int i = 0; i < 20'000; ++i)
            count.add(i % 4 == 0 ? u"frequent"_s : QString::number(dice.bounded(1'000'000)));

        QVERIFY(count.size() <= 200);
        const TopCount::Entry first = count.top(1).constFirst();
        QCOMPARE(first.word, u"frequent"_s);
        QVERIFY(first.count <= 5000 && first.count + count.slack() >= 5000);
    }

    void widensItsBucketsWhenCallsLieFurtherApart()
    {
        QList<Call> calls;
        for (int day = 0; day < 60; ++day)
            calls.append({.start = tenOClock + day * 86'400'000LL, .end = tenOClock + day * 86'400'000LL});

        const CallSummary summary = summaryOf(calls);

        QVERIFY(summary.buckets().size() <= 250);
        qint64 attempts = 0;
        for (const CallSummary::Count &count : summary.buckets())
            attempts += count.attempts;
        QCOMPARE(attempts, 60);
    }

    void saysThatAPeakIsNotExactWhenCallsComeOutOfOrder()
    {
        const CallSummary summary = summaryOf({{.start = tenOClock + 5000, .end = tenOClock + 9000},
                                               {.start = tenOClock, .end = tenOClock + 9000}});

        QCOMPARE(summary.underWay().peak(), 2);
        QVERIFY(!summary.underWay().isExact());
    }

    void countsWhatThePlatformHas_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<bool>("areTexts");
        QTest::addRow("termination") << &tc::terminationCdrs << false;
        QTest::addRow("incoming") << &tc::incomingTrunkCdrs << false;
        QTest::addRow("numbers and flags as texts") << &tc::incomingTrunkCdrs << true;
    }

    void countsWhatThePlatformHas()
    {
        QFETCH(const Resource *, resource);
        QFETCH(bool, areTexts);
        test::TelecomCenter platform(sandbox::Size::Small, {.textScalars = areTexts});
        qint64 attempts = 0, answered = 0, seconds = 0;
        for (int page = 1; page <= 2; ++page) {
            const auto told = test::await(platform.client.list(
                {.resource = resource, .filters = since(1), .page = page, .pageSize = 1000}));
            QVERIFY(told);
            for (qsizetype row = 0; row < told->size(); ++row) {
                const Record call = told->records->record(row);
                ++attempts;
                answered += hasContent(call.value(u"time_connect")) ? 1 : 0;
                seconds += call.value(u"duration").toLongLong();
            }
        }

        CallSummaryWork work(platform.client, *resource, since(1), week());
        runToItsEnd(work);

        QCOMPARE(work.state(), Work::State::Done);
        QVERIFY(!work.isPartial());
        QCOMPARE(work.summary().attempts(), attempts);
        QCOMPARE(attempts, 1500);
        QCOMPARE(work.summary().answered(), answered);
        QCOMPARE(work.summary().seconds(), seconds);
        QVERIFY(work.summary().underWay().isExact());
        QVERIFY(work.summary().underWay().peak() > 0);
    }

    void knowsWhoWasCalledWhateverTheDirection()
    {
        test::Ngcp platform;
        const Filters ofCustomer{{u"customer_id"_s, {u"42"_s}}};
        QMap<QString, qint64> called;
        const auto told = test::await(
            platform.client.list({.resource = &ngcp::callLists, .filters = ofCustomer, .pageSize = 100}));
        QVERIFY(told && told->isLast);
        for (qsizetype row = 0; row < told->size(); ++row) {
            const Record call = told->records->record(row);
            const bool cameIn = call.value(u"direction") == u"in"_s;
            ++called[call.value(cameIn ? u"own_cli"_s : u"other_cli"_s).toString()];
        }

        CallSummaryWork work(platform.client, ngcp::callLists, ofCustomer, week());
        runToItsEnd(work);

        const CallSummary::Destinations top = work.summary().topDestinations(5);
        QVERIFY(!top.arePrefixes);
        QVERIFY(top.entries.constFirst().count > 1);
        for (const TopCount::Entry &entry : top.entries)
            QCOMPARE(entry.count, called.value(entry.word));
    }

    void heedsExactlyTheFilter()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        Filters busy = since(1);
        busy.insert(u"aleg_code"_s, {u"486"_s, u"603"_s});

        CallSummaryWork work(platform.client, tc::terminationCdrs, busy, week());
        runToItsEnd(work);

        QVERIFY(work.summary().attempts() > 0);
        QCOMPARE(work.summary().answered(), 0);
        for (const CallSummary::CodeCount &count : work.summary().topCodes(10))
            QVERIFY(count.code == 486 || count.code == 603);
        QVERIFY(platform.sandbox.received().constFirst().target.contains("aleg_code%5D=486%2C603"));
    }

    void restsAfterManyCallsUntilItIsToldToGoOn()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, since(1), week());
        QSignalSpy ended(&work, &Work::ended);
        work.restAfter(1000);

        work.start();
        QTRY_VERIFY(work.isResting());

        QVERIFY(work.isPartial());
        QCOMPARE(work.done(), 1000);
        QCOMPARE(work.total(), 1500);
        QVERIFY(ended.isEmpty());
        work.goOn();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(work.summary().attempts(), 1500);
        QVERIFY(!work.isPartial());
    }

    void keepsWhatItHasWhenItIsStopped()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, since(1), week());
        connect(&work, &Work::progressed, &work, [&] {
            if (work.done() > 0)
                work.stop();
        });

        runToItsEnd(work);

        QCOMPARE(work.state(), Work::State::Stopped);
        QVERIFY(work.isPartial());
        QCOMPARE(work.summary().attempts(), 1000);
    }

    void isPartialWhenThePlatformFails()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, since(1), week());
        platform.sandbox.answerNext({.status = 403, .method = "GET"});

        runToItsEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QCOMPARE(work.error().kind, Error::Kind::Forbidden);
        QVERIFY(work.isPartial());
    }
};

QTEST_GUILESS_MAIN(TestCallSummary)
#include "tst_callsummary.moc"
