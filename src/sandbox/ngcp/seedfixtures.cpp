#include "sandbox/ngcp/planter.h"
#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/resources.h"
#include "sandbox/ngcp/seed.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

// Records that tests know by their ids.

namespace cordboard::sandbox::ngcp {

namespace {

    void seedResellers(Planter &planter)
    {
        const auto contract = [&](qint64 id, const char *type, const char *status) {
            planter.plant(contracts, id, 0,
                          {{u"contact_id"_s, 1},
                           {u"type"_s, QString::fromLatin1(type)},
                           {u"status"_s, QString::fromLatin1(status)},
                           {u"billing_profile_id"_s, 1},
                           {u"create_timestamp"_s, u"2024-02-01 08:00:00"_s},
                           {u"modify_timestamp"_s, u"2024-02-01 08:00:00"_s}});
        };
        contract(2, "sippeering", "active");
        contract(3, "reseller", "active");
        contract(4, "reseller", "active");
        contract(5, "reseller", "active");
        contract(9, "sippeering", "terminated");
        planter.plant(resellers, 3, 0, R"({"name": "Reseller Nord", "contract_id": 3, "status": "active"})");
        planter.plant(resellers, 4, 0, R"({"name": "Reseller Sued", "contract_id": 4, "status": "active"})");
        planter.plant(resellers, 5, 0,
                      R"({"name": "Müller & Söhne Telefonie", "contract_id": 5, "status": "locked"})");

        const auto profile = [&](qint64 id, qint64 reseller, const char *name, const char *handle) {
            planter.plant(billingProfiles, id, reseller,
                          {{u"name"_s, QString::fromUtf8(name)},
                           {u"handle"_s, QString::fromLatin1(handle)},
                           {u"currency"_s, u"EUR"_s},
                           {u"interval_charge"_s, 490}});
        };
        profile(7, 3, "Test profile", "my_test_profile");
        profile(8, 4, "Test profile", "my_test_profile");
        profile(10, 3, "Flat rate Österreich", "flat_at");
        profile(11, 4, "Business 100%", "business");
        planter.plant(billingProfiles, 9, 3,
                      R"({"name": "Old rates", "handle": "old_rates", "status": "terminated"})");
        planter.plant(billingZones, 1, 3,
                      R"({"zone": "Austria", "detail": "mobile", "billing_profile_id": 7})");
        planter.plant(domains, 5, 3, R"({"domain": "ngcp.example.com"})");
        planter.plant(domains, 6, 4, R"({"domain": "sued.example.net"})");
    }

    void seedCustomersAndContacts(Planter &planter)
    {
        planter.plant(customerContacts, 17, 3,
                      R"({"firstname": "John", "lastname": "Doe", "email": "john.doe@example.com"})");
        planter.plant(customerContacts, 18, 3,
                      R"({"company": "Alpine Türen GmbH", "email": "office@tueren.example"})");
        planter.plant(customerContacts, 19, 3,
                      R"({"firstname": "Jürgen", "lastname": "Weiß", "email": "j.weiss@example.at"})");
        planter.plant(customerContacts, 20, 4,
                      R"({"company": "شركة النور", "email": "info@nour.example", "city": "Graz"})");
        const auto customer = [&](qint64 id, qint64 reseller, qint64 contact, const char *type,
                                  const char *status) {
            QJsonObject doc{{u"contact_id"_s, contact},
                            {u"type"_s, QString::fromLatin1(type)},
                            {u"status"_s, QString::fromLatin1(status)},
                            {u"billing_profile_id"_s,
                             reseller == 1       ? 1
                                 : reseller == 3 ? 7
                                                 : 8},
                            {u"external_id"_s, u"EXT-%1"_s.arg(id)},
                            {u"create_timestamp"_s, u"2025-03-03 09:00:00"_s},
                            {u"activate_timestamp"_s, u"2025-03-03 09:00:00"_s},
                            {u"modify_timestamp"_s, u"2025-03-03 09:00:00"_s}};
            if (doc["status"_L1] == "terminated"_L1)
                doc["terminate_timestamp"_L1] = u"2026-01-31 23:59:59"_s;
            planter.plant(customers, id, reseller, doc);
        };
        customer(1, 1, 2, "sipaccount", "active");
        customer(42, 3, 17, "sipaccount", "active");
        customer(43, 3, 18, "pbxaccount", "active");
        customer(44, 3, 18, "sipaccount", "terminated");
        customer(45, 3, 19, "sipaccount", "locked");
        customer(46, 4, 20, "sipaccount", "active");
    }

