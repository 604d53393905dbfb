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
#include "support/ngcpfixture.h"
#include "support/scriptedserver.h"
#include "support/writingfixture.h"
#include "wire/dialect.h"

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

    static void addPlatforms()
    {
        QTest::addColumn<const Platform *>("platform");
        for (const Platform *platform : platforms())
            QTest::addRow("%s", platform->name.data()) << platform;
    }
    static bool isHal(const Platform *platform) { return platform->protocol == Protocol::Hal; }

    /// A customer in a listing, whose id and name are JSON.
    static QByteArray row(const Platform *platform, const QByteArray &id, const QByteArray &name = "\"A\"")
    {
        return isHal(platform)
            ? "{\"_links\":{},\"id\":" + id + ",\"external_id\":" + name + '}'
            : "{\"id\":" + id + ",\"type\":\"customers\",\"attributes\":{\"name\":" + name + "}}";
    }
    static QByteArray document(const Platform *platform, const QByteArray &rows, qsizetype count)
    {
        const QByteArray total = QByteArray::number(count);
        return isHal(platform) ? "{\"_embedded\":{\"ngcp:customers\":[" + rows
                + "]},\"_links\":{},\"total_count\":" + total + '}'
                               : "{\"data\":[" + rows + "],\"meta\":{\"record_count\":" + total + "}}";
    }
    static QByteArray page(const Platform *platform, const QList<QByteArray> &rows)
    {
        return test::answer(200, document(platform, rows.join(','), rows.size()), {},
                            isHal(platform) ? "application/json" : "application/vnd.api+json");
    }
    static Outcome<ReadPage> readPage(const Platform *platform, const QByteArray &body)
    {
        return dialect(platform->protocol).readPage(*platform->scope, body);
    }
    static Account accountAt(const ScriptedServer &server, const Platform *platform)
    {
        return {.id = u"test"_s,
                .name = u"Test"_s,
                .platform = QString(platform->name),
                .environment = u"embedded"_s,
                .url = server.url(),
                .userName = u"operator"_s};
    }
    /// Every page of one customer each, and nothing else.
    static ScriptedServer::Script pagesOf(const Platform *platform, const QList<QByteArray> &rows)
    {
        return [=](QSslSocket &socket, const QByteArray &request) {
            const QByteArray path = request.split(' ').value(1);
            const bool isList = path.contains("/customers?") || path.contains("/customers/?");
            socket.write(isList ? page(platform, rows) : test::answer(404, "{}"));
        };
    }

