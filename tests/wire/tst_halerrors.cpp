#include "wire/hal/hal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

Error told(int status, const QByteArray &message)
{
    return hal::readError(status, "application/json",
                          "{\"code\":" + QByteArray::number(status) + ",\"message\":\"" + message + "\"}\n");
}

} // namespace

/// The lines of the NGCP checklist that are about refusals.
class TestHalErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorsAsJsonPlainTextOrHtml()
    {
        QCOMPARE(told(422, "Invalid 'contact_id'").detail, u"Invalid 'contact_id'"_s);
        const Error plain = hal::readError(401, "text/plain", "Authorization required.");
        QCOMPARE(plain.kind, Error::Kind::Unauthorized);
        QCOMPARE(plain.detail, u"Authorization required."_s);
        const Error html =
            hal::readError(502, "text/html", "<html><head><title>502 Bad Gateway</title></head></html>");
        QCOMPARE(html.kind, Error::Kind::Server);
        QCOMPARE(html.detail, u"502 Bad Gateway"_s);
        QCOMPARE(hal::readError(503, {}, {}).kind, Error::Kind::Server);
    }

    void takesEachFieldFromAValidationThatFailed()
    {
        const Error error = told(422,
                                 "Validation failed. field='email', input='a'; b', errors='Email is wrong'; "
                                 "field='password', input='*****', errors='too short,too simple'");

        QCOMPARE(error.problems.size(), 2);
        QCOMPARE(error.problems[0].field, u"email"_s);
        QCOMPARE(error.problems[0].message, u"Email is wrong"_s);
        QCOMPARE(error.problems[1].field, u"password"_s);
        QCOMPARE(error.problems[1].message, u"too short,too simple"_s);
    }

    void takesAPartOfANumberForTheNumber()
    {
        const Error error = told(
            422, "Validation failed. field='primary_number_cc', input='', errors='CC field is required'");
        QCOMPARE(error.problems.value(0).field, u"primary_number"_s);
    }

    void findsTheFieldThatASentenceMeans_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("field");
        QTest::newRow("contact") << QByteArray("Invalid 'contact_id'") << u"contact_id"_s;
        QTest::newRow("profile") << QByteArray("Invalid 'billing_profile_id' (7), already terminated.")
                                 << u"billing_profile_id"_s;
        QTest::newRow("system contact")
            << QByteArray("The contact_id is not a valid ngcp:customercontacts item, but an "
                          "ngcp:systemcontacts item")
            << u"contact_id"_s;
        QTest::newRow("user name") << QByteArray("Subscriber already exists.") << u"username"_s;
        QTest::newRow("web user name")
            << QByteArray("Webusername-Domain combination 'test_10001-5' already exists.")
            << u"webusername"_s;
        QTest::newRow("primary") << QByteArray("Number '43-9876-10001' already exists.")
                                 << u"primary_number"_s;
        QTest::newRow("alias") << QByteArray("Number '43987710001' already exists.") << u"alias_numbers"_s;
        QTest::newRow("aliases") << QByteArray("Numbers '43987710001','43987810001' already exist.")
                                 << u"alias_numbers"_s;
        QTest::newRow("domain") << QByteArray("Domain 'ngcp.example.com' already exists.") << u"domain"_s;
        QTest::newRow("domain of a subscriber")
            << QByteArray("Invalid 'domain', doesn't exist.") << u"domain_id"_s;
        QTest::newRow("renamed") << QByteArray("Subscriber with this username does not exist in the domain.")
                                 << u"username"_s;
        QTest::newRow("forward") << QByteArray("Invalid timeout in 'cfna'") << u"cfna"_s;
        QTest::newRow("parameter of a forward")
            << QByteArray("Invalid parameter 'announcement_id' for the destination '1' in 'cfu'") << u"cfu"_s;
        QTest::newRow("mappings") << QByteArray("Not a simple cf. Multiple cfu-s configured.") << u"cfu"_s;
        QTest::newRow("preference") << QByteArray("Invalid enum value in preference 'sst_enable'")
                                    << u"sst_enable"_s;
        QTest::newRow("shape of a preference")
            << QByteArray("Invalid data type 'ARRAY' for preference 'cli', expected flat value") << u"cli"_s;
        QTest::newRow("reference") << QByteArray("Unknown rewrite_rule_set 'Nowhere'")
                                   << u"rewrite_rule_set"_s;
        QTest::newRow("extension") << QByteArray("The pbx_extension already exists for this customer.")
                                   << u"pbx_extension"_s;
        QTest::newRow("pilot") << QByteArray("Customer already has a pbx pilot subscriber.")
                               << u"is_pbx_pilot"_s;
        QTest::newRow("group") << QByteArray(
            "Invalid id '5' in pbx_group_ids, does not exist for this customer.")
                               << u"pbx_group_ids"_s;
        QTest::newRow("profile set") << QByteArray("Invalid profile_set_id parameter") << u"profile_set_id"_s;
        QTest::newRow("administrator") << QByteArray("Admin with this login already exists") << u"login"_s;
        QTest::newRow("handle") << QByteArray("Reseller-Billing Profile handle 'x' already exists.")
                                << u"handle"_s;
    }

    void findsTheFieldThatASentenceMeans()
    {
        QFETCH(QByteArray, message);
        const Error error = told(422, message);
        QCOMPARE(error.problems.size(), 1);
        QTEST(error.problems[0].field, "field");
        QCOMPARE(error.problems[0].message, QString::fromLatin1(message));
    }

    void explainsThatAnAliasMayBeInUse()
    {
        const Error error = told(500, "Failed to create subscriber");
        QVERIFY(hal::fateTold(error) == Error::Fate::Refused);
        QCOMPARE(error.problems.value(0).field, u"alias_numbers"_s);
        QVERIFY(!hal::fateTold(told(500, "Internal Server Error")));
    }

    void takesABanForARefusalToSignIn()
    {
        for (const char *message : {"Banned", "Invalid OTP", "Password expired"})
            QVERIFY(told(403, message).wantsCredentials());
        QCOMPARE(told(403, "Invalid license").kind, Error::Kind::Forbidden);
    }

    void takesARecordInUseForARefusal()
    {
        const Error error = told(423, "Contact is still in use.");
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.detail, u"Contact is still in use."_s);
    }
};

QTEST_GUILESS_MAIN(TestHalErrors)
#include "tst_halerrors.moc"
