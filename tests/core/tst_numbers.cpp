#include "core/codec.h"
#include "core/e164.h"
#include "core/secret.h"
#include "core/sipuri.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsWhatPeopleWriteIntoNumbers()
    {
        QCOMPARE(phoneDigits(u"+370 (5) 200-01.17"), u"37052000117"_s);
        QCOMPARE(phoneDigits(u"1-800-FLOWERS"), u"1800FLOWERS"_s);
    }

    void knowsE164()
    {
        QVERIFY(isE164(u"37052000117"));
        QVERIFY(!isE164(u"+37052000117"));
        QVERIFY(!isE164(u"037052000117"));
        QVERIFY(!isE164(u"12"));
        QVERIFY(!isE164(u"1234567890123456"));
        QVERIFY(!isE164(u"٣٧٠٥٢٠٠٠١١٧"));
    }

    void knowsHostsOfGateways()
    {
        for (const QString &host : {u"sip.example.com"_s, u"192.0.2.7"_s, u"2001:db8::7"_s,
                                    u"[2001:db8::7]"_s, u"gw-1"_s, u"_sip._udp.example.com"_s})
            QVERIFY2(isSipHost(host), qPrintable(host));
        for (const QString &host :
             {u""_s, u"sip:example.com"_s, u"example.com:5060"_s, u"exa mple.com"_s, u"-a.example.com"_s,
              u"300.1.1.1"_s, u"1.2.3"_s, u"user@host"_s, u"::1/64"_s, u"example.com\n"_s})
            QVERIFY2(!isSipHost(host), qPrintable(host));
    }

    void writesSipUris()
    {
        QCOMPARE(sipUri(u"37052000117"_s, u"3391285728100.in.phone.systems"_s),
                 u"sip:37052000117@3391285728100.in.phone.systems"_s);
        QCOMPARE(sipUri(u"a@b"_s, u"example.com"_s), u"sip:a%40b@example.com"_s);
        QVERIFY(sipUri({}, u"example.com"_s).isEmpty());
    }

    void takesSpellingsOfACodecForOne()
    {
        QVERIFY(isSameCodec(u"g729", u"G729"));
        QVERIFY(isSameCodec(u"telephone-event", u"telephone-event/8000"));
        QVERIFY(!isSameCodec(u"PCMA", u"PCMU"));
        QCOMPARE(spelledAs({u"PCMA"_s, u"telephone-event/8000"_s}, u"telephone-event"_s),
                 u"telephone-event/8000"_s);
        QCOMPARE(spelledAs({u"PCMA"_s}, u"EVS"_s), u"EVS"_s);
    }

    void neverPrintsASecret()
    {
        QString printed;
        QDebug(&printed) << Secret("swordfish");

        QVERIFY(!printed.contains("swordfish"_L1));
        QVERIFY(printed.contains("Secret"_L1));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