private Q_SLOTS:
    void buildsNoAddressFromAHostileId_data() { addPlatforms(); }

    void buildsNoAddressFromAHostileId()
    {
        QFETCH(const Platform *, platform);
        QList<QByteArray> rows;
        for (const QByteArray &id :
             {QByteArray("\"../gateways/5\""), QByteArray("\"%2E%2E\""), QByteArray("\"\""),
              QByteArray("\"1?x=1\""), QByteArray("\"1#x\""), QByteArray("9223372036854775808"),
              QByteArray("\"a/b\""), QByteArray("\"12\""), QByteArray("\"12\"")})
            rows.append(row(platform, id));
        const ScriptedServer server(pagesOf(platform, rows));
        test::ConsoleWindow console(accountAt(server, platform), Secret("pw"));
        RecordTableModel &model = console.page().model();
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
        QCOMPARE(model.rowCount(), rows.size());
        for (int i = 0; i < model.rowCount(); ++i) {
            console.page().table().setCurrentIndex(model.index(i, 0));
            for (const char *name : {"editRecord", "deleteRecord", "copyCurl", "copyJson", "open-as-customer",
                                     "editPreferences", "editCompanion", "openWebPage"}) {
                if (QAction *action = console.action(QLatin1StringView(name)))
                    action->trigger();
                QTest::qWait(5);
            }
            for (QWidget *dialog : QApplication::topLevelWidgets()) {
                if (dialog != console.window)
                    dialog->close();
            }
        }
        QTest::qWait(50);
        const QByteArray root = QByteArray(platform->root.data()) + '/';
        static const QRegularExpression safe(u"^([a-z_]+/?([A-Za-z0-9_-]{1,64})?)?$"_s);
        for (const QByteArray &request : server.requests()) {
            const QByteArray path = request.split(' ').value(1).split('?').constFirst();
            QVERIFY2(request.startsWith("GET ") && path.startsWith(root)
                         && safe.match(QString::fromLatin1(path.sliced(root.size()))).hasMatch(),
                     request.constData());
        }
        m_rows += {23, 24, 25, 26, 27, 28};
    }

    void encodesIdsThatMayBeAnything()
    {
        const QStringList ids{u"a/../../admins/1"_s, u"%2e%2e"_s, u"a?b#c"_s, u"q\"x"_s, u"ö:€"_s};
        const Platform *platform = &ngcp::platform;
        const ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(test::answer(204, {})); });
        Connection connection(accountAt(server, platform), Secret("pw"), {.retries = {.attempts = 1}});
        for (const QString &id : ids)
            (void)test::await(Client(connection).remove(Record(ngcp::subscriberRegistrations, id)));
        for (const QString &id : {u"."_s, u".."_s, u"a b"_s, u"a\nb"_s, u"a\\b"_s, QString(600, u'a')})
            QVERIFY(!test::await(Client(connection).remove(Record(ngcp::subscriberRegistrations, id))));
        QCOMPARE(server.requests().size(), ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QByteArray root = "DELETE /api/subscriberregistrations/";
            const QByteArray step =
                server.requests()[i].split('\r').constFirst().sliced(root.size()).split(' ').constFirst();
            QVERIFY2(server.requests()[i].startsWith(root) && !step.contains('/') && !step.contains('?'),
                     step.constData());
            QCOMPARE(QUrl::fromPercentEncoding(step), ids[i]);
        }
        m_rows += {23, 24, 26};
    }

    void keepsIdsThatCannotBeExactOutOfEveryWrite_data() { addPlatforms(); }

    void keepsIdsThatCannotBeExactOutOfEveryWrite()
    {
        QFETCH(const Platform *, platform);
        const auto read = readPage(platform, document(platform, row(platform, "9223372036854775808"), 1));
        QVERIFY(read);
        test::WritingTelecomCenter telecomCenter;
        test::Ngcp ngcp;
        Writer &writer = isHal(platform) ? ngcp.writer : telecomCenter.writer;
        sandbox::Sandbox &sandbox = isHal(platform) ? ngcp.sandbox : telecomCenter.sandbox;
        const Record record = read->page.records->record(0);
        QVERIFY(record.id().isEmpty());
        Record draft(*platform->scope);
        draft.setValue(QString(platform->scope->title), u"B"_s);
        QCOMPARE(test::await(writer.update(record, draft)).error.kind, Error::Kind::Unsendable);
        QCOMPARE(test::await(writer.remove(record)).error.kind, Error::Kind::Unsendable);
        QVERIFY(sandbox.received().isEmpty());
        m_rows.insert(27);
    }

    void takesNoIdFromALinkWhereItsOwnIsNotExact()
    {
        const auto read =
            readPage(&ngcp::platform,
                     "{\"_embedded\":{\"ngcp:customers\":{\"_links\":{\"self\":{\"href\":\"/api/"
                     "customers/5\"}},\"id\":9223372036854775808}},\"_links\":{}}");
        QVERIFY(read);
        QVERIFY(read->page.records->id(0).isEmpty());
        m_rows.insert(27);
    }

    void refusesDocumentsThatSayThingsTwiceOrTooOften_data()
    {
        QTest::addColumn<const Platform *>("platform");
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("body");
        for (const Platform *platform : platforms()) {
            QTest::addRow("%s, 29 a key twice", platform->name.data())
                << platform << 29 << document(platform, row(platform, "\"1\",\"id\":\"2\""), 1);
            QTest::addRow("%s, 29 a list twice", platform->name.data())
                << platform << 29
                << document(platform, row(platform, "\"1\""), 1).chopped(1)
                    + (isHal(platform) ? ",\"_embedded\":{}}" : ",\"data\":[]}");
            QTest::addRow("%s, 31 rows without end", platform->name.data())
                << platform << 31
                << document(platform, "{}" + QByteArray(",{}").repeated(5'000'000), 5'000'000);
        }
    }

    void refusesDocumentsThatSayThingsTwiceOrTooOften()
    {
        QFETCH(const Platform *, platform);
        QFETCH(int, number);
        QFETCH(QByteArray, body);
        const auto read = readPage(platform, body);
        QVERIFY(!read);
        QVERIFY(read.error().detail.size() <= 210);
        m_rows.insert(number);
    }

    void survivesAnyDepth_data() { addPlatforms(); }

    void survivesAnyDepth()
    {
        QFETCH(const Platform *, platform);
        for (const int depth : {1025, 100'000}) {
            const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
            const auto read =
                readPage(platform, document(platform, row(platform, "\"1\"", deep + ",\"x\":" + deep), 1));
            if (!read)
                continue; // refused is well, too
            const Record record = read->page.records->record(0);
            const Attribute &title = *platform->scope->attribute(QString(platform->scope->title));
            QVERIFY(
                cordboard::Display().text(*platform->scope, title, record.value(QString(title.name))).size()
                < 530);
            QVERIFY(record.extras().size() <= 1);
        }
        m_rows.insert(30);
    }

    void showsValuesOfEveryOtherShape_data() { addPlatforms(); }

    void showsValuesOfEveryOtherShape()
    {
        QFETCH(const Platform *, platform);
        const QByteArray array = "[0" + QByteArray(",0").repeated(5'000'000) + "]";
        QList<QByteArray> rows;
        for (const QByteArray &value : {QByteArray("7"), QByteArray("true"), QByteArray("null"),
                                        QByteArray("{\"a\":[1,{\"b\":null}]}"), QByteArray("1e999"), array})
            rows.append(row(platform, '"' + QByteArray::number(rows.size() + 1) + '"', value));
        const ScriptedServer server(pagesOf(platform, rows));
        test::ConsoleWindow console(accountAt(server, platform), Secret("pw"));
        RecordTableModel &model = console.page().model();
        QTRY_VERIFY_WITH_TIMEOUT(model.state() == RecordTableModel::State::Loaded
                                     || model.state() == RecordTableModel::State::Failed,
                                 20'000);
        for (int i = 0; i < model.rowCount(); ++i) {
            console.page().table().setCurrentIndex(model.index(i, 0));
            QTest::qWait(1);
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(model.index(i, column).data().toString().size() <= 530);
        }
        QCOMPARE(model.rowCount(), 6);
        console.window->grab();
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

    void sendsAnyPasswordAsItIs_data() { addPlatforms(); }

    void sendsAnyPasswordAsItIs()
    {
        QFETCH(const Platform *, platform);
        for (const QByteArray &password :
             {QByteArray("per%cent:colon"), QByteArray("line\r\nX-Evil: 1"), QByteArray("\xf0\x9f\x98\x80"),
              QByteArray(4096, 'p'), QByteArray("nul\0in it", 9)}) {
            QByteArray heard;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                heard = request;
                socket.write(page(platform, {}));
            });
            Connection connection(accountAt(server, platform), Secret(password),
                                  {.retries = {.attempts = 1}});
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

    void keepsNoCookies_data() { addPlatforms(); }

    void keepsNoCookies()
    {
        QFETCH(const Platform *, platform);
        QByteArray cookies;
        for (int i = 0; i < 90; ++i)
            cookies += "Set-Cookie: c" + QByteArray::number(i) + "=1; Path=/\r\n";
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(200, document(platform, {}, 0), cookies));
        });
        Connection connection(accountAt(server, platform), Secret("pw"), {.retries = {.attempts = 1}});
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

    void pastesPlainTextAndNoMoreThanAFieldHolds_data() { addPlatforms(); }

    void pastesPlainTextAndNoMoreThanAFieldHolds()
    {
        QFETCH(const Platform *, platform);
        auto *data = new QMimeData;
        data->setHtml(u"<img src='file:///etc/passwd'><b>bold</b>"_s);
        data->setText(QString(50'000'000, u'p'));
        QGuiApplication::clipboard()->setMimeData(data);
        test::WritingTelecomCenter telecomCenter;
        test::Ngcp ngcp;
        Writer &writer = isHal(platform) ? ngcp.writer : telecomCenter.writer;
        int pasted = 0;
        for (const Resource *resource : platform->resources) {
            if (!hasForm(*resource))
                continue;
            const std::unique_ptr<RecordForm> form(makeForm(*resource, writer, nullptr));
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
        printf("hostile rows here: %s; 34 in tst_faults (25 to 27, 52); 35 in tst_rowwriters, 36 in "
               "tst_csvreader, both in tst_hostileimport\n",
               qPrintable(numbers.join(u' ')));
    }
};

QTEST_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
