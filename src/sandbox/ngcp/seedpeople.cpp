#include "sandbox/ngcp/planter.h"
#include "sandbox/ngcp/resources.h"
#include "sandbox/ngcp/seed.h"
#include "sandbox/ngcp/seedwords.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

// The crowd: customers of two resellers with their contacts and subscribers.

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr qint64 firstCustomer = 1000;
    constexpr qint64 firstContact = 1000;
    constexpr qint64 firstSubscriber = 1000;

    struct Place
    {
        qint64 reseller;
        qint64 profile;
        qint64 domain;
        const char *area;
    };
    constexpr std::array places{Place{3, 7, 5, "1"}, Place{4, 8, 6, "316"}, Place{3, 10, 7, "1"},
                                Place{4, 11, 8, "316"}};

    class Crowd
    {
    public:
        explicit Crowd(Planter &planter)
            : m_planter(planter)
        {
        }

        void addCustomers(int count);
        void addSubscribers(int count);

    private:
        struct Customer
        {
            qint64 id;
            const Place *place;
            bool isLocked;
        };

        int roll(int sides) { return m_dice.bounded(sides); }
        bool oneIn(int sides) { return roll(sides) == 0; }
        template <typename Words>
        QString pick(const Words &words)
        {
            return QString::fromUtf8(words[size_t(roll(int(words.size())))]);
        }
        QString addressOf(const QString &name);
        void addContact(qint64 id, const Place &place);
        QString status();

        Planter &m_planter;
        QRandomGenerator m_dice = QRandomGenerator(20261128);
        QList<Customer> m_living;
    };

    QString Crowd::addressOf(const QString &name)
    {
        QString plain;
        for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
            if (c.unicode() < 128 && c.isLetterOrNumber())
                plain += c;
        }
        return (plain.isEmpty() ? u"office"_s : plain) + u"%1@mail.example"_s.arg(roll(900) + 100);
    }

    void Crowd::addContact(qint64 id, const Place &place)
    {
        const QString last = pick(seedLastNames);
        QJsonObject doc{{u"email"_s, addressOf(last)},
                        {u"city"_s, pick(seedCities)},
                        {u"country"_s, u"AT"_s},
                        {u"phonenumber"_s,
                         u"+43 %1 %2"_s.arg(QLatin1StringView(place.area)).arg(2000000 + roll(999999))}};
        if (oneIn(2)) {
            QString company = pick(seedCompanies);
            doc["company"_L1] = company.replace("%1"_L1, last);
        } else {
            doc["firstname"_L1] = pick(seedFirstNames);
            doc["lastname"_L1] = last;
        }
        m_planter.plant(customerContacts, id, place.reseller, doc);
    }

    QString Crowd::status()
    {
        if (oneIn(25))
            return u"terminated"_s;
        if (oneIn(40))
            return u"locked"_s;
        return oneIn(60) ? u"pending"_s : u"active"_s;
    }

    void Crowd::addCustomers(int count)
    {
        const QDateTime begin(QDate(2024, 3, 1), QTime(9, 0));
        for (int i = 0; i < count; ++i) {
            const Place &place = places[size_t(i) % places.size()];
            addContact(firstContact + i, place);
            const QString made = timeText(begin.addSecs(qint64(i) * 86'400 * 900 / count + roll(30'000)));
            const QString state = status();
            QJsonObject doc{
                {u"contact_id"_s, firstContact + i},
                {u"type"_s, u"sipaccount"_s},
                {u"status"_s, state},
                {u"billing_profile_id"_s, place.profile},
                {u"external_id"_s,
                 oneIn(5) ? QJsonValue() : QJsonValue(u"K-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0')))},
                {u"vat_rate"_s, 20},
                {u"create_timestamp"_s, made},
                {u"modify_timestamp"_s, made}};
            if (oneIn(6))
                doc["max_subscribers"_L1] = 25;
            if (state != "pending"_L1)
                doc["activate_timestamp"_L1] = made;
            if (state == "terminated"_L1)
                doc["terminate_timestamp"_L1] = u"2026-06-30 23:59:59"_s;
            else
                m_living.append({firstCustomer + i, &place, state == "locked"_L1});
            m_planter.plant(customers, firstCustomer + i, place.reseller, doc);
        }
    }

    void Crowd::addSubscribers(int count)
    {
        for (int i = 0; i < count; ++i) {
            // Everybody has one before somebody has a second.
            const Customer &owner = m_living.at(i < m_living.size() ? i : roll(int(m_living.size())));
            const qint64 id = firstSubscriber + i;
            const QString user =
                u"%1.%2"_s.arg(addressOf(pick(seedLastNames)).section(u'@', 0, 0)).arg(i + 1);
            const QString prefix = u"43 %1 %2"_s.arg(QLatin1StringView(owner.place->area), "%1"_L1);
            QStringList numbers{prefix.arg(6'000'000 + i)};
            for (int more = roll(4) - 1; more > 0; --more)
                numbers.append(prefix.arg(more * 100'000 + 7'000'000 + i));
            QJsonObject doc{{u"external_id"_s, oneIn(3) ? QJsonValue() : QJsonValue(u"T%1"_s.arg(i + 1))},
                            {u"administrative"_s, oneIn(12)}};
            if (oneIn(4))
                doc["display_name"_L1] = QString(pick(seedFirstNames) + u' ' + pick(seedLastNames));
            if (owner.isLocked) {
                doc["status"_L1] = u"locked"_s;
                doc["lock"_L1] = 4;
            }
            m_planter.plantSubscriber({id, owner.id, owner.place->domain, user, numbers, doc});
            if (!oneIn(3))
                m_planter.plantRegistration(id,
                                            u"sip:%1@203.0.113.%2:%3;transport=%4"_s.arg(user)
                                                .arg(roll(250) + 1)
                                                .arg(5060 + roll(900))
                                                .arg(oneIn(3) ? u"tls"_s : u"udp"_s),
                                            pick(seedPhones),
                                            timeText(QDateTime::currentDateTime().addSecs(300 + roll(3300))));
        }
    }

} // namespace

void seedPeople(Planter &planter, int customerCount, int subscriberCount)
{
    planter.plant(domains, 7, 3, {{u"domain"_s, u"nord.example.org"_s}});
    planter.plant(domains, 8, 4, {{u"domain"_s, u"graz.example.net"_s}});
    Crowd crowd(planter);
    crowd.addCustomers(customerCount);
    crowd.addSubscribers(subscriberCount);
}

} // namespace cordboard::sandbox::ngcp
