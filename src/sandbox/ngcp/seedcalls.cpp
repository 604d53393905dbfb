#include "sandbox/ngcp/seedcalls.h"

#include "sandbox/ngcp/store.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr int days = 40;
    constexpr qint64 fixtureSubscriber = 101;

    struct Ending
    {
        QLatin1StringView status;
        QLatin1StringView code;
    };
    constexpr std::array endings{
        Ending{"ok"_L1, "200"_L1},      Ending{"ok"_L1, "200"_L1},       Ending{"ok"_L1, "200"_L1},
        Ending{"busy"_L1, "486"_L1},    Ending{"noanswer"_L1, "408"_L1}, Ending{"cancel"_L1, "487"_L1},
        Ending{"offline"_L1, "480"_L1}, Ending{"timeout"_L1, "408"_L1},  Ending{"other"_L1, "503"_L1}};
    constexpr std::array types{"call"_L1, "call"_L1, "call"_L1, "call"_L1, "cfu"_L1, "cfb"_L1,
                               "cft"_L1,  "cfna"_L1, "cfs"_L1,  "cfr"_L1,  "cfo"_L1};

    class Exchange
    {
    public:
        Exchange(Store &store, QRandomGenerator &dice)
            : m_store(store)
            , m_dice(dice)
            , m_living(store.rows("subscribers"_L1, member(u"status") + " <> 'terminated'"_L1))
        {
        }

        bool isEmpty() const { return m_living.isEmpty(); }
        /// The n-th call; it began then. Outgoing calls leave a subscriber, others come from outside.
        void add(int n, const QDateTime &begin, bool isOut);

    private:
        int roll(int sides) { return m_dice.bounded(sides); }
        QString stranger() { return u"43664%1"_s.arg(1'000'000 + roll(8'999'999)); }
        void putParty(QJsonObject &doc, const QString &side, const Row &who) const;
        void putStranger(QJsonObject &doc, const QString &side, const QString &number) const;
        QString numberOf(const Row &subscriber) const;

        Store &m_store;
        QRandomGenerator &m_dice;
        QList<Row> m_living;
    };

    QString Exchange::numberOf(const Row &subscriber) const
    {
        const std::optional<Row> number =
            m_store.first("numbers"_L1, member(u"subscriber_id") + " = ?"_L1, {subscriber.id});
        return number ? number->text("digits"_L1) : QString();
    }

    void Exchange::putParty(QJsonObject &doc, const QString &side, const Row &who) const
    {
        const auto put = [&](QLatin1StringView name, const QJsonValue &value) { doc[side + name] = value; };
        put("user_id"_L1, who["uuid"_L1]);
        put("provider_id"_L1, who.reseller);
        put("external_subscriber_id"_L1, who["external_id"_L1]);
        put("external_contract_id"_L1, QJsonValue());
        put("customer_id"_L1, who["customer_id"_L1]);
        put("subscriber_id"_L1, who.id);
        put("reseller_id"_L1, who.reseller);
        put("user"_L1, who["username"_L1]);
        put("domain"_L1, who["domain"_L1]);
        put("customer_cost"_L1, 0);
        put("customer_free_time"_L1, 0);
    }

    void Exchange::putStranger(QJsonObject &doc, const QString &side, const QString &number) const
    {
        doc[side + "user_id"_L1] = u"0"_s;
        doc[side + "user"_L1] = number;
        doc[side + "domain"_L1] = u"198.51.100.10"_s;
        doc[side + "customer_id"_L1] = 0;
        doc[side + "subscriber_id"_L1] = QJsonValue();
        doc[side + "reseller_id"_L1] = QJsonValue();
        doc[side + "customer_cost"_L1] = 0;
    }

    void Exchange::add(int n, const QDateTime &begin, bool isOut)
    {
        const std::optional<Row> fixture =
            n % 10 < 2 ? m_store.find("subscribers"_L1, fixtureSubscriber) : std::nullopt;
        const Row who = fixture.value_or(m_living.at(roll(int(m_living.size()))));
        const QString other = stranger();
        const Ending &ending = endings[size_t(n) % endings.size()];
        const bool isAnswered = ending.status == "ok"_L1;
        const bool isHidden = !isOut && n % 7 == 0;
        const double duration = isAnswered ? double(1 + roll(900'000)) / 1000 : 0;
        QJsonObject doc{{u"kind"_s, n % 23 == 22 && !isOut ? u"voicemail"_s : u"call"_s},
                        {u"call_type"_s, QString(types[size_t(n) % types.size()])},
                        {u"call_status"_s, QString(ending.status)},
                        {u"call_code"_s, QString(ending.code)},
                        {u"call_id"_s, u"%1-%2@198.51.100.10"_s.arg(n).arg(begin.toSecsSinceEpoch())},
                        {u"rating_status"_s, n % 31 == 30 ? u"failed"_s : u"ok"_s},
                        {u"rated_at"_s, timeText(begin.addSecs(qint64(duration) + 60))},
                        {u"exported_at"_s, QJsonValue()},
                        {u"export_status"_s, u"unexported"_s},
                        {u"duration"_s, duration}};
        putParty(doc, isOut ? u"source_"_s : u"destination_"_s, who);
        putStranger(doc, isOut ? u"destination_"_s : u"source_"_s, other);
        const QString own = numberOf(who);
        doc["source_cli"_L1] = isOut ? own : other;
        doc["source_clir"_L1] = isHidden ? 1 : 0;
        doc["source_ip"_L1] = u"203.0.113.%1"_s.arg(roll(250) + 1);
        doc["destination_user_dialed"_L1] = isOut ? "00"_L1 + other : own;
        doc["destination_user_in"_L1] = isOut ? other : own;
        doc["destination_domain_in"_L1] = who["domain"_L1];
        doc["source_user_out"_L1] = doc["source_cli"_L1];
        doc["destination_user_out"_L1] = doc["destination_user_in"_L1];
        if (isOut && isAnswered) {
            const auto cents = [&](double each) { return double(qint64(duration / 60 * each)) / 100; };
            doc["source_customer_cost"_L1] = cents(4);
            doc["source_reseller_cost"_L1] = cents(3);
            doc["source_carrier_cost"_L1] = cents(2);
        }
        if (isAnswered && n % 3 == 0)
            doc["mos_average"_L1] = double(30 + roll(14)) / 10;
        doc["init_time"_L1] = timeText(begin);
        // Milliseconds are told only where there are any.
        const QDateTime answered = begin.addMSecs(n % 4 == 0 ? 3'000 : 2'500 + roll(900));
        const bool hasMillis = answered.time().msec() != 0;
        doc["start_time"_L1] =
            answered.toString(hasMillis ? u"yyyy-MM-dd HH:mm:ss.zzz"_s : u"yyyy-MM-dd HH:mm:ss"_s);
        Row row{.doc = doc};
        m_store.insert("calls"_L1, row);
    }

} // namespace

void seedCalls(Store &store, int count)
{
    QRandomGenerator dice(20261129);
    Exchange exchange(store, dice);
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 span = qint64(days) * 86'400;
    for (int i = 0; i < count; ++i) {
        QDateTime begin = now.addSecs(-span + span * i / count);
        begin.setTime(QTime(begin.time().hour(), begin.time().minute(), begin.time().second()));
        exchange.add(i, begin, i % 2 == 0);
    }
}

void addCallNow(Store &store, QRandomGenerator &dice)
{
    Exchange exchange(store, dice);
    if (exchange.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTime();
    for (const bool isOut : {true, false})
        exchange.add(dice.bounded(100'000), now.addSecs(-60), isOut);
}

} // namespace cordboard::sandbox::ngcp