    void seedSubscribers(Planter &planter)
    {
        planter.plant(profileSets, 1, 3, R"({"name": "Offices", "description": "What offices may do"})");
        planter.plant(profiles, 1, 3,
                      R"({"name": "Reception", "description": "No forwards when busy", "profile_set_id": 1,
                          "attribute": ["cfu", "cft", "cfna", "clir"]})");
        planter.plantSubscriber(
            {101, 42, 5, u"test_10001"_s, {u"43 9876 10001"_s, u"43 9877 10001"_s, u"43 9878 10001"_s}});
        planter.plantSubscriber({102,
                                 42,
                                 5,
                                 u"test_10002"_s,
                                 {u"43 9876 10002"_s},
                                 {{u"email"_s, u"second@example.com"_s}, {u"external_id"_s, u"S-102"_s}}});
        planter.plantSubscriber({110,
                                 43,
                                 5,
                                 u"pilot"_s,
                                 {u"43 1 5550"_s},
                                 {{u"is_pbx_pilot"_s, true}, {u"administrative"_s, true}}});
        planter.plantSubscriber({111,
                                 43,
                                 5,
                                 u"desk1"_s,
                                 {u"43 1 555011"_s},
                                 {{u"pbx_extension"_s, u"11"_s}, {u"display_name"_s, u"Empfang"_s}}});
        planter.plantSubscriber(
            {112, 43, 5, u"desk2"_s, {u"43 1 555012"_s}, {{u"pbx_extension"_s, u"12"_s}}});
        planter.plantSubscriber({113,
                                 42,
                                 5,
                                 u"reception"_s,
                                 {u"43 9876 10003"_s},
                                 {{u"profile_set_id"_s, 1}, {u"profile_id"_s, 1}}});
        planter.plantSubscriber(
            {120, 45, 5, u"locked_1"_s, {u"43 9876 20001"_s}, {{u"status"_s, u"locked"_s}, {u"lock"_s, 4}}});
        planter.plantSubscriber({130, 46, 6, u"sued_1"_s, {u"43 316 70001"_s}});
        planter.plantRegistration(101, u"sip:test_10001@203.0.113.7:5062;transport=udp"_s,
                                  u"Yealink SIP-T46U 108.86.0.20"_s,
                                  timeText(QDateTime::currentDateTime().addSecs(1800)));
        planter.plantRegistration(101, u"sip:door@[2001:db8::17]:5060"_s, {}, u"2155-01-01 00:00:00"_s);
    }

    void seedRouting(Planter &planter)
    {
        planter.plant(peeringGroups, 3, 0,
                      R"({"name": "Vienna carriers", "contract_id": 2, "priority": 1,
                          "description": "Everything by way of Vienna"})");
        planter.plant(
            peeringServers, 1, 0,
            R"({"group_id": 3, "name": "gw-vie-1", "ip": "198.51.100.10", "host": "gw1.example.at"})");
        planter.plant(peeringServers, 2, 0,
                      R"({"group_id": 3, "name": "gw-vie-2", "ip": "198.51.100.11", "port": 5061,
                          "transport": 3, "enabled": false})");
        planter.plant(peeringRules, 1, 0,
                      R"({"group_id": 3, "callee_prefix": "43", "description": "Austria"})");
        planter.plant(peeringRules, 2, 0,
                      R"({"group_id": 3, "callee_prefix": "", "description": "The rest"})");
        planter.plant(peeringInboundRules, 1, 0,
                      R"({"group_id": 3, "field": "ruri_user", "pattern": "^43", "priority": 10})");
        planter.plant(rewriteRuleSets, 1, 3,
                      R"({"name": "Austria", "description": "Numbers as dialled in Austria"})");
        const char *rules[] = {
            R"({"set_id": 1, "match_pattern": "^00([1-9][0-9]+)$", "replace_pattern": "\\1",
                "description": "International to E.164", "field": "callee", "priority": 10})",
            R"({"set_id": 1, "match_pattern": "^0([1-9][0-9]+)$", "replace_pattern": "43\\1",
                "description": "National to E.164", "field": "callee", "priority": 20})",
            R"({"set_id": 1, "match_pattern": "^43([1-9][0-9]+)$", "replace_pattern": "0\\1",
                "description": "E.164 to national", "direction": "out", "field": "caller", "priority": 10})"};
        for (const char *rule : rules)
            planter.plant(rewriteRules, 0, 3, rule);
        planter.plant(
            ncosLevels, 1, 3,
            R"({"level": "no_premium", "mode": "blacklist", "description": "No premium-rate numbers"})");
        planter.plant(soundSets, 1, 3, R"({"name": "Deutsch", "description": "Ansagen"})");
        planter.plant(timeSets, 1, 3, R"({"name": "Bürozeiten"})");
        setPreferences(planter.store(), "domains"_L1, 5, {{u"rewrite_rule_set"_s, u"Austria"_s}});
        setPreferences(planter.store(), "peeringservers"_L1, 1, {{u"concurrent_max"_s, 30}});
        setPreferences(planter.store(), "customers"_L1, 42, {{u"concurrent_max"_s, 4}});
    }

} // namespace

void seedFixtures(Planter &planter)
{
    seedResellers(planter);
    seedCustomersAndContacts(planter);
    seedSubscribers(planter);
    seedRouting(planter);
}

} // namespace cordboard::sandbox::ngcp
