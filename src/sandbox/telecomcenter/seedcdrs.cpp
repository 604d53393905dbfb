#include "sandbox/telecomcenter/seedcdrs.h"

#include "sandbox/telecomcenter/store.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

namespace {

    struct End
    {
        int code;
        const char *reason;
        bool isAnswered = false;
    };

    // As calls end on a usual day, of twenty.
    constexpr std::array ends = {
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{486, "Busy Here"},
        End{486, "Busy Here"},
        End{480, "Temporarily Unavailable"},
        End{480, "Temporarily Unavailable"},
        End{487, "Request Terminated"},
        End{487, "Request Terminated"},
        End{404, "Not Found"},
        End{503, "Service Unavailable"},
        End{603, "Decline"},
    };

    // Calls of an hour beside those of an average one, by the hour in UTC; a day's come to 24.
    constexpr std::array busyness = {0.15, 0.10, 0.08, 0.08, 0.12, 0.35, 1.00, 1.75, 2.05, 2.10, 2.00, 1.90,
                                     1.80, 1.85, 1.80, 1.60, 1.30, 1.05, 0.85, 0.70, 0.55, 0.40, 0.25, 0.17};

    // Where people call to, of ten.
    constexpr std::array prefixes = {"3706", "3706", "3706", "3705", "3712",
                                     "3712", "3725", "4479", "4851", "4917"};

    QString isoTime(qint64 time)
    {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
    }

    QString number(const char *prefix, quint32 rest)
    {
        return u"%1%2"_s.arg(QLatin1StringView(prefix)).arg(rest, 7, 10, QLatin1Char('0'));
    }

    /// Times, length and end of one call, and the number at its far side.
    class Call
    {
    public:
        Call(qint64 start, QRandomGenerator &dice)
            : m_start(start)
        {
            end = ends[size_t(dice.bounded(int(ends.size())))];
            m_ringing = 2000 + dice.bounded(18'000);
            seconds = end.isAnswered ? 5 + dice.bounded(dice.bounded(10) == 0 ? 3600 : 300) : 0;
            m_tag = dice.generate64();
            // Two calls of three go to one of the few numbers that everybody calls.
            const bool isWellKnown = dice.bounded(3) > 0;
            const quint32 rest = isWellKnown ? 1'000'000 + 7919 * quint32(dice.bounded(dice.bounded(60) + 1))
                                             : quint32(dice.bounded(10'000'000));
            subscriber = number(prefixes[size_t(dice.bounded(int(prefixes.size())))], rest);
        }

        void moveToEndAt(qint64 time) { m_start += time - finished(); }
        qint64 finished() const { return m_start + m_ringing + seconds * 1000LL; }
        QString start() const { return isoTime(m_start); }
        QVariant connect() const { return end.isAnswered ? isoTime(m_start + m_ringing) : QVariant(); }
        QString finish() const { return isoTime(finished()); }
        QString callId() const
        {
            return u"%1-%2@203.0.113.7"_s.arg(m_tag, 16, 16, QLatin1Char('0')).arg(m_start);
        }

        End end = {};
        int seconds = 0;
        QString subscriber = {};

    private:
        qint64 m_start;
        int m_ringing = 0; // milliseconds
        quint64 m_tag = 0;
    };

    /// One call after another, from the oldest to now.
    class Calls
    {
    public:
        Calls(qint64 count, int days)
            : m_step(double(days) * 86'400'000.0 / double(std::max<qint64>(1, count)))
            , m_start(double(m_now) - m_step * double(count))
        {
        }

        Call next()
        {
            const auto hour = size_t(qint64(m_start / 3'600'000.0) % 24);
            m_start += m_step / busyness[hour];
            Call call(qint64(m_start), dice);
            if (call.finished() > m_now) // calls are recorded when they have ended
                call.moveToEndAt(m_now - dice.bounded(60'000));
            return call;
        }
        template <typename List>
        const auto &one(const List &list)
        {
            return list.at(dice.bounded(int(list.size())));
        }

        QRandomGenerator dice = QRandomGenerator(4711);

    private:
        qint64 m_now = QDateTime::currentMSecsSinceEpoch();
        double m_step; // milliseconds between two calls of an average hour
        double m_start;
    };

    QList<QStringList> rowsOf(Store &store, const QString &sql)
    {
        QList<QStringList> rows;
        QSqlQuery query = store.run(sql);
        while (query.next())
            rows.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString()});
        return rows;
    }

