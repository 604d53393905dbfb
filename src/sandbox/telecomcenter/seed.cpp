#include "sandbox/telecomcenter/seed.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"
#include "sandbox/telecomcenter/seedcdrs.h"
#include "sandbox/telecomcenter/seedwords.h"
#include "sandbox/telecomcenter/store.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
namespace tc = cordboard::telecomcenter;

namespace cordboard::sandbox::telecomcenter {

namespace {

    constexpr qint64 firstNumber = 37052000100;

    /// Makes one operator after another of the same dice.
    class Seeder
    {
    public:
        explicit Seeder(Store &store)
            : m_store(store)
        {
        }

        void addCustomers(int count, int numbersEach);
        void addGroups();

    private:
        QString id();
        int roll(int sides) { return m_dice.bounded(sides); }
        bool oneIn(int sides) { return roll(sides) == 0; }

        void addCustomer(int index, int numbers);
        void addTrunks(const QString &customer);
        void addNumbers(const QString &customer, int count);
        void addTermination(const QString &customer, int index);
        void addExternalAccounts(const QString &customer);
        void addSipAccounts(const QString &customer);

        Store &m_store;
        QRandomGenerator m_dice = QRandomGenerator(20261124);
        qint64 m_nextNumber = firstNumber;
        QStringList m_numberIds; // of the customer at hand
        QStringList m_numbers;
    };

    QString Seeder::id()
    {
        QUuid uuid(m_dice.generate(), ushort(m_dice.generate()),
                   ushort((m_dice.generate() & 0x0fff) | 0x4000), uchar((m_dice.generate() & 0x3f) | 0x80),
                   uchar(m_dice.generate()), uchar(m_dice.generate()), uchar(m_dice.generate()),
                   uchar(m_dice.generate()), uchar(m_dice.generate()), uchar(m_dice.generate()),
                   uchar(m_dice.generate()));
        return uuid.toString(QUuid::WithoutBraces);
    }

    void Seeder::addCustomers(int count, int numbersEach)
    {
        for (int i = 0; i < count; ++i)
            addCustomer(i, numbersEach > 0 ? numbersEach - 3 + roll(7) : 0);
    }

    void Seeder::addCustomer(int index, int numbers)
    {
        const int known = int(seedCustomers.size());
        const SeedCustomer &words = seedCustomers[size_t(index % known)];
        QString name = QString::fromUtf8(words.name);
        if (index >= known)
            name += u" %1"_s.arg(index / known + 1);
        Record customer(tc::customers, QString::number(1000 + index));
        customer.setValue(u"name", name);
        customer.setValue(u"language", QString::fromLatin1(words.language));
        customer.setValue(u"trm_mode", oneIn(3) ? u"operator_customer"_s : u"operator"_s);
        customer.setValue(u"capacity_limit", oneIn(3) ? toldNull() : QVariant(qlonglong(5 * (1 + roll(8)))));
        customer.setValue(u"sip_account_limit",
                          oneIn(2) ? toldNull() : QVariant(qlonglong(10 * (1 + roll(5)))));
        seedRecord(m_store, customer);
        m_store.next(u"customers"_s, 1000);
        addTrunks(customer.id());
        addNumbers(customer.id(), numbers);
        addTermination(customer.id(), index);
        addExternalAccounts(customer.id());
        addSipAccounts(customer.id());
    }

    void Seeder::addTrunks(const QString &customer)
    {
        for (int i = 0; i < (oneIn(4) ? 2 : 1); ++i) {
            Record trunk(tc::incomingTrunks, id());
            trunk.setValue(u"name", i == 0 ? u"Default"_s : u"Backup"_s);
            trunk.setValue(u"transport_protocol", i == 0 ? u"UDP"_s : u"TCP"_s);
            trunk.setValue(u"codecs",
                           oneIn(3)
                               ? QStringList{u"OPUS"_s, u"PCMA"_s, u"telephone-event/8000"_s}
                               : QStringList{u"PCMU"_s, u"PCMA"_s, u"g729"_s, u"telephone-event/8000"_s});
            trunk.setValue(u"destination_field", oneIn(5) ? u"TO_USERPART"_s : u"RURI_USERPART"_s);
            trunk.relate(u"customer", customer);
            seedRecord(m_store, trunk);
        }
    }

