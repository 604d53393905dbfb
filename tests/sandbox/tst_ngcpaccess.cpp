#include "support/clientcertificates.h"
#include "support/ngcpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;

/// Who is let in (ngcp-api.md F.1).
class TestNgcpAccess : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    static QByteArray form(const QJsonObject &body) { return QJsonDocument(body).toJson(); }
    QByteArray loginForm(const QString &user, const QJsonObject &more = {}) const
    {
        QJsonObject body = more;
        body["username"_L1] = user;
        body["password"_L1] = QString::fromUtf8(m_sandbox->options().password.reveal());
        return form(body);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.platform = u"ngcp"_s});
        QVERIFY(m_sandbox->start());
    }
    void cleanup() { m_sandbox.reset(); }

    void refusesStrangersInPlainText()
    {
        NgcpClient client(*m_sandbox);
        client.signIn("administrator", "wrong");

        const NgcpAnswer answer = client.get("customers/");

        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Basic realm=\"api_admin_http\""));
        QCOMPARE(answer.body, QByteArray("Authorization required."));
        QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
    }

    void bansAfterFiveWrongLogins()
    {
        NgcpClient client(*m_sandbox);
        client.signIn("administrator", "wrong");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("customers/").status, 401);

        NgcpClient rightful(*m_sandbox);
        const NgcpAnswer banned = rightful.get("customers/");
        NgcpClient other(*m_sandbox, "reseller1");

        QCOMPARE(banned.status, 403);
        QCOMPARE(banned.message(), u"Banned"_s);
        QCOMPARE(other.get("customers/").status, 200);
    }

    void liftsABanWhenItsTimeIsOver()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.wrongLoginsToBan = 1, .banFor = {}});
        NgcpClient client(*m_sandbox);
        client.signIn("administrator", "wrong");
        QCOMPARE(client.get("customers/").status, 401);

        QCOMPARE(NgcpClient(*m_sandbox).get("customers/").status, 200);
    }

    void takesTheRoleFromTheRow_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QString>("role");
        QTest::addRow("administrator") << QByteArray("administrator") << u"admin"_s;
        QTest::addRow("reseller") << QByteArray("reseller1") << u"reseller"_s;
        QTest::addRow("customer care") << QByteArray("care1") << u"ccare"_s;
    }

    void takesTheRoleFromTheRow()
    {
        QFETCH(QByteArray, login);

        const QJsonObject info = NgcpClient(*m_sandbox, login).get("userinfo/").json();

        QTEST(info["role"_L1].toString(), "role");
        QCOMPARE(info["username"_L1].toString(), QString::fromLatin1(login));
    }

    void exchangesAPasswordForAToken()
    {
        NgcpClient client(*m_sandbox);
        client.setAuthorization({});
        const NgcpAnswer login = client.post("/login_jwt", loginForm(u"reseller1"_s));
        client.setAuthorization("Bearer " + login.json()["jwt"_L1].toString().toLatin1());

        QCOMPARE(login.status, 200);
        QVERIFY(login.json()["expires"_L1].toInteger() > QDateTime::currentSecsSinceEpoch());
        QCOMPARE(client.get("userinfo/").json()["username"_L1].toString(), u"reseller1"_s);
        QCOMPARE(client.post("/login_jwt", "{}").status, 422);
        QCOMPARE(
            client.post("/login_jwt", form({{u"username"_s, u"x"_s}, {u"password"_s, u"y"_s}})).message(),
            u"User not found"_s);
    }

    void answersAnExpiredTokenWith403()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.loginsLast = {}});
        NgcpClient client(*m_sandbox);
        const NgcpAnswer login = client.post("/login_jwt", loginForm(u"administrator"_s));
        client.setAuthorization("Bearer " + login.json()["jwt"_L1].toString().toLatin1());

        const NgcpAnswer answer = client.get("customers/");

        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.message(), u"Invalid user"_s);
    }

    void wantsTheOneTimePasswordOfWhoHasOne()
    {
        NgcpClient client(*m_sandbox, "otpuser");

        QCOMPARE(client.get("customers/").message(), u"Invalid OTP"_s);
        QCOMPARE(client.get("customers/", {{"X-OTP", "123456"}}).status, 200);
        QCOMPARE(client.post("/login_jwt", loginForm(u"otpuser"_s, {{u"otp"_s, u"123456"_s}})).status, 200);
    }

    void refusesOldPasswordsAndInactivePeople()
    {
        QCOMPARE(NgcpClient(*m_sandbox, "olduser").get("customers/").message(), u"Password expired"_s);
        QCOMPARE(NgcpClient(*m_sandbox, "inactive").get("customers/").message(), u"Forbidden"_s);
    }

    void letsAReadOnlyAdministratorOnlyRead()
    {
        NgcpClient client(*m_sandbox, "auditor");

        QCOMPARE(client.get("customers/").status, 200);
        const NgcpAnswer write =
            client.post("customercontacts/", "{\"email\":\"a@b.example\",\"reseller_id\":3}");
        QCOMPARE(write.status, 403);
        QCOMPARE(write.message(), u"Invalid HTTP method for read-only user"_s);
        QCOMPARE(client.send("OPTIONS", "customers/").header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    }

    void keepsResourcesFromRolesThatMayNotHaveThem()
    {
        NgcpClient reseller(*m_sandbox, "reseller1");
        NgcpClient care(*m_sandbox, "care1");

        QCOMPARE(reseller.get("peeringgroups/").status, 403);
        QCOMPARE(reseller.get("peeringgroups/").message(), u"Invalid user"_s);
        QCOMPARE(care.get("billingprofiles/").status, 200);
        QCOMPARE(care.post("billingprofiles/", "{\"name\":\"x\",\"handle\":\"x\"}").message(),
                 u"Read-only resource for authenticated role"_s);
    }

    void saysWhatThePlatformIsToAnybody()
    {
        NgcpClient client(*m_sandbox);
        client.setAuthorization({});

        QCOMPARE(client.get("platforminfo").status, 200);
        QCOMPARE(client.get("platforminfo").json()["type"_L1].toString(), u"spce"_s);
    }

    void mapsWhatACallerMayDo()
    {
        const QJsonObject all = NgcpClient(*m_sandbox).get("").json();
        const QJsonObject ofReseller = NgcpClient(*m_sandbox, "reseller1").get("").json();
        const QJsonObject ofAuditor = NgcpClient(*m_sandbox, "auditor").get("").json();

        QVERIFY(all.contains("peeringgroups"_L1));
        QVERIFY(!ofReseller.contains("peeringgroups"_L1));
        QVERIFY(all["customers"_L1]["actions"_L1].toArray().contains(u"POST"_s));
        QVERIFY(!ofAuditor["customers"_L1]["actions"_L1].toArray().contains(u"POST"_s));
        QVERIFY(!all["customers"_L1]["item_actions"_L1].toArray().contains(u"DELETE"_s));
        QCOMPARE(all["domains"_L1]["item_actions"_L1].toArray(), (QJsonArray{u"GET"_s, u"DELETE"_s}));
    }

    void opensSelfCareWithATokenThatCountsOnce()
    {
        NgcpClient client(*m_sandbox);
        const NgcpAnswer login = client.post("/login_jwt", loginForm(u"reseller1"_s));
        client.setAuthorization("Bearer " + login.json()["jwt"_L1].toString().toLatin1());

        const NgcpAnswer answer = client.get("/subscriber/101/details/login_to_csc_v2");
        const QByteArray page = QUrl::fromEncoded(answer.header("Location"))
                                    .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const NgcpAnswer first = client.get(page);
        const NgcpAnswer again = client.get(page);

        QCOMPARE(answer.status, 302);
        QVERIFY(first.body.contains("test_10001@ngcp.example.com"));
        QCOMPARE(again.status, 403);
        QCOMPARE(client.get("/subscriber/130/details/login_to_csc_v2").status, 404); // of another reseller
    }

    void opensNoSelfCareWithATokenThatIsTooOld()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.tokensLast = {}});
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer = client.get("/subscriber/101/details/login_to_csc_v2");

        QCOMPARE(client
                     .get(QUrl::fromEncoded(answer.header("Location"))
                              .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority))
                     .status,
                 403);
    }

    void tellsPeopleApartByTheSerialOfTheirCertificate()
    {
        const test::ClientCertificates certificates;
        QVERIFY(certificates.isUsable());
        sandbox::Sandbox secure({.platform = u"ngcp"_s,
                                 .certificate = certificates.server().certificate,
                                 .key = certificates.server().key,
                                 .clientAuthority = certificates.authority()});
        QVERIFY(secure.start());
        const auto infoWith = [&](const QString &subject, const QString &serial) {
            NgcpClient client(secure);
            client.setAuthorization({});
            client.setTls(certificates.client(subject, serial));
            return client.get("userinfo/");
        };
        const QString right = u"Sipwise NGCP API client certificate"_s;

        QCOMPARE(infoWith(right, u"0x1001"_s).json()["role"_L1].toString(), u"admin"_s);
        QCOMPARE(infoWith(right, u"0x1002"_s).json()["role"_L1].toString(), u"reseller"_s);
        const NgcpAnswer unknown = infoWith(right, u"0x1999"_s);
        QCOMPARE(unknown.status, 403);
        QCOMPARE(unknown.message(), u"Invalid user"_s);
        const NgcpAnswer foreign = infoWith(u"somebody else"_s, u"0x1001"_s);
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.message(), u"Invalid client certificate DN '/CN=somebody else'"_s);
    }

    void asksForNoCertificate()
    {
        const test::ClientCertificates certificates;
        sandbox::Sandbox secure({.platform = u"ngcp"_s,
                                 .certificate = certificates.server().certificate,
                                 .key = certificates.server().key,
                                 .clientAuthority = certificates.authority()});
        QVERIFY(secure.start());
        NgcpClient client(secure);
        client.setTls(QSslConfiguration::defaultConfiguration());

        QCOMPARE(client.get("userinfo/").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestNgcpAccess)
#include "tst_ngcpaccess.moc"