    void insertEach(Store &store, const QString &sql, qint64 count,
                    const std::function<QVariantList(qint64)> &rowOf)
    {
        QSqlQuery insert(store.database());
        insert.prepare(sql);
        for (qint64 i = 1; i <= count; ++i) {
            const QVariantList row = rowOf(i);
            for (qsizetype column = 0; column < row.size(); ++column)
                insert.bindValue(int(column), row.at(column));
            insert.exec();
        }
        store.noteWrite();
    }

    // Customer, route, gateway and a number of the customer.
    QList<QStringList> terminations(Store &store)
    {
        return rowsOf(store,
                      u"SELECT r.rel_customer, r.id, r.rel_gateway, d.number FROM termination_routes r "
                      "JOIN available_did_numbers d ON d.rel_customer = r.rel_customer "
                      "GROUP BY r.id ORDER BY r.id LIMIT 500"_s);
    }

    // Customer, number and trunk.
    QList<QStringList> numbersInUse(Store &store)
    {
        return rowsOf(store,
                      u"SELECT d.rel_customer, d.number, t.id, '' FROM available_did_numbers d "
                      "JOIN incoming_trunks t ON t.rel_customer = d.rel_customer "
                      "GROUP BY d.id ORDER BY d.number LIMIT 500"_s);
    }

    const auto insertTermination =
        u"INSERT INTO termination_cdrs(id, time_start, src_number_in, src_name_in, dst_number_in, "
        "duration, aleg_code, aleg_reason, time_connect, time_end, orig_call_id, local_tag, "
        "global_tag, rel_customer, rel_termination_route, rel_termination_gateway) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;
    const auto insertIncoming =
        u"INSERT INTO incoming_trunk_cdrs(id, time_start, src_number, src_name, did_number, dst_number, "
        "duration, success, lega_disconnect_code, lega_disconnect_reason, time_connect, time_end, "
        "lega_call_id, rel_customer, rel_incoming_trunk) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;

    QVariantList terminationRow(qint64 id, const Call &call, const QStringList &route)
    {
        const QString callId = call.callId();
        return {QString::number(id), call.start(),  route[3],      u""_s,
                call.subscriber,     call.seconds,  call.end.code, QString::fromLatin1(call.end.reason),
                call.connect(),      call.finish(), callId,        callId.left(8),
                callId.sliced(8, 8), route[0],      route[1],      route[2]};
    }

    QVariantList incomingRow(qint64 id, const Call &call, const QStringList &number)
    {
        return {QString::number(id),
                call.start(),
                call.subscriber,
                u""_s,
                number[1],
                u"100"_s,
                call.seconds,
                call.end.isAnswered ? 1 : 0,
                call.end.code,
                QString::fromLatin1(call.end.reason),
                call.connect(),
                call.finish(),
                call.callId(),
                number[0],
                number[2]};
    }

} // namespace

void seedTerminationCdrs(Store &store, qint64 count, int days)
{
    const QList<QStringList> routes = terminations(store);
    if (routes.isEmpty())
        return;
    Calls calls(count, days);
    insertEach(store, insertTermination, count,
               [&](qint64 id) { return terminationRow(id, calls.next(), calls.one(routes)); });
    store.next(u"termination_cdrs"_s, count);
}

void seedIncomingTrunkCdrs(Store &store, qint64 count, int days)
{
    const QList<QStringList> numbers = numbersInUse(store);
    if (numbers.isEmpty())
        return;
    Calls calls(count, days);
    insertEach(store, insertIncoming, count,
               [&](qint64 id) { return incomingRow(id, calls.next(), calls.one(numbers)); });
    store.next(u"incoming_trunk_cdrs"_s, count);
}

void addCallNow(Store &store, QRandomGenerator &dice)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto endingNow = [&] {
        Call call(now, dice);
        call.moveToEndAt(now);
        return call;
    };
    if (const QList<QStringList> routes = terminations(store); !routes.isEmpty())
        store.run(insertTermination,
                  terminationRow(store.next(u"termination_cdrs"_s, 1), endingNow(),
                                 routes.at(dice.bounded(int(routes.size())))));
    if (const QList<QStringList> numbers = numbersInUse(store); !numbers.isEmpty())
        store.run(insertIncoming,
                  incomingRow(store.next(u"incoming_trunk_cdrs"_s, 1), endingNow(),
                              numbers.at(dice.bounded(int(numbers.size())))));
    store.noteWrite();
}

} // namespace cordboard::sandbox::telecomcenter
