#include "catalogue/display.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestDisplay : public QObject
{
    Q_OBJECT

    static QString shown(const Resource &resource, QStringView attribute, const QVariant &value)
    {
        return Display(QLocale::c()).text(resource, *resource.attribute(attribute), value);
    }

private Q_SLOTS:
    void saysWhatNullMeans()
    {
        QCOMPARE(shown(telecomcenter::customers, u"capacity_limit", toldNull()), u"unlimited"_s);
        QCOMPARE(shown(telecomcenter::terminationGateways, u"port", toldNull()), u"default (5060)"_s);
        QCOMPARE(shown(telecomcenter::customers, u"capacity_limit", {}), u"—"_s);
        QVERIFY(Display::absence({}) != Display::absence(toldNull()));
        QVERIFY(Display::absence(u"x"_s).isEmpty());
    }

    void saysFlagsAndChoicesInWords()
    {
        QCOMPARE(shown(telecomcenter::didNumbers, u"enabled", false), u"disabled"_s);
        QCOMPARE(shown(telecomcenter::sipAccounts, u"use_allowed_ips", true), u"yes"_s);
        QCOMPARE(shown(telecomcenter::customers, u"language", u"LT"_s), u"Lithuanian"_s);
        QCOMPARE(shown(telecomcenter::customers, u"language", u"XX"_s), u"XX"_s);
    }

    void neverShowsASecret()
    {
        const QVariant secret = QVariant::fromValue(Secret("08hxobdp5z"));
        const Attribute &password = *telecomcenter::sipAccounts.attribute(u"password");

        QCOMPARE(shown(telecomcenter::sipAccounts, u"password", secret), u"••••••••"_s);
        QVERIFY(Display::plain(password, secret).isEmpty());
    }

    void neverShowsALinkThatSignsIn()
    {
        const QString link = u"https://phone.systems/?token=a"_s;

        QCOMPARE(shown(telecomcenter::customerSessions, u"uri", link), u"link"_s);
        QCOMPARE(shown(telecomcenter::customerSessions, u"uri", QVariantList{link}), u"link"_s);
    }

    void neverGroupsIdentifiers()
    {
        QCOMPARE(shown(telecomcenter::didNumbers, u"external_id", qlonglong(88125)), u"88125"_s);
        QCOMPARE(shown(telecomcenter::didNumbers, u"number", u"37052000117"_s), u"37052000117"_s);
    }

    void showsDurationsAsClocks()
    {
        QCOMPARE(Display::duration(0), u"0:00"_s);
        QCOMPARE(Display::duration(65), u"1:05"_s);
        QCOMPARE(Display::duration(3661), u"1:01:01"_s);
    }

    void keepsPlatformTextOnOneLine()
    {
        QCOMPARE(shown(telecomcenter::customers, u"name", u"a\nb"_s), u"a⏎b"_s);
    }

    void raisesTheAlarmForADisabledNumber()
    {
        QCOMPARE(emphasisOf(telecomcenter::didNumbers, "enabled"_L1, false), Emphasis::Alarm);
        QCOMPARE(emphasisOf(telecomcenter::didNumbers, "enabled"_L1, true), Emphasis::Plain);
        QCOMPARE(emphasisOf(telecomcenter::didNumbers, "enabled"_L1, {}), Emphasis::Plain);
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
