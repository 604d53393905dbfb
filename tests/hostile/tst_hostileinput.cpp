#include "catalogue/display.h"
#include "console/commandline.h"
#include "console/formwindow.h"
#include "core/cidr.h"
#include "core/rewriterule.h"
#include "forms/forms.h"
#include "models/accountlist.h"
#include "net/journal.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "support/scriptedserver.h"
#include "support/writingfixture.h"
#include "wire/jsonapi/reader.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::openDialog;
using test::ScriptedServer;
namespace tc = cordboard::telecomcenter;

namespace {

const QByteArray hostileAccounts =
    "{\"accounts\":["
    "{\"id\":\"1\",\"name\":\"js\",\"platform\":\"telecomcenter\",\"url\":\"javascript:alert(1)\","
    "\"userName\":\"u\"},"
    "{\"id\":\"2\",\"name\":\"file\",\"platform\":\"telecomcenter\",\"url\":\"file:///"
    "etc\",\"userName\":\"u\"},"
    "{\"id\":\"3\",\"name\":\"plain\",\"platform\":\"telecomcenter\",\"url\":\"http://"
    "example.com\",\"userName\":\"u\"},"
    "{\"id\":\"4\",\"name\":\"info\",\"platform\":\"telecomcenter\",\"url\":\"https://"
    "a:b@example.com\",\"userName\":\"u\"},"
    "{\"id\":\"5\",\"name\":\"colon\",\"platform\":\"telecomcenter\",\"url\":\"https://"
    "example.com\",\"userName\":\"a:b\"},"
    "{\"id\":7,\"name\":[1],\"platform\":{},\"url\":false,\"userName\":null}, 7, null, [],"
    "{\"id\":\"../../../x\",\"name\":\"<img "
    "src='file:///etc/passwd'>\",\"platform\":\"nonsense\",\"environment\":\"<b>\","
    "\"url\":\"https://example.com\",\"userName\":\"u\",\"colour\":\"url(x)\",\"caFile\":\"/dev/"
    "zero\",\"pin\":\"<not a pin>\","
    "\"proxy\":{\"mode\":\"manual\",\"host\":\"evil\\r\\nX: y\",\"port\":99999}}]}";

} // namespace

/// Hostile input that is no text on a screen: ids, documents, passwords, files, the clipboard.
class TestHostileInput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSet<int> m_rows; // of the list of hostile input, that passed

    static QByteArray row(const QByteArray &id, const QByteArray &name = "A")
    {
        return "{\"id\":" + id + ",\"type\":\"customers\",\"attributes\":{\"name\":\"" + name + "\"}}";
    }
    static QByteArray page(const QList<QByteArray> &rows)
    {
        return test::answer(200,
                            "{\"data\":[" + rows.join(',')
                                + "],\"meta\":{\"record_count\":" + QByteArray::number(rows.size()) + "}}");
    }
    Account accountAt(const ScriptedServer &server) const
    {
        return {.id = u"test"_s,
                .name = u"Test"_s,
                .platform = u"telecomcenter"_s,
                .environment = u"embedded"_s,
                .url = server.url(),
                .userName = u"operator"_s};
    }

