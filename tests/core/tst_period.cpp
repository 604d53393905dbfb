#include "core/period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestPeriod : public QObject
{
    Q_OBJECT

    const QTimeZone m_vilnius = QTimeZone("Europe/Vilnius");

    QDateTime inVilnius(int month, int day, int hour, int minute = 0) const
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), m_vilnius);
    }
    static QDateTime utc(int month, int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    }
    static qint64 hours(const Interval &interval) { return interval.from.secsTo(*interval.until) / 3600; }

private Q_SLOTS:
    void movesWithTheClock()
    {
        const QDateTime now = utc(6, 10, 12, 30);

        QCOMPARE(intervalOf(Period::LastHour, now, m_vilnius), (Interval{utc(6, 10, 11, 30)}));
        QCOMPARE(intervalOf(Period::LastHour, now.addSecs(60), m_vilnius), (Interval{utc(6, 10, 11, 31)}));
        QCOMPARE(intervalOf(Period::LastDay, now, m_vilnius), (Interval{utc(6, 9, 12, 30)}));
        QCOMPARE(intervalOf(Period::LastWeek, now, m_vilnius), (Interval{utc(6, 3, 12, 30)}));
    }

    void beginsDaysAndMonthsInTheZone()
    {
        const QDateTime earlyMorning = inVilnius(6, 1, 1, 15); // still May in UTC

        QCOMPARE(intervalOf(Period::Today, earlyMorning, m_vilnius).from, utc(5, 31, 21));
        QCOMPARE(intervalOf(Period::ThisMonth, earlyMorning, m_vilnius).from, utc(5, 31, 21));
        QCOMPARE(intervalOf(Period::Today, earlyMorning, QTimeZone::utc()).from, utc(5, 31, 0));
        QCOMPARE(intervalOf(Period::ThisMonth, earlyMorning, QTimeZone::utc()).from, utc(5, 1, 0));
    }

    void endsYesterdayWhereTodayBegins()
    {
        const QDateTime now = inVilnius(6, 10, 15);

        QCOMPARE(intervalOf(Period::Yesterday, now, m_vilnius),
                 (Interval{utc(6, 8, 21), intervalOf(Period::Today, now, m_vilnius).from}));
    }

    void knowsThatADayMayHave23Or25Hours()
    {
        QCOMPARE(hours(intervalOf(Period::Yesterday, inVilnius(3, 30, 9), m_vilnius)), 23);
        QCOMPARE(hours(intervalOf(Period::Yesterday, inVilnius(10, 26, 9), m_vilnius)), 25);
        QCOMPARE(hours(intervalOf(Period::Yesterday, inVilnius(3, 30, 9), QTimeZone::utc())), 24);
    }

    void takesHoursAsHoursWhenClocksChange()
    {
        const QDateTime springMorning = inVilnius(3, 29, 12);  // an hour was left out at three
        const QDateTime autumnMorning = inVilnius(10, 25, 12); // and came twice

        QCOMPARE(intervalOf(Period::LastDay, springMorning, m_vilnius).from, inVilnius(3, 28, 11).toUTC());
        QCOMPARE(intervalOf(Period::LastDay, autumnMorning, m_vilnius).from, inVilnius(10, 24, 13).toUTC());
        QCOMPARE(intervalOf(Period::Today, springMorning, m_vilnius).from, utc(3, 28, 22));
        QCOMPARE(intervalOf(Period::Today, autumnMorning, m_vilnius).from, utc(10, 24, 21));
        QCOMPARE(intervalOf(Period::LastHour, utc(10, 25, 1, 30), m_vilnius).from, utc(10, 25, 0, 30));
    }

    void namesEveryPeriodAndClock()
    {
        QSet<QString> names;
        for (const Period period : allPeriods)
            names.insert(periodName(period));

        QCOMPARE(names.size(), qsizetype(allPeriods.size()));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(clockName(Clock::Utc), u"UTC"_s);
        QCOMPARE(zoneOf(Clock::Utc), QTimeZone::utc());
    }

    void callsAZoneByItsNameWhereItsAbbreviationChanges()
    {
        qputenv("TZ", "Europe/Vilnius");
        const QString summerAndWinter = clockName(Clock::Local);
        qputenv("TZ", "UTC");

        QCOMPARE(summerAndWinter, u"Europe/Vilnius"_s);
        QCOMPARE(clockName(Clock::Local), u"UTC"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
