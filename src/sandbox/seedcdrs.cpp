#include "sandbox/seedcdrs.h"

#include "sandbox/store.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

namespace {

    struct End
    {
        int code;
        const char *reason;
        bool isAnswered = false;
    };

    // As calls end on a good day: two of three are answered.
    constexpr std::array ends = {
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{200, "OK", true},
        End{486, "Busy Here"},
        End{480, "Temporarily Unavailable"},
        End{487, "Request Terminated"},
        End{404, "Not Found"},
        End{503, "Service Unavailable"},
        End{603, "Decline"},
    };

    /// Times, lengths and ends of one call after another, from the oldest to now.
    class Calls
    {
    public:
        Calls(qint64 count, int days)
            : m_step(qint64(days) * 86'400'000 / std::max<qint64>(1, count))
            , m_start(QDateTime::currentMSecsSinceEpoch() - m_step * count)
        {
        }

        void next()
        {
            m_start += m_step;
            end = ends[size_t(m_dice.bounded(int(ends.size())))];
            ringing = 2000 + m_dice.bounded(18'000);
            seconds = end.isAnswered ? 5 + m_dice.bounded(m_dice.bounded(10) == 0 ? 3600 : 300) : 0;
        }

        QVariant start() const { return text(m_start); }
        QVariant connect() const { return end.isAnswered ? text(m_start + ringing) : QVariant(); }
        QVariant finish() const { return text(m_start + ringing + seconds * 1000LL); }
        QString callId()
        {
            return u"%1-%2@203.0.113.7"_s.arg(m_dice.generate64(), 16, 16, QLatin1Char('0')).arg(m_start);
        }
        QString subscriber() { return u"3706%1"_s.arg(m_dice.bounded(10'000'000), 7, 10, QLatin1Char('0')); }
        template <typename List>
        const auto &one(const List &list)
        {
            return list.at(m_dice.bounded(int(list.size())));
        }

        End end = {};
        int ringing = 0; // ms
        int seconds = 0;

    private:
        static QString text(qint64 time)
        {
            return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
        }

        QRandomGenerator m_dice = QRandomGenerator(4711);
        qint64 m_step;
        qint64 m_start;
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

} // namespace

void seedTerminationCdrs(Store &store, qint64 count, int days)
{
    const auto routes =
        rowsOf(store,
               u"SELECT r.rel_customer, r.id, r.rel_gateway, d.number FROM termination_routes r "
               "JOIN available_did_numbers d ON d.rel_customer = r.rel_customer "
               "GROUP BY r.id ORDER BY r.id LIMIT 500"_s);
    if (routes.isEmpty())
        return;
    Calls calls(count, days);
    const QString sql =
        u"INSERT INTO termination_cdrs(id, time_start, src_number_in, src_name_in, dst_number_in, "
        "duration, aleg_code, aleg_reason, time_connect, time_end, orig_call_id, local_tag, "
        "global_tag, rel_customer, rel_termination_route, rel_termination_gateway) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;
    insertEach(store, sql, count, [&](qint64 id) -> QVariantList {
        calls.next();
        const QStringList &route = calls.one(routes);
        const QString callId = calls.callId();
        return {QString::number(id), calls.start(),  route[3],       u""_s,
                calls.subscriber(),  calls.seconds,  calls.end.code, QString::fromLatin1(calls.end.reason),
                calls.connect(),     calls.finish(), callId,         callId.left(8),
                callId.sliced(8, 8), route[0],       route[1],       route[2]};
    });
}

void seedIncomingTrunkCdrs(Store &store, qint64 count, int days)
{
    const auto numbers = rowsOf(store,
                                u"SELECT d.rel_customer, d.number, t.id, '' FROM available_did_numbers d "
                                "JOIN incoming_trunks t ON t.rel_customer = d.rel_customer "
                                "GROUP BY d.id ORDER BY d.number LIMIT 500"_s);
    if (numbers.isEmpty())
        return;
    Calls calls(count, days);
    const QString sql =
        u"INSERT INTO incoming_trunk_cdrs(id, time_start, src_number, src_name, did_number, dst_number, "
        "duration, success, lega_disconnect_code, lega_disconnect_reason, time_connect, time_end, "
        "lega_call_id, rel_customer, rel_incoming_trunk) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;
    insertEach(store, sql, count, [&](qint64 id) -> QVariantList {
        calls.next();
        const QStringList &number = calls.one(numbers);
        return {QString::number(id),
                calls.start(),
                calls.subscriber(),
                u""_s,
                number[1],
                u"100"_s,
                calls.seconds,
                calls.end.isAnswered ? 1 : 0,
                calls.end.code,
                QString::fromLatin1(calls.end.reason),
                calls.connect(),
                calls.finish(),
                calls.callId(),
                number[0],
                number[2]};
    });
}

} // namespace cordboard::sandbox
