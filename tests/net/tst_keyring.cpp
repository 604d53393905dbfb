#include "net/keyring.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPasswordAndLetsItGo()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("There is no session bus here.");
        const QString account = u"test-account"_s;
        std::optional<Outcome<Done>> written, removed;
        std::optional<Outcome<Secret>> read, readAfter;

        keyring::write(account, Secret("p\xc3\xa4ss:%\""), this,
                       [&](const Outcome<Done> &o) { written = o; });
        QTRY_VERIFY(written);
        keyring::read(account, this, [&](const Outcome<Secret> &o) { read = o; });
        QTRY_VERIFY(read);
        keyring::remove(account, this, [&](const Outcome<Done> &o) { removed = o; });
        QTRY_VERIFY(removed);
        keyring::read(account, this, [&](const Outcome<Secret> &o) { readAfter = o; });
        QTRY_VERIFY(readAfter);

        QVERIFY(*written);
        QCOMPARE((*read)->reveal(), QByteArray("p\xc3\xa4ss:%\""));
        QVERIFY(*removed);
        QVERIFY((*readAfter)->isEmpty());
    }

    void saysWhetherThereIsAKeyRing()
    {
        std::optional<keyring::State> state;

        keyring::probe(this, [&](keyring::State told) { state = told; });

        QTRY_VERIFY(state);
        const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
        QCOMPARE(*state, hasBus ? keyring::State::Usable : keyring::State::Missing);
    }

    void isSilentOnceItsContextIsGone()
    {
        bool wasCalled = false;
        auto *context = new QObject;
        keyring::read(u"nobody"_s, context, [&](const Outcome<Secret> &) { wasCalled = true; });

        delete context;

        QTest::qWait(100);
        QVERIFY(!wasCalled);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
