#include "support/await.h"
#include "support/telecomcenterfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// The calls of the sandbox: such as an operator sees every day.
class TestSandboxCalls : public QObject
{
    Q_OBJECT

    static QList<Record> callsOf(const test::TelecomCenter &platform, const Resource &resource)
    {
        QList<Record> calls;
        for (int page = 1; page <= 2; ++page) {
            const auto told = test::await(
                platform.client.list({.resource = &resource,
                                      .filters = {{u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s}}},
                                      .page = page,
                                      .pageSize = 1000}));
            for (qsizetype row = 0; told && row < told->size(); ++row)
                calls.append(told->records->record(row));
        }
        return calls;
    }
    static QDateTime time(const Record &call, QLatin1StringView attribute)
    {
        return call.value(QString(attribute)).toDateTime();
    }

private Q_SLOTS:
    void areAnsweredOrNotAsTheirCodesSay_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addRow("termination") << &tc::terminationCdrs;
        QTest::addRow("incoming") << &tc::incomingTrunkCdrs;
    }

    void areAnsweredOrNotAsTheirCodesSay()
    {
        QFETCH(const Resource *, resource);
        test::TelecomCenter platform(sandbox::Size::Small);
        const CallFields &fields = resource->calls;
        const QList<Record> calls = callsOf(platform, *resource);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QHash<QString, int> destinations;
        QSet<int> codes;
        int answered = 0;

        QCOMPARE(calls.size(), 1500);
        for (const Record &call : calls) {
            const bool isAnswered = call.value(QString(fields.code)).toInt() == 200;
            answered += isAnswered ? 1 : 0;
            codes.insert(call.value(QString(fields.code)).toInt());
            ++destinations[call.value(QString(fields.destination)).toString()];
            QCOMPARE(hasContent(call.value(QString(fields.connect))), isAnswered);
            QCOMPARE(call.value(QString(fields.duration)).toLongLong() > 0, isAnswered);
            if (!fields.success.isEmpty())
                QCOMPARE(call.value(QString(fields.success)).toBool(), isAnswered);
            QVERIFY(time(call, fields.start) < time(call, fields.end));
            QVERIFY(time(call, fields.end) <= now); // it would not be recorded yet
            if (isAnswered)
                QCOMPARE(time(call, fields.connect).secsTo(time(call, fields.end)),
                         call.value(QString(fields.duration)).toLongLong());
        }
        QVERIFY2(answered > 700 && answered < 950, qPrintable(QString::number(answered)));
        QCOMPARE(codes.size(), 7);
        QVERIFY(std::ranges::max(destinations.values()) > 10);
    }

    void areFewerByNight()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        QHash<int, int> hours;
        for (const Record &call : callsOf(platform, tc::terminationCdrs))
            ++hours[time(call, "time_start"_L1).time().hour()];

        QVERIFY(hours[2] + hours[3] < (hours[9] + hours[10]) / 4);
    }

    void mayBeAddedOneByOne()
    {
        test::TelecomCenter platform(sandbox::Size::Small);

        platform.sandbox.addCalls(2);

        for (const Resource *resource : {&tc::terminationCdrs, &tc::incomingTrunkCdrs}) {
            const QList<Record> calls = callsOf(platform, *resource);
            QSet<QString> ids;
            for (const Record &call : calls)
                ids.insert(call.id());
            QCOMPARE(calls.size(), 1502);
            QCOMPARE(ids.size(), 1502);
        }
    }

    void comeInByThemselvesOnlyWhenAskedTo()
    {
        sandbox::Sandbox busy({.size = sandbox::Size::Small, .newCallsEvery = 20ms});
        Connection connection(test::TelecomCenter::accountFor(busy), busy.options().password);
        const auto count = [](const Client &client) {
            const auto page = test::await(client.list({.resource = &tc::terminationCdrs, .pageSize = 1}));
            return page ? page->total.value_or(0) : 0;
        };
        test::TelecomCenter quiet(sandbox::Size::Small);

        QTRY_VERIFY(count(Client(connection)) > 1501);
        QCOMPARE(count(quiet.client), 1500);
    }
};

QTEST_GUILESS_MAIN(TestSandboxCalls)
#include "tst_sandboxcalls.moc"