private Q_SLOTS:
    void buildsNoAddressFromAHostileId()
    {
        const QList<QByteArray> rows{row("\"../gateways/5\""), row("\"%2E%2E\""), row("\"\""),
                                     row("\"1?x=1\""),         row("\"1#x\""),    row("9223372036854775808"),
                                     row("\"a/b\""),           row("\"12\""),     row("\"12\"", "B")};
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
            socket.write(request.contains("/customers?") ? page(rows) : test::answer(404, "{}"));
        });
        Settings settings(m_folder.filePath(u"ids.ini"_s));
        auto *window = new MainWindow(std::make_unique<Connection>(accountAt(server), Secret("pw"),
                                                                   Deadlines{.retries = {.attempts = 1}}),
                                      settings);
        window->show();
        RecordTableModel &model = window->currentPage()->model();
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
        QCOMPARE(model.rowCount(), rows.size());
        for (int i = 0; i < model.rowCount(); ++i) {
            window->currentPage()->table().setCurrentIndex(model.index(i, 0));
            for (const char *name :
                 {"editRecord", "deleteRecord", "copyCurl", "copyJson", "open-as-customer"}) {
                window->findChild<QAction *>(QLatin1StringView(name))->trigger();
                QTest::qWait(5);
            }
            for (QWidget *dialog : QApplication::topLevelWidgets()) {
                if (dialog != window)
                    dialog->close();
            }
        }
        QTest::qWait(50);
        const QByteArray root = "/api/rest/public/operator/";
        static const QRegularExpression safe(u"^[a-z_]+(/[A-Za-z0-9_-]{1,64})?$"_s);
        for (const QByteArray &request : server.requests()) {
            const QByteArray path = request.split(' ').value(1).split('?').constFirst();
            QVERIFY2(request.startsWith("GET ") && path.startsWith(root)
                         && safe.match(QString::fromLatin1(path.sliced(root.size()))).hasMatch(),
                     request.constData());
        }
        delete window;
        m_rows += {23, 24, 25, 26, 27, 28};
    }

    void keepsIdsThatCannotBeExactOutOfEveryWrite()
    {
        const auto read = jsonapi::readPage(tc::customers, "{\"data\":[" + row("9223372036854775808") + "]}");
        QVERIFY(read);
        test::WritingTelecomCenter platform;
        Record record = read->page.records->record(0);
        QVERIFY(record.id().isEmpty());
        Record draft(tc::customers);
        draft.setValue(u"name", u"B"_s);
        QCOMPARE(test::await(platform.writer.update(record, draft)).error.kind, Error::Kind::Unsendable);
        QCOMPARE(test::await(platform.writer.remove(record)).error.kind, Error::Kind::Unsendable);
        QVERIFY(platform.sandbox.received().isEmpty());
        m_rows.insert(27);
    }

    void refusesDocumentsThatSayThingsTwiceOrTooOften_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("29 a key twice") << 29 << QByteArray("{\"data\":[{\"id\":\"1\",\"id\":\"2\"}]}");
        QTest::addRow("31 rows without end")
            << 31 << "{\"data\":[{}" + QByteArray(",{}").repeated(5'000'000) + "]}";
    }

    void refusesDocumentsThatSayThingsTwiceOrTooOften()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, body);
        const auto read = jsonapi::readPage(tc::customers, body);
        QVERIFY(!read);
        QVERIFY(read.error().detail.size() <= 210);
        m_rows.insert(number);
    }

    void survivesAnyDepth()
    {
        for (const int depth : {1025, 100'000}) {
            const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
            const auto read = jsonapi::readPage(tc::customers,
                                                "{\"data\":[{\"id\":\"1\",\"attributes\":{\"name\":" + deep
                                                    + ",\"x\":" + deep + "}}]}");
            if (!read)
                continue; // refused is well, too
            const Record record = read->page.records->record(0);
            QVERIFY(cordboard::Display()
                        .text(tc::customers, *tc::customers.attribute(u"name"), record.value(u"name"))
                        .size()
                    < 530);
            QVERIFY(record.extras().size() <= 1);
        }
        m_rows.insert(30);
    }

    void showsValuesOfEveryOtherShape()
    {
        QByteArray array = "[0" + QByteArray(",0").repeated(5'000'000) + "]";
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
            QList<QByteArray> rows;
            for (const QByteArray &value :
                 {QByteArray("7"), QByteArray("true"), QByteArray("null"),
                  QByteArray("{\"a\":[1,{\"b\":null}]}"), QByteArray("1e999"), array})
                rows.append(row('"' + QByteArray::number(rows.size() + 1) + '"').replace("\"A\"", value));
            socket.write(request.contains("/customers?") ? page(rows) : test::answer(404, "{}"));
        });
        Settings settings(m_folder.filePath(u"shapes.ini"_s));
        auto *window = new MainWindow(std::make_unique<Connection>(accountAt(server), Secret("pw"),
                                                                   Deadlines{.retries = {.attempts = 1}}),
                                      settings);
        window->show();
        RecordTableModel &model = window->currentPage()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model.state() == RecordTableModel::State::Loaded
                                     || model.state() == RecordTableModel::State::Failed,
                                 20'000);
        for (int i = 0; i < model.rowCount(); ++i) {
            window->currentPage()->table().setCurrentIndex(model.index(i, 0));
            QTest::qWait(1);
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(model.index(i, column).data().toString().size() <= 530);
        }
        QCOMPARE(model.rowCount(), 6);
        window->grab();
        delete window;
        m_rows += {31, 32};
    }

    void saysThatAPatternCostsTooMuch()
    {
        QElapsedTimer clock;
        clock.start();
        const Rewriting costly = rewritten(u"(a+)+$"_s, u"x"_s, QString(60, u'a') + u'b');
        QCOMPARE(costly.end, Rewriting::End::TooCostly);
        QCOMPARE(rewritten(QString(10'240, u'('), {}, u"1"_s).end, Rewriting::End::Broken);
        QVERIFY(clock.elapsed() < 2000); // a hang, not a speed
        m_rows.insert(37);
    }

    void readsNetworksStrictly()
    {
        for (const QString &odd : {u"010.0.0.1"_s, u"0/0"_s, u"10"_s, u"10.0.0.1/33"_s, u"10.0.0.0x1"_s})
            QVERIFY2(!parseCidr(odd), qPrintable(odd));
        QVERIFY(parseCidr(u"10.0.0.1/24")->hasHostBits);
        QVERIFY(parseCidr(u"0.0.0.0/0")->isWholeWorld());
        m_rows.insert(39);
    }

    void sendsAnyPasswordAsItIs()
    {
        for (const QByteArray &password :
             {QByteArray("per%cent:colon"), QByteArray("line\r\nX-Evil: 1"), QByteArray("\xf0\x9f\x98\x80"),
              QByteArray(4096, 'p'), QByteArray("nul\0in it", 9)}) {
            QByteArray heard;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                heard = request;
                socket.write(page({}));
            });
            Connection connection(accountAt(server), Secret(password), {.retries = {.attempts = 1}});
            QVERIFY(test::await(Client(connection).probe()));
            QVERIFY(
                heard.contains("\r\nAuthorization: Basic " + ("operator:" + password).toBase64() + "\r\n"));
            QVERIFY(!heard.contains("X-Evil"));
        }
        m_rows.insert(40);
    }

    void refusesUserNamesThatBasicAuthenticationCannotCarry()
    {
        for (const QString &name : {u"a:b"_s, u"a\r\nX: y"_s, u"a\tb"_s})
            QVERIFY(!complaintAboutUserName(name).isEmpty());
        m_rows.insert(41);
    }

    void keepsNoCookies()
    {
        QByteArray cookies;
        for (int i = 0; i < 90; ++i)
            cookies += "Set-Cookie: c" + QByteArray::number(i) + "=1; Path=/\r\n";
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(200, "{\"data\":[],\"meta\":{\"record_count\":0}}", cookies));
        });
        Connection connection(accountAt(server), Secret("pw"), {.retries = {.attempts = 1}});
        for (int i = 0; i < 3; ++i)
            QVERIFY(test::await(Client(connection).probe()));
        for (const QByteArray &request : server.requests())
            QVERIFY(!request.toLower().contains("\r\ncookie:"));
        m_rows.insert(42);
    }

    void readsAHostileListOfAccountsAsIfItWereTyped()
    {
        const QString file = m_folder.filePath(u"accounts.json"_s);
        QFile accounts(file);
        QVERIFY(accounts.open(QIODevice::WriteOnly));
        accounts.write(hostileAccounts);
        accounts.close();
        AccountList list(file);
        QCOMPARE(list.rowCount(), 1);
        const Account kept = *list.byName(u"<img src='file:///etc/passwd'>"_s);
        QVERIFY(!Journal::of(kept)->file().contains("../"_L1));
        QVERIFY(!list.index(0).data(Qt::ToolTipRole).toString().contains("<img"_L1));
        Account reached = kept; // it can be opened, and nothing leaves
        reached.caFile.clear();
        Connection connection(reached, Secret("pw"), {.retries = {.attempts = 1}});
        QVERIFY(!test::await(Client(connection).probe()));
        m_rows.insert(43);
    }

    void takesNoActionFromALink()
    {
        const auto read = readCommandLine({u"cordboard"_s, u"cordboard://x/customers/1?delete"_s});
        QVERIFY(!read);
        m_rows.insert(44);
    }

    void pastesPlainTextAndNoMoreThanAFieldHolds()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<img src='file:///etc/passwd'><b>bold</b>"_s);
        data->setText(QString(50'000'000, u'p'));
        QGuiApplication::clipboard()->setMimeData(data);
        test::WritingTelecomCenter platform;
        int pasted = 0;
        for (const Resource *resource : tc::platform.resources) {
            if (!hasForm(*resource))
                continue;
            const std::unique_ptr<RecordForm> form(makeForm(*resource, platform.writer, nullptr));
            form->binder().startNew(Record(*resource));
            for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
                if (field->isReadOnly() || !field->isEnabled())
                    continue;
                field->paste();
                QVERIFY2(field->text().size() <= 32'767 && !field->text().contains(u'<'),
                         qPrintable(field->objectName()));
                ++pasted;
            }
            for (QTextEdit *field : form->findChildren<QTextEdit *>())
                QVERIFY2(field->isReadOnly() || !field->acceptRichText(), qPrintable(field->objectName()));
        }
        QVERIFY(pasted > 20);
        m_rows.insert(45);
    }

    void cleanupTestCase()
    {
        QStringList numbers;
        QList<int> rows = m_rows.values();
        std::ranges::sort(rows);
        for (const int row : std::as_const(rows))
            numbers.append(QString::number(row));
        printf(
            "hostile rows here: %s; 34 in tst_faults (25 to 27, 52); 35 and 36 come with import and export\n",
            qPrintable(numbers.join(u' ')));
    }
};

QTEST_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
