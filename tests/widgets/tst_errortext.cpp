#include "core/error.h"
#include "widgets/errorbanner.h"
#include "net/errorwords.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using Kind = Error::Kind;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFailureInWords_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("part");
        QTest::addRow("name") << Error{.kind = Kind::NameNotFound, .detail = u"api.example"_s}
                              << "no host called api.example";
        QTest::addRow("refused") << Error{.kind = Kind::NotListening, .detail = u"h:443"_s} << "refused";
        QTest::addRow("certificate") << Error{.kind = Kind::Untrusted, .detail = u"It is self-signed."_s}
                                     << "self-signed";
        QTest::addRow("password") << Error{.kind = Kind::Unauthorized, .httpStatus = 401}
                                  << "refused the user name or the password";
        QTest::addRow("not this API")
            << Error{.kind = Kind::NotThisApi, .httpStatus = 200, .detail = u"Hotel"_s}
            << "not from this API";
        QTest::addRow("redirect") << Error{.kind = Kind::Redirected,
                                           .httpStatus = 302,
                                           .detail = u"https://x"_s}
                                  << "https://x";
        QTest::addRow("gone") << Error{.kind = Kind::NotFound, .httpStatus = 404} << "not there any more";
        QTest::addRow("422") << Error{.kind = Kind::Invalid,
                                      .httpStatus = 422,
                                      .detail = u"Number is taken"_s}
                             << "Number is taken";
        QTest::addRow("pause") << Error{.kind = Kind::Throttled, .httpStatus = 429, .retryAfterSeconds = 3}
                               << "3 second";
        QTest::addRow("500") << Error{.kind = Kind::Server, .httpStatus = 500} << "500";
        QTest::addRow("id") << Error{.kind = Kind::Unsendable, .detail = u"../x"_s} << "../x";
    }

    void saysEveryFailureInWords()
    {
        QFETCH(Error, error);
        QFETCH(QString, part);

        QVERIFY2(describe(error).contains(part), qPrintable(describe(error)));
    }

    void saysThatTheOutcomeOfAWriteIsUnknown()
    {
        const Error error{.kind = Kind::TimedOut, .fate = Error::Fate::Unknown};

        QVERIFY(describe(error).contains("Look before you try again"_L1));
    }

    void showsOneTroubleAtATimeAsPlainText()
    {
        ErrorBanner banner;
        banner.tell(
            {.kind = Kind::Invalid, .httpStatus = 422, .detail = u"<img src=/etc/passwd><b>bold</b>"_s});
        banner.tell(u"Second"_s);
        int chosen = 0;
        banner.offer(u"Try again"_s, [&chosen] { ++chosen; });

        QCOMPARE(banner.text(), u"Second"_s);
        QVERIFY(!banner.isHidden());
        banner.findChild<QToolButton *>(u"bannerAction"_s)->click();
        QCOMPARE(chosen, 1);
        banner.findChild<QToolButton *>(u"bannerDismiss"_s)->click();
        QVERIFY(banner.isHidden());
    }
};

Q_DECLARE_METATYPE(cordboard::Error)
QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
