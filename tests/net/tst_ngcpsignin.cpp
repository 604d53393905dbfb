#include "net/permissionwords.h"
#include "net/tokenkeeper.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/scriptedngcp.h"
#include "support/writingfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::await;

namespace {

const Query oneCustomer{.resource = &ngcp::customers, .pageSize = 1};

QByteArray headerOf(const sandbox::Received &received, QByteArrayView name)
{
    for (const auto &[key, value] : received.headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray token(const QByteArray &name, qint64 expires = 0)
{
    return test::answer(200,
                        "{\"jwt\":\"" + name + "\",\"id\":1,\"expires\":" + QByteArray::number(expires) + "}",
                        {}, "application/json");
}

} // namespace

/// Who is let in, for how long, and what that person may do: A.1 and A.3. What leaves is counted.
class TestNgcpSignIn : public QObject
{
    Q_OBJECT

private:
    static qsizetype logins(const sandbox::Sandbox &sandbox)
    {
        return std::ranges::count(sandbox.received(), QByteArray("/login_jwt"), &sandbox::Received::target);
    }
    /// Asks for several listings at once, as a window does, and waits for all of them.
    QList<Error> askForFour(Client &client)
    {
        QList<Error> errors;
        int answers = 0;
        for (const Resource *resource :
             {&ngcp::customers, &ngcp::subscribers, &ngcp::domains, &ngcp::customerContacts}) {
            client.list({.resource = resource, .pageSize = 1}).then(this, [&](const Outcome<Page> &page) {
                ++answers;
                if (!page)
                    errors.append(page.error());
            });
        }
        (void)QTest::qWaitFor([&] { return answers == 4; }, 10'000);
        return errors;
    }

private Q_SLOTS:
    void asksForTheOneTimePasswordOfWhoHasOne()
    {
        test::Ngcp platform({}, u"otpuser"_s);
        QSignalSpy refused(&platform.connection, &Connection::refused);

        const QList<Error> errors = askForFour(platform.client);

        QCOMPARE(errors.size(), 4);
        QCOMPARE(errors.constFirst().kind, Error::Kind::WantsOneTimePassword);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(platform.sandbox.received().size(), 1);
    }

    void signsInWithAOneTimePasswordAndSendsItOnce()
    {
        test::Ngcp platform({}, u"otpuser"_s);
        platform.connection.signIn({.oneTimePassword = Secret("123456")});

        QVERIFY(askForFour(platform.client).isEmpty());

        QCOMPARE(logins(platform.sandbox), 1);
        const QList<sandbox::Received> all = platform.sandbox.received();
        QCOMPARE(all.size(), 5);
        int withOneTimePassword = 0;
        for (const sandbox::Received &received : all) {
            withOneTimePassword += received.body.contains("123456");
            QVERIFY(!received.target.contains("123456"));
            if (received.method == "GET")
                QVERIFY(headerOf(received, "Authorization").startsWith("Bearer "));
        }
        QCOMPARE(withOneTimePassword, 1);
    }

    void writesByTheTokenToo()
    {
        test::Ngcp platform({}, u"otpuser"_s);
        platform.connection.signIn({.oneTimePassword = Secret("123456")});
        Record contact(ngcp::customerContacts);
        contact.setValue(u"email", u"new@example.com"_s);
        contact.relate(u"reseller_id", u"3"_s);

        const WriteEnd end = await(platform.writer.create(contact));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(logins(platform.sandbox), 1);
    }

    void triesAWrongOneTimePasswordOnce()
    {
        test::Ngcp platform({}, u"otpuser"_s);
        QSignalSpy refused(&platform.connection, &Connection::refused);
        platform.connection.signIn({.oneTimePassword = Secret("000000")});

        const QList<Error> errors = askForFour(platform.client);

        QCOMPARE(errors.size(), 4);
        QCOMPARE(errors.constLast().kind, Error::Kind::WantsOneTimePassword);
        QCOMPARE(errors.constLast().fate, Error::Fate::NotSent);
        QCOMPARE(platform.sandbox.received().size(), 1);
        QTRY_COMPARE(refused.size(), 1);
    }

    void lastsAsLongAsItIsUsed()
    {
        test::Ngcp platform({.loginsLast = std::chrono::seconds(2)}, u"otpuser"_s);
        platform.connection.signIn({.oneTimePassword = Secret("123456")});
        QElapsedTimer clock;
        clock.start();

        while (clock.elapsed() < 5000) {
            const auto page = await(platform.client.list(oneCustomer));
            QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
            QTest::qWait(50);
        }

        QVERIFY(logins(platform.sandbox) >= 3);
        for (const sandbox::Received &received : platform.sandbox.received()) {
            if (received.target == "/login_jwt" && !received.body.contains("123456"))
                QVERIFY(received.body.contains("\"jwt\""));
        }
    }

    void asksAPersonOnceTheSessionHasEnded()
    {
        test::Ngcp platform({.loginsLast = std::chrono::seconds(1)}, u"otpuser"_s);
        QSignalSpy refused(&platform.connection, &Connection::refused);
        platform.connection.signIn({.oneTimePassword = Secret("123456")});
        QVERIFY(await(platform.client.list(oneCustomer)));
        QTest::qWait(1500); // nobody asked for anything meanwhile

        const auto page = await(platform.client.list(oneCustomer));

        QVERIFY(!page);
        QVERIFY(page.error().wantsCredentials());
        QTRY_COMPARE(refused.size(), 1);
        platform.connection.signIn({.oneTimePassword = Secret("123456")});
        QVERIFY(await(platform.client.list(oneCustomer)));
    }

    void getsAnotherTokenWhereOneHasEnded()
    {
        int issued = 0;
        test::ScriptedNgcp platform([&](const QByteArray &asked, const QByteArray &request) {
            if (asked == "POST /login_jwt")
                return token("T" + QByteArray::number(++issued), QDateTime::currentSecsSinceEpoch() + 1);
            if (issued == 1 && request.contains("Bearer T1") && request.contains("/subscriber/102/"))
                return test::ngcpError(403, "Invalid user");
            return test::answer(302, {}, "Location: https://ngcp.example.com/?a=x\r\n");
        });
        const SessionKind &visit = ngcp::subscribers.sessions.front();
        QVERIFY(await(platform.client.visit(visit, u"101"_s)));
        QTest::qWait(600); // more than half of its life

        const auto link = await(platform.client.visit(visit, u"102"_s));

        QVERIFY(link);
        QCOMPARE(platform.asked(),
                 QByteArrayList({"POST /login_jwt", "GET /subscriber/101/details/login_to_csc_v2",
                                 "GET /subscriber/102/details/login_to_csc_v2", "POST /login_jwt",
                                 "GET /subscriber/102/details/login_to_csc_v2"}));
    }

    void takesARefusalOfAYoungTokenForOneOfTheRole()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked == "POST /login_jwt" ? token("T", QDateTime::currentSecsSinceEpoch() + 3600)
                                              : test::ngcpError(403, "Invalid user");
        });

        const auto link = await(platform.client.visit(ngcp::subscribers.sessions.front(), u"101"_s));

        QCOMPARE(link.error().kind, Error::Kind::Forbidden);
        QCOMPARE(platform.server.requests().size(), 2);
    }

