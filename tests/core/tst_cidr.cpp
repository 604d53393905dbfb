#include "core/cidr.h"

#include <QTest>

using namespace cordboard;

class TestCidr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNetworks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("network");
        QTest::addRow("single address") << "127.0.0.1"
                                        << "127.0.0.1/32";
        QTest::addRow("network") << "192.0.2.0/24"
                                 << "192.0.2.0/24";
        QTest::addRow("everything") << "0.0.0.0/0"
                                    << "0.0.0.0/0";
        QTest::addRow("host bits") << "10.0.0.1/24"
                                   << "10.0.0.0/24";
        QTest::addRow("odd prefix") << "203.0.113.77/27"
                                    << "203.0.113.64/27";
        QTest::addRow("v6 in full") << "0000:0000:0000:0000:0000:0000:0000:0000/0"
                                    << "::/0";
        QTest::addRow("v6 network") << "2001:DB8::/32"
                                    << "2001:db8::/32";
        QTest::addRow("v6 address") << "2001:db8::1"
                                    << "2001:db8::1/128";
        QTest::addRow("v6 gap in the middle") << "2001:0:0:1:0:0:0:1"
                                              << "2001:0:0:1::1/128";
        QTest::addRow("v6 gap at the end") << "fe80::/10"
                                           << "fe80::/10";
        QTest::addRow("v4 within v6") << "::ffff:192.0.2.1"
                                      << "::ffff:c000:201/128";
    }

    void readsNetworks()
    {
        QFETCH(QString, text);
        QFETCH(QString, network);

        const auto cidr = parseCidr(text);

        QVERIFY(cidr);
        QCOMPARE(cidr->network(), network);
    }

    void refusesWhatIsNoNetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",          "010.0.0.1",      "10",
                                 "10.0.0",    "256.0.0.1",      "10.0.0.1/33",
                                 "10.0.0.1/", "10.0.0.1/024",   "10.0.0.1/255.255.255.0",
                                 " 10.0.0.1", "10.0.0.1 ",      "0x7f.0.0.1",
                                 "1.2.3.4.5", "::1::2",         ":::",
                                 "1:2:3",     "2001:db8::/129", "12345::",
                                 "g::",       "1.2.3.4::",      "fe80::1%eth0",
                                 "[::1]",     "١.٢.٣.٤"})
            QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoNetwork()
    {
        QFETCH(QString, text);

        QVERIFY(!parseCidr(text));
    }

    void tellsTheOpenWorldAndHostBits()
    {
        QVERIFY(parseCidr(u"0.0.0.0/0")->isWholeWorld());
        QVERIFY(parseCidr(u"::/0")->isWholeWorld());
        QVERIFY(!parseCidr(u"10.0.0.0/8")->isWholeWorld());
        QVERIFY(parseCidr(u"10.0.0.1/24")->hasHostBits);
        QVERIFY(!parseCidr(u"10.0.0.0/24")->hasHostBits);
        QCOMPARE(parseCidr(u"10.0.0.0/24")->sizeExponent(), 8);
    }

    void comparesListsAsSets()
    {
        using namespace Qt::StringLiterals;
        QVERIFY(isSameCidrSet(u"127.0.0.1"_s, u"127.0.0.1/32"_s));
        QVERIFY(
            isSameCidrSet(u"10.0.0.0/8,::/0"_s, u"0000:0000:0000:0000:0000:0000:0000:0000/0\n10.0.0.0/8"_s));
        QVERIFY(!isSameCidrSet(u"10.0.0.0/8"_s, u"10.0.0.0/9"_s));
        QVERIFY(!isSameCidrSet(u"10.0.0.0/8,nonsense"_s, u"10.0.0.0/8"_s));
    }
};

QTEST_GUILESS_MAIN(TestCidr)
#include "tst_cidr.moc"