    void Seeder::addNumbers(const QString &customer, int count)
    {
        m_numberIds.clear();
        m_numbers.clear();
        for (int i = 0; i < count; ++i) {
            Record number(tc::didNumbers, id());
            number.setValue(u"number", QString::number(m_nextNumber++));
            number.setValue(u"enabled", !oneIn(12));
            number.setValue(u"external_id",
                            oneIn(3) ? QVariant(qlonglong(88000 + m_nextNumber % 1000)) : toldNull());
            number.relate(u"customer", customer);
            m_numberIds.append(seedRecord(m_store, number));
            m_numbers.append(number.value(u"number").toString());
        }
    }

    void Seeder::addTermination(const QString &customer, int index)
    {
        Record gateway(tc::terminationGateways, id());
        gateway.setValue(u"name", u"gw-%1"_s.arg(index + 1, 3, 10, QLatin1Char('0')));
        gateway.setValue(u"host",
                         oneIn(3) ? u"192.0.2.%1"_s.arg(10 + index % 200)
                                  : u"sip%1.carrier.example"_s.arg(1 + index % 4));
        gateway.setValue(u"port", oneIn(2) ? toldNull() : QVariant(qlonglong(5060 + roll(3) * 10)));
        gateway.setValue(u"codecs", QStringList{u"PCMA"_s, u"PCMU"_s, u"telephone-event/8000"_s});
        gateway.setValue(u"network_protocol", oneIn(4) ? u"Dualstack"_s : u"IPv4_only"_s);
        gateway.setValue(u"operator", !oneIn(6));
        gateway.relate(u"customer", customer);
        if (oneIn(2)) {
            gateway.setValue(u"authorization_name", u"op%1"_s.arg(1000 + index));
            gateway.setValue(u"authorization_password", QVariant::fromValue(Secret(id().left(20).toUtf8())));
        }
        if (oneIn(3)) {
            gateway.setValue(u"dst_rewrite_rule", u"^370(.*)$"_s);
            gateway.setValue(u"dst_rewrite_result", u"0\\1"_s);
        }
        const QString gatewayId = seedRecord(m_store, gateway);
        const QStringList prefixes = oneIn(2) ? QStringList{u""_s} : QStringList{u""_s, u"370"_s, u"371"_s};
        for (const QString &prefix : prefixes) {
            Record route(tc::terminationRoutes, id());
            route.setValue(u"name",
                           prefix.isEmpty()         ? u"Everything else"_s
                               : prefix == "370"_L1 ? u"Lithuania"_s
                                                    : u"Latvia"_s);
            route.setValue(u"dst_prefix", prefix);
            route.setValue(u"operator", gateway.value(u"operator"));
            route.relate(u"customer", customer);
            route.relate(u"gateway", gatewayId);
            seedRecord(m_store, route);
        }
    }

    void Seeder::addExternalAccounts(const QString &customer)
    {
        for (int i = 0; i < roll(3); ++i) {
            Record account(tc::externalAccounts,
                           u"SIM%1%2"_s.arg(customer).arg(i + 1, 3, 10, QLatin1Char('0')));
            account.setValue(u"caller_id_name",
                             QString::fromUtf8(seedNames[size_t(roll(int(seedNames.size())))]));
            account.setValue(u"internal_caller_id", QString::number(200 + i));
            account.relate(u"customer", customer);
            const bool hasNumber = i < m_numberIds.size() && !oneIn(3);
            account.setValue(u"allow_external_calls", hasNumber);
            if (hasNumber) {
                account.relate(u"available_did_number", m_numberIds.at(i));
                account.setValue(u"external_caller_id", m_numbers.at(i));
            }
            seedRecord(m_store, account);
        }
    }

