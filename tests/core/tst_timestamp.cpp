#include "core/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesAsPlatformsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addRow("ISO with milliseconds") << "2020-09-01T10:00:00.000Z"
                                               << "2020-09-01T10:00:00.000Z";
        QTest::addRow("ISO without zone is UTC") << "2020-09-01T10:00:00"
                                                 << "2020-09-01T10:00:00.000Z";
        QTest::addRow("blank, minutes only") << "1970-01-01 00:00"
                                             << "1970-01-01T00:00:00.000Z";
        QTest::addRow("blank, UTC behind") << "2020-09-01 10:00:05 UTC"
                                           << "2020-09-01T10:00:05.000Z";
        QTest::addRow("offset") << "2020-09-01T10:00:00+03:00"
                                << "2020-09-01T07:00:00.000Z";
        QTest::addRow("offset without colon") << "2020-09-01T10:00:00-0330"
                                              << "2020-09-01T13:30:00.000Z";
        QTest::addRow("never rounds up") << "2020-09-01 10:00:00.9999"
                                         << "2020-09-01T10:00:00.999Z";
        QTest::addRow("one digit of a second") << "2020-09-01 10:00:00.5"
                                               << "2020-09-01T10:00:00.500Z";
    }

    void readsTimesAsPlatformsWriteThem()
    {
        QFETCH(QString, text);

        QTEST(readTimestamp(text).toUTC().toString(Qt::ISODateWithMs), "utc");
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "yesterday", "2020-02-30 10:00", "2020-09-01", "2020-09-01 24:00", "2020-09-01 10:00:60",
              "1598617421", "2020-09-01T10:00.8Z", "2020-09-01T10:00:00+99:99", "2020-09-01T10:00:00+01:60",
              "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);

        QVERIFY(!readTimestamp(text).isValid());
    }

    void writesTimesForFiltersInUtc()
    {
        const QDateTime vilnius(QDate(2026, 7, 1), QTime(3, 0), QTimeZone("Europe/Vilnius"));

        QCOMPARE(filterTimestamp(vilnius), u"2026-07-01 00:00:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