    void getsOneTokenForAllWhoWait()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked == "POST /login_jwt"
                ? token("T")
                : test::answer(302, {}, "Location: https://ngcp.example.com/?a=x\r\n");
        });
        int links = 0;
        for (int id = 101; id < 105; ++id)
            platform.client.visit(ngcp::subscribers.sessions.front(), QString::number(id))
                .then(this, [&](const Outcome<QString> &link) { links += link.has_value(); });

        QTRY_COMPARE(links, 4);
        QCOMPARE(platform.server.count("POST"), 1);
    }

    void signsInForATokenByCertificate()
    {
        TokenKeeper tokens({.platform = u"ngcp"_s,
                            .url = QUrl(u"https://ngcp.example.com:1443"_s),
                            .clientCertificate = u"/somewhere.pem"_s});

        const auto first = tokens.begin();
        QVERIFY(first);
        QCOMPARE(first->url.path(), u"/api/authtokens/"_s);
        QCOMPARE(first->body, R"({"expires":60,"type":"onetime"})");
        const auto second = tokens.take({.httpStatus = 201, .body = R"({"token":"once"})"});
        QVERIFY(second && *second);
        QCOMPARE((*second)->url.path(), u"/login_jwt"_s);
        QCOMPARE((*second)->body, R"({"token":"once"})");
        const auto end = tokens.take({.httpStatus = 200, .body = R"({"jwt":"T"})"});

        QVERIFY(end && !*end);
        QVERIFY(tokens.isReady());
        QCOMPARE(tokens.header(), "Bearer T");
    }

    void stopsAtABanHoweverManyAsk()
    {
        test::Ngcp platform({.wrongLoginsToBan = 1});
        QSignalSpy refused(&platform.connection, &Connection::refused);
        platform.connection.setPassword(Secret("wrong"));
        QCOMPARE(await(platform.client.list(oneCustomer)).error().httpStatus, 401);
        platform.sandbox.forgetReceived();
        platform.connection.setPassword(platform.sandbox.options().password);

        const QList<Error> errors = askForFour(platform.client);

        QCOMPARE(errors.size(), 4);
        for (const Error &error : errors)
            QCOMPARE(error.kind, Error::Kind::Banned);
        QCOMPARE(platform.sandbox.received().size(), 1);
        QCOMPARE(refused.size(), 2); // of the wrong password, and of the ban
        QTest::qWait(300);
        QCOMPARE(platform.sandbox.received().size(), 1);
    }

    void stopsAtABanOfATokenToo()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::ngcpError(403, "Banned"); });
        platform.connection.signIn({.oneTimePassword = Secret("123456")});

        QCOMPARE(askForFour(platform.client).value(3).kind, Error::Kind::Banned);
        QCOMPARE(platform.asked(), QByteArrayList({"POST /login_jwt"}));
    }

    void saysThatAPasswordIsTooOld()
    {
        test::Ngcp platform({}, u"olduser"_s);

        const QList<Error> errors = askForFour(platform.client);

        QCOMPARE(errors.value(0).kind, Error::Kind::PasswordExpired);
        QCOMPARE(platform.sandbox.received().size(), 1);
    }

    void doesNotSignInAgainWhereThePlatformFailed()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::ngcpError(500, "No JWT key has been configured");
        });
        platform.connection.signIn({.oneTimePassword = Secret("123456")});

        const QList<Error> errors = askForFour(platform.client);

        QCOMPARE(errors.size(), 4);
        QVERIFY(errors.constFirst().detail.contains(u"JWT key"_s));
        QCOMPARE(platform.asked(), QByteArrayList({"POST /login_jwt"}));
    }

    void knowsWhatEachRoleMayDo_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("role");
        QTest::newRow("administrator") << u"administrator"_s << u"admin"_s;
        QTest::newRow("reseller") << u"reseller1"_s << u"reseller"_s;
        QTest::newRow("customer care") << u"care1"_s << u"ccare"_s;
        QTest::newRow("customer care of all") << u"careall"_s << u"ccareadmin"_s;
        QTest::newRow("read-only") << u"auditor"_s << u"admin"_s;
    }

    /// What it says it permits is what it permits, for every resource there is.
    void knowsWhatEachRoleMayDo()
    {
        QFETCH(QString, login);
        test::Ngcp platform({}, login);

        const auto told = await(platform.client.permissions());

        QVERIFY(told);
        QVERIFY(told->isKnown);
        QCOMPARE(told->userName, login);
        QTEST(told->role, "role");
        for (const Resource *resource : ngcp::platform.resources) {
            Query query{.resource = resource, .pageSize = 1};
            if (resource->filter(u"subscriber_id")) // some cannot be listed without
                query.filters.insert(u"subscriber_id"_s, {u"101"_s});
            const auto page = await(platform.client.list(query));
            const bool isRefused = !page && page.error().kind == Error::Kind::Forbidden;
            QVERIFY2(told->permits(*resource, Method::List) != isRefused, resource->type.data());
        }
        QCOMPARE(told->permits(ngcp::customers, Method::Create), login != "auditor"_L1);
        QCOMPARE(told->permits(ngcp::customers, Method::Delete), login != "auditor"_L1); // by its status
        QCOMPARE(told->permits(ngcp::numbers, Method::Update),
                 login == "administrator"_L1 || login == "reseller1"_L1);
    }

    void saysWhySomethingIsWithheld()
    {
        const auto why = [](const QString &login, const Resource &resource, Method method,
                            const sandbox::NgcpProfile &profile = {}) {
            test::Ngcp platform(profile, login);
            const auto told = await(platform.client.permissions());
            return told ? objectionTo(ngcp::platform, *told, resource, method) : u"?"_s;
        };

        QVERIFY(why(u"auditor"_s, ngcp::customers, Method::Update).contains(u"only look"_s));
        QVERIFY(why(u"care1"_s, ngcp::billingProfiles, Method::Create).contains(u"customer care"_s));
        QVERIFY(why(u"administrator"_s, ngcp::resellers, Method::Create, {.isLicensed = false})
                    .contains(u"licence"_s));
        QCOMPARE(why(u"administrator"_s, ngcp::resellers, Method::Create), QString());
        QCOMPARE(why(u"administrator"_s, ngcp::calls, Method::Create), QString()); // nobody may
    }

    void withholdsNothingWhereThePlatformTellsNothing()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::answer(404, "<html><title>404</title></html>", {}, "text/html");
        });

        const auto told = await(platform.client.permissions());

        QVERIFY(told);
        QVERIFY(!told->isKnown);
        QVERIFY(told->permits(ngcp::customers, Method::Create));
        QCOMPARE(platform.server.requests().size(), 3);
    }

    void readsActionsHoweverTheyAreWritten()
    {
        Permissions permissions;
        dialect(Protocol::Hal)
            .permissions.constLast()
            .read(R"({"customers":{"actions":{"GET":{},"POST":{}},"item_actions":["GET","PATCH"]},
                      "odd":"thing"})",
                  permissions);

        QVERIFY(permissions.permits(ngcp::customers, Method::Create));
        QVERIFY(permissions.permits(ngcp::customers, Method::Update));
        QVERIFY(!permissions.permits(ngcp::subscribers, Method::List));
    }
};

QTEST_GUILESS_MAIN(TestNgcpSignIn)
#include "tst_ngcpsignin.moc"