    void Seeder::addSipAccounts(const QString &customer)
    {
        for (int i = 0; i < 2 + roll(4); ++i) {
            const bool isOnline = !oneIn(3);
            Record account(tc::sipAccounts, id());
            account.setValue(u"username", id().remove(u'-').left(10));
            account.setValue(u"password", QVariant::fromValue(Secret(id().remove(u'-').left(10).toUtf8())));
            account.setValue(u"caller_id_name",
                             QString::fromUtf8(seedNames[size_t(roll(int(seedNames.size())))]));
            account.setValue(u"internal_caller_id", QString::number(100 + i));
            account.setValue(u"allow_external_calls", !oneIn(4));
            account.setValue(u"is_online", isOnline);
            if (isOnline)
                account.setValue(
                    u"user_agent",
                    QString::fromLatin1(seedUserAgents[size_t(roll(int(seedUserAgents.size())))]));
            const bool isOpen = !oneIn(3);
            account.setValue(u"use_allowed_ips", !isOpen);
            account.setValue(u"allowed_ips",
                             isOpen ? u"0.0.0.0/0,::/0"_s
                                    : u"203.0.113.%1/32,2001:db8:%2::/48"_s.arg(roll(250)).arg(roll(9000)));
            account.relate(u"customer", customer);
            seedRecord(m_store, account);
        }
    }

    void Seeder::addGroups()
    {
        const std::pair<const char *, qlonglong> groups[] = {{"Call centres", 120}, {"Clinics", 40}};
        for (const auto &[name, channels] : groups) {
            Record group(tc::capacityGroups, QString::number(m_store.next(u"groups"_s, 1)));
            group.setValue(u"name", QString::fromLatin1(name));
            group.setValue(u"capacity_limit", channels);
            m_store.insert(group);
        }
    }

} // namespace

QString seedRecord(Store &store, const Record &wanted)
{
    Record record = wanted;
    const Resource &resource = record.resource();
    if (record.id().isEmpty())
        record.setId(resource.ids == IdPolicy::Assigned && resource.section == Section::Provisioning
                         ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                         : QString::number(store.next(QString(resource.type), 1)));
    for (const Attribute &attribute : resource.attributes) {
        const QString name(attribute.name);
        if (record.value(name).isValid())
            continue;
        if (attribute.kind == Kind::Flag)
            record.setValue(name, &resource == &tc::didNumbers);
        else if (attribute.kind == Kind::Digits && !attribute.is(Trait::Nullable))
            record.setValue(name, u""_s);
        else if (name == "domain"_L1)
            record.setValue(name, u"%1.in.phone.systems"_s.arg(store.next(u"domains"_s, 3391285728100)));
        else if (attribute.kind == Kind::Choice)
            record.setValue(name, QString(attribute.choices.front().wire));
    }
    store.insert(record);
    return record.id();
}

void seedStore(Store &store, Size size)
{
    if (size == Size::Empty)
        return;
    store.run(u"BEGIN"_s);
    Seeder seeder(store);
    const bool isSmall = size == Size::Small;
    seeder.addCustomers(isSmall ? int(seedCustomers.size()) : 2000, isSmall ? 9 : 10);
    seeder.addGroups();
    const qint64 many = size == Size::Large ? 1'000'000 : 1'500;
    seedTerminationCdrs(store, many, size == Size::Large ? 90 : 7);
    seedIncomingTrunkCdrs(store, size == Size::Large ? 50'000 : 1'500, size == Size::Large ? 90 : 7);
    store.run(u"COMMIT"_s);
    store.run(u"ANALYZE"_s);
}

} // namespace cordboard::sandbox::telecomcenter
