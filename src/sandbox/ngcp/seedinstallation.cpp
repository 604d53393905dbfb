#include "sandbox/ngcp/planter.h"
#include "sandbox/ngcp/resources.h"
#include "sandbox/ngcp/seed.h"

using namespace Qt::StringLiterals;

// What a platform has from the beginning, and the people who look after it.

namespace cordboard::sandbox::ngcp {

namespace {

    struct Operator
    {
        QString login;
        qint64 reseller;
        QStringList flags;
        QJsonObject more = {};
    };

    void plantOperator(Planter &planter, qint64 id, const Operator &who)
    {
        QJsonObject doc{{u"login"_s, who.login}, {u"is_active"_s, true}};
        for (auto entry = who.more.begin(); entry != who.more.end(); ++entry)
            doc[entry.key()] = entry.value();
        for (const QString &flag : who.flags)
            doc[flag] = true;
        planter.plant(admins, id, who.reseller, doc);
    }

} // namespace

void seedInstallation(Planter &planter, const Options &options)
{
    planter.plant(systemContacts, 1, 0, R"({"email": "default-system@default.invalid", "status": "active"})");
    planter.plant(customerContacts, 2, 1, R"({"email": "default-customer@default.invalid"})");
    planter.plant(billingProfiles, 1, 1, R"({"name": "Default Billing Profile", "handle": "default"})");
    planter.plant(contracts, 1, 0,
                  R"({"contact_id": 1, "status": "active", "type": "reseller", "billing_profile_id": 1,
                      "create_timestamp": "2024-01-01 00:00:00", "modify_timestamp": "2024-01-01 00:00:00"})");
    planter.plant(resellers, 1, 0, R"({"name": "default", "contract_id": 1, "status": "active"})");

    // Their password is the sandbox's, unless they bring one; the serial numbers are of their certificates.
    const QString superuser = u"is_superuser"_s;
    const QList<Operator> operators{
        {u"administrator"_s,
         1,
         {superuser, u"is_master"_s, u"show_passwords"_s, u"call_data"_s, u"billing_data"_s},
         {{u"ssl_client_m_serial"_s, u"1001"_s}}},
        {u"auditor"_s, 1, {superuser, u"read_only"_s}},
        {u"nopass"_s, 1, {superuser, u"is_master"_s}},
        {u"reseller1"_s, 3, {u"is_master"_s, u"show_passwords"_s}, {{u"ssl_client_m_serial"_s, u"1002"_s}}},
        {u"reseller2"_s, 4, {u"is_master"_s, u"show_passwords"_s}},
        {u"care1"_s, 3, {u"is_ccare"_s}},
        {u"otpuser"_s, 1, {superuser, u"enable_2fa"_s}, {{u"otp"_s, u"123456"_s}}},
        {u"olduser"_s, 1, {superuser, u"is_password_old"_s}},
        {u"inactive"_s, 1, {superuser}, {{u"is_active"_s, false}}},
        {u"careall"_s, 1, {superuser, u"is_ccare"_s}},
    };
    qint64 id = 1;
    QStringList known;
    for (const Operator &who : operators) {
        known.append(who.login);
        if (options.size != Size::Empty || who.reseller == 1)
            plantOperator(planter, id++, who);
    }
    for (const QString &name : options.colleagues + QStringList{options.userName}) {
        if (!known.contains(name))
            plantOperator(planter, id++, {name, 1, {superuser, u"is_master"_s, u"show_passwords"_s}});
    }
}

} // namespace cordboard::sandbox::ngcp
