#include "catalogue/telecomcenter/telecomcenter.h"
#include "net/account.h"
#include "net/curl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddressesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addRow("plain") << "https://api.telecom.center"
                               << "https://api.telecom.center";
        QTest::addRow("slash") << "https://api.telecom.center/"
                               << "https://api.telecom.center";
        QTest::addRow("without scheme") << "api.telecom.center"
                                        << "https://api.telecom.center";
        QTest::addRow("API path") << "https://console.phone.systems/api/rest/public/operator"
                                  << "https://console.phone.systems";
        QTest::addRow("API path and slash") << "https://console.phone.systems/api/rest/public/operator/"
                                            << "https://console.phone.systems";
        QTest::addRow("path prefix") << "https://example.com/pbx/"
                                     << "https://example.com/pbx";
        QTest::addRow("prefix and API path") << "https://example.com/pbx/api/rest/public/operator"
                                             << "https://example.com/pbx";
        QTest::addRow("API path twice")
            << "https://example.com/api/rest/public/operator/api/rest/public/operator/"
            << "https://example.com";
        QTest::addRow("loopback in the clear") << "http://127.0.0.1:4711"
                                               << "http://127.0.0.1:4711";
        QTest::addRow("localhost in the clear") << "http://localhost:4711/"
                                                << "http://localhost:4711";
    }

    void takesAddressesAsPeopleWriteThem()
    {
        QFETCH(QString, typed);

        const Outcome<QUrl> url = endpointFrom(typed, telecomcenter::platform);

        QVERIFY(url);
        QTEST(url->toString(), "url");
    }

    void refusesAddressesThatCouldDoHarm_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "http://api.telecom.center", "ftp://api.telecom.center", "https://",
                                  "https://user:pw@api.telecom.center", "https://api.telecom.center/?x=1",
                                  "https://api.telecom.center/#x", "https://api.telecom.center/a/../b",
                                  "https://api.telecom.center/.", "https://api.telecom.center/a/./",
                                  "http://127.0.0.1.example.com", "javascript:alert(1)", "https://a b"})
            QTest::addRow("'%s'", typed) << QString::fromLatin1(typed);
    }

    void refusesAddressesThatCouldDoHarm()
    {
        QFETCH(QString, typed);

        const Outcome<QUrl> url = endpointFrom(typed, telecomcenter::platform);

        QVERIFY(!url);
        QVERIFY(!url.error().detail.isEmpty());
    }

    void refusesUserNamesBasicAuthenticationCannotCarry()
    {
        QVERIFY(complaintAboutUserName(u"operator@example.com"_s).isEmpty());
        QVERIFY(!complaintAboutUserName(u"a:b"_s).isEmpty());
        QVERIFY(!complaintAboutUserName(u"a\r\nX-Evil: 1"_s).isEmpty());
    }

    void knowsProductionByNameAndByAddress()
    {
        QVERIFY(Account{.environment = u"production"_s}.isProduction());
        QVERIFY((Account{.environment = u"custom"_s, .url = QUrl(u"https://api.telecom.center"_s)}
                     .isProduction()));
        QVERIFY((!Account{.environment = u"custom"_s, .url = QUrl(u"https://example.com"_s)}.isProduction()));
    }

    void writesCurlWithoutThePassword()
    {
        const WireRequest request{.url = QUrl(u"https://example.com/customers?filter%5Bid%5D=1"_s),
                                  .accept = "application/vnd.api+json",
                                  .contentType = "application/vnd.api+json"};
        const QString command = curlCommand(request, {.userName = u"o'neill"_s, .caFile = u"/etc/ca.pem"_s});

        QCOMPARE(command,
                 u"curl -i 'https://example.com/customers?filter%5Bid%5D=1' "
                 "-H 'Accept: application/vnd.api+json' -H 'Content-Type: application/vnd.api+json' "
                 "--cacert '/etc/ca.pem' --user 'o'\\''neill'"_s);
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
