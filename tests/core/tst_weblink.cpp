#include "core/weblink.h"

#include <QTest>

using namespace cordboard;
using Verdict = WebLink::Verdict;

class TestWebLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("verdict");
        const auto add = [](const char *text, Verdict verdict) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << verdict;
        };
        add("https://telecom.center/api/rest/public/operator/auth?token=eyJh.eyJz.x-_", Verdict::Open);
        add("https://phone.systems/ui/index.html?x-admin-token=abc", Verdict::Open);
        add("HTTPS://custom.phone.systems:8443?token=a", Verdict::Open);
        add("http://phone.systems/?token=a", Verdict::NotHttps);
        add("javascript:alert(1)", Verdict::NotHttps);
        add("file:///etc/passwd", Verdict::NotHttps);
        add("smb://host/share", Verdict::NotHttps);
        add("/bin/sh", Verdict::NotHttps);
        add("https:evil", Verdict::NoHost);
        add("https:///nohost", Verdict::NoHost);
        add("https://user@phone.systems/", Verdict::HasUserInfo);
        add("https://user:pw@phone.systems/", Verdict::HasUserInfo);
        add("https://phone.systems/ --flag", Verdict::Malformed);
        add("https://phone.systems/\n", Verdict::Malformed);
        add("https:\\\\phone.systems", Verdict::Malformed);
        add("https://[::%25eth0]:443/", Verdict::Malformed);
        add("", Verdict::Malformed);
    }

    void judgesLinks()
    {
        QFETCH(QString, text);

        const WebLink link = webLink(text);

        QTEST(link.verdict, "verdict");
        QCOMPARE(link.url.isValid(), link.verdict == Verdict::Open);
    }
};

QTEST_GUILESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
