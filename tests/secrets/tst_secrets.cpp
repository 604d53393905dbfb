#include "bulk/applywork.h"
#include "console/deletedialog.h"
#include "console/formwindow.h"
#include "console/historywindow.h"
#include "core/hardening.h"
#include "models/historymodel.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/mainwindowfixture.h"
#include "widgets/clipboard.h"
#include "widgets/recordtext.h"
#include "widgets/secretedit.h"
#include "writes/writer.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDesktopServices>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;
namespace tc = cordboard::telecomcenter;

namespace {

const QByteArray apiPassword = "CANARY-password-1";
const QByteArray sipPassword = "CANARY-sip-2";
const QByteArray devicePassword = "CANARY-device-3";

/// Everything that this program shows or says of itself, gathered.
class Gathered
{
public:
    void add(const char *place, const QByteArray &text)
    {
        m_places[QString::fromLatin1(place)] += text + '\n';
    }
    void add(const char *place, const QString &text) { add(place, text.toUtf8()); }

    /// What base64 makes of it wherever in the text it begins.
    static QList<QByteArray> inBase64(const QByteArray &secret)
    {
        QList<QByteArray> forms;
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray all = (QByteArray(shift, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
            forms.append(all.sliced(shift ? 4 : 0).chopped(2));
        }
        return forms;
    }

    /// Places that hold the secret, as it is, in base64, in UTF-16 or percent-encoded.
    QStringList holding(const QByteArray &secret) const
    {
        const QString text = QString::fromUtf8(secret);
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QStringList found;
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
            for (const QByteArray &form : inBase64(secret)
                     + QList<QByteArray>{secret, utf16, secret.toPercentEncoding({}, "-"), secret.toHex()}) {
                if (it->contains(form) && !found.contains(it.key()))
                    found.append(it.key());
            }
        }
        return found;
    }
    QStringList places() const { return m_places.keys(); }

private:
    QMap<QString, QByteArray> m_places;
};

void addAccessible(Gathered &gathered, QAccessibleInterface *from, int depth = 0)
{
    if (!from || depth > 40)
        return;
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        gathered.add("13 accessibility", from->text(text));
    if (QAccessibleTextInterface *text = from->textInterface())
        gathered.add("13 accessibility", text->text(0, text->characterCount()));
    for (int i = 0; i < std::min(from->childCount(), 400); ++i)
        addAccessible(gathered, from->child(i), depth + 1);
}

/// What lists, tables and completers hold, shown or not.
void addModel(Gathered &gathered, const QAbstractItemModel &model)
{
    for (int row = 0; row < std::min(model.rowCount(), 200); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                gathered.add("17 models and completers", model.index(row, column).data(role).toString());
        }
    }
}

void addWidgets(Gathered &gathered)
{
    for (QObject *window : QApplication::topLevelWidgets()) {
        for (const QAbstractItemModel *model : window->findChildren<QAbstractItemModel *>())
            addModel(gathered, *model);
        for (const QCompleter *completer : window->findChildren<QCompleter *>())
            addModel(gathered, *completer->model());
        for (const QAction *action : window->findChildren<QAction *>())
            gathered.add("8 titles and tool tips", action->text() + action->toolTip() + action->statusTip());
    }
    for (QWidget *widget : QApplication::allWidgets()) {
        gathered.add("8 titles and tool tips",
                     widget->windowTitle() + widget->toolTip() + widget->statusTip());
        if (auto *label = qobject_cast<QLabel *>(widget))
            gathered.add("12 texts on the screen", label->text());
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        addAccessible(gathered, QAccessible::queryAccessibleInterface(window));
}

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

} // namespace

/// Every category at every level, kept instead of shown.
class AllMessages
{
public:
    AllMessages()
    {
        s_text.clear();
        QLoggingCategory::setFilterRules(u"*=true\nqt.text.*=false\nqt.qpa.fonts*=false"_s);
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
                const QMutexLocker lock(&s_mutex);
                s_text += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
            });
    }
    ~AllMessages()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    QByteArray text() const
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static inline QByteArray s_text;
    static inline QMutex s_mutex;
    QtMessageHandler m_before;
};

/// Stands where the browser would be, and keeps the link.
class LinkTaker : public QObject
{
    Q_OBJECT

public:
    LinkTaker() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~LinkTaker() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QUrl taken;

public Q_SLOTS:
    void open(const QUrl &url) { taken = url; }
};

/// Shows a password, selects it with the mouse and hides it again.
void selectRevealed(SecretEdit &edit)
{
    auto *text = edit.findChild<QLineEdit *>();
    auto *reveal = edit.findChild<QToolButton *>(u"reveal"_s);
    reveal->click();
    QTest::mousePress(text, Qt::LeftButton, {}, {2, text->height() / 2});
    QTest::mouseMove(text, {text->width() - 4, text->height() / 2});
    QTest::mouseRelease(text, Qt::LeftButton, {}, {text->width() - 4, text->height() / 2});
    QCOMPARE(text->selectedText(), text->text());
    reveal->click();
}

/// One run from sign-in to the end, with secrets that nothing else contains; then every place is searched.
class TestSecrets : public QObject
{
    Q_OBJECT

public:
    static inline QString home;
    static inline QString output; // stdout and stderr of this process

private:
    static Record gateway()
    {
        Record gateway(tc::terminationGateways);
        gateway.setValue(u"name", u"gw"_s);
        gateway.setValue(u"host", u"sip.example"_s);
        gateway.setValue(u"authorization_name", u"trunk"_s);
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret(sipPassword)));
        gateway.relate(u"customer", u"1000"_s);
        return gateway;
    }

    /// An import that stops, so that what it needs to go on is kept.
    static void leaveAnImportHalfWay(sandbox::Sandbox &platform, Writer &writer)
    {
        Plan plan = Plan::begin(u"Gateways"_s, writer.client().connection().account());
        plan.headers = plan.columns = QStringList{u"name"_s, u"authorization_password"_s};
        for (const QString &name : {u"first"_s, u"second"_s}) {
            PlannedChange change = PlannedChange::create(gateway());
            change.draft.setValue(u"name", name);
            change.cells = QStringList{name, QString::fromUtf8(sipPassword)};
            plan.changes.append(change);
        }
        platform.answerNext({.status = 403, .method = "POST"});
        ApplyWork work(writer, plan, 1);
        QSignalSpy ended(&work, &Work::ended);
        work.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ApplyWork::unfinished(writer.client().connection()).size(), 1);
    }

    /// A SIP account whose password is on the page, in the details and in a form.
    static void showDevice(Gathered &gathered, MainWindow &window, sandbox::Sandbox &platform)
    {
        Record device(tc::sipAccounts);
        device.setValue(u"username", u"desk"_s);
        device.setValue(u"password", QVariant::fromValue(Secret(devicePassword)));
        device.relate(u"customer", u"1000"_s);
        const QString id = platform.seed(device);
        window.showPage(tc::sipAccounts);
        window.currentPage()->showId(id);
        const RecordTableModel &model = window.currentPage()->model();
        QTRY_VERIFY(model.state() == RecordTableModel::State::Loaded && model.rowCount() == 1);
        QCOMPARE(model.recordAt(0).value(u"password").value<Secret>().reveal(), devicePassword);
        window.currentPage()->table().setCurrentIndex(model.index(0, 0));
        QTest::qWait(20);
        addWidgets(gathered);
        for (const char *action : {"copyCell", "copyRow", "copyJson", "copyCurl", "copySipUri"}) {
            window.findChild<QAction *>(QLatin1StringView(action))->trigger();
            QTest::qWait(20);
            gathered.add("11 copied as rows, JSON, curl", QGuiApplication::clipboard()->text());
        }
    }

    /// Everything of ours is for its owner alone.
    static QString readableByOthers()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QStringList found;
        for (QDirIterator it(home, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            if (path.contains("Cordboard"_L1)
                && (QFileInfo(path).permissions() & others) != QFile::Permissions())
                found.append(path);
        }
        return found.join(u'\n');
    }

private Q_SLOTS:
    void leavesNoTraceOfASecretInAnyPlace()
    {
        Gathered gathered;
        const AllMessages messages;
        LinkTaker browser;
        sandbox::Sandbox platform({.size = sandbox::Size::Small, .password = Secret(apiPassword)});
        sandbox::Sandbox stranger({.size = sandbox::Size::Empty});
        Account account = test::TelecomCenter::accountFor(platform);
        account.environment = u"custom"_s; // its journal is in the usual place
        Settings settings;
        auto *window = new MainWindow(std::make_unique<Connection>(account, Secret(apiPassword)), settings);
        window->show();
        window->showPage(tc::terminationGateways);
        const auto isLoaded = [&] {
            return window->currentPage()->model().state() == RecordTableModel::State::Loaded;
        };
        QTRY_VERIFY(isLoaded());
        const Client client(window->connection());
        Writer writer(client);

        // A gateway with a password: refused in words that repeat it, made, changed, shown, copied, deleted.
        platform.answerNext({.status = 422,
                             .method = "POST",
                             .body =
                                 "{\"errors\":[{\"detail\":\"host - is bad\",\"code\":\"100\",\"source\":{"
                                 "\"pointer\":\"/data/attributes/host\"}}]}"});
        for (int i = 0; i < 2; ++i) {
            QSignalSpy ended(writer.create(gateway()), &WriteOperation::ended);
            QTRY_COMPARE(ended.size(), 1);
        }
        window->currentPage()->refresh();
        QTRY_VERIFY(isLoaded());
        RecordTableView &table = window->currentPage()->table();
        const auto made = test::await(
            client.list({.resource = &tc::terminationGateways, .filters = {{u"name"_s, {u"gw"_s}}}}));
        QCOMPARE(made->size(), 1);
        const Record record = made->records->record(0);
        window->currentPage()->showId(record.id());
        QTRY_VERIFY(isLoaded() && window->currentPage()->model().rowCount() == 1);
        for (int column = 0; column < window->currentPage()->model().columnCount(); ++column)
            table.setColumnHidden(column, false);
        table.selectAll();
        table.setCurrentIndex(window->currentPage()->model().index(0, 0));
        window->findChild<QAction *>(u"editRecord"_s)->trigger();
        FormWindow *form = nullptr;
        QTRY_VERIFY(form = openDialog<FormWindow>());
        QTest::qWait(50);
        addWidgets(gathered);
        selectRevealed(*form->findChild<SecretEdit *>());
        for (const char *action : {"copyCell", "copyRow", "copyJson", "copyCurl"}) {
            window->findChild<QAction *>(QLatin1StringView(action))->trigger();
            gathered.add("11 copied as rows, JSON, curl", QGuiApplication::clipboard()->text());
        }
        gathered.add("14 primary selection", QGuiApplication::clipboard()->text(QClipboard::Selection));
        const std::unique_ptr<QMimeData> dragged(
            window->currentPage()->model().mimeData({window->currentPage()->model().index(0, 0)}));
        if (dragged)
            gathered.add("21 dragged", dragged->text());
        form->close();

        showDevice(gathered, *window, platform);
        if (QTest::currentTestFailed())
            return;

        leaveAnImportHalfWay(platform, writer);

        // A session, and the end of it all.
        window->findChild<QAction *>(u"open-as-administrator"_s)->trigger();
        QTRY_VERIFY(!browser.taken.isEmpty());
        const QByteArray token = browser.taken.query().section(u'=', 1).toUtf8();
        QVERIFY(token.size() > 8);
        {
            QSignalSpy ended(writer.remove(record), &WriteOperation::ended);
            QTRY_COMPARE(ended.size(), 1);
        }
        window->findChild<QAction *>(u"history"_s)->trigger();
        QTRY_VERIFY(openDialog<HistoryWindow>());
        auto *rows = openDialog<HistoryWindow>()->findChild<QTableView *>();
        QTRY_VERIFY(rows->model()->rowCount() >= 4);
        addWidgets(gathered);
        const HistoryModel history(tc::platform, window->connection().sharedJournal());
        QTRY_VERIFY(history.rowCount() >= 4);
        gathered.add("10 exported", history.toCsv(account.name) + history.toJson(account.name));
        Connection other(test::TelecomCenter::accountFor(stranger), Secret("swordfish"));
        (void)test::await(Client(other).probe());
        for (const sandbox::Received &received : stranger.received()) {
            for (const auto &[name, value] : received.headers)
                gathered.add("18, 19 another account and host", value);
            gathered.add("18, 19 another account and host", received.target + received.body);
        }
        delete window;

        fflush(nullptr);
        QVERIFY(messages.text().size() > 10'000); // everything that Qt can say of the network and the rest
        gathered.add("3 log", messages.text());
        gathered.add("6 output", contentOf(output));
        gathered.add("7 command line and environment",
                     contentOf(u"/proc/self/cmdline"_s) + contentOf(u"/proc/self/environ"_s));
        int files = 0;
        for (QDirIterator it(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            if (file == output)
                continue;
            ++files;
            gathered.add("1 files", contentOf(file));
            if (file.endsWith(".jsonl"_L1) || file.endsWith(".ini"_L1))
                gathered.add(file.endsWith(".ini"_L1) ? "2 settings" : "4 journal", contentOf(file));
        }
        QCOMPARE(readableByOthers(), QString());
        QVERIFY(files >= 2); // the settings and the journal, at least
        for (const QByteArray &secret : {apiPassword, sipPassword, devicePassword, token})
            QCOMPARE(gathered.holding(secret).join(u", "_s), QString());
        QStringList places = gathered.places();
        std::ranges::sort(places, {}, [](const QString &place) { return place.section(u' ', 0, 0).toInt(); });
        QVERIFY(places.size() >= 14);
        printf("places searched: %s\n", qPrintable(places.join(u", "_s)));
        printf(
            "by tests of their own: 5 memory dumps, 15 clipboard, 20 proxy (here), 23 modes (here and in "
            "tst_accounts, tst_journal), 24 key ring (tst_keyring)\n"
            "9: pictures are made from the sandbox, whose passwords are nobody's; 7 of children: the browser "
            "gets "
            "a session's link on its command line, and no way around it but copying the link\n"
            "there are none: 16 bug-report bundle, 22 printing, crash files, notifications; client keys and "
            "passwords of proxies are not kept\n");
    }

    void findsASecretWhereThereIsOne()
    {
        Gathered gathered;
        gathered.add("plain", "x" + apiPassword);
        gathered.add("base64", "Basic " + ("operator:" + apiPassword).toBase64());
        gathered.add("base64, one on", "Basic " + ("operators:" + apiPassword).toBase64());
        gathered.add("base64, two on", "Basic " + ("an operator:" + apiPassword).toBase64());
        gathered.add("clean", QByteArray("nothing"));
        QCOMPARE(gathered.holding(apiPassword),
                 (QStringList{u"base64"_s, u"base64, one on"_s, u"base64, two on"_s, u"plain"_s}));
    }

    void tellsAProxyNothingButTheHost()
    {
        const test::Certificates certificates;
        QVERIFY(certificates.isUsable());
        const test::Certificates::Pair &pair = certificates.good();
        sandbox::Sandbox platform({.size = sandbox::Size::Small,
                                   .password = Secret(apiPassword),
                                   .certificate = pair.certificate,
                                   .key = pair.key});
        Account account = test::TelecomCenter::accountFor(platform);
        account.caFile = pair.certificate;
        QByteArray heard;
        QTcpServer proxy; // passes everything on and keeps it
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *near = proxy.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            connect(near, &QTcpSocket::readyRead, far, [&heard, near, far, url = account.url] {
                const QByteArray bytes = near->readAll();
                heard += bytes;
                if (far->state() != QTcpSocket::UnconnectedState) {
                    far->write(bytes);
                    return;
                }
                far->connectToHost(url.host(), quint16(url.port()));
                near->write("HTTP/1.1 200 Connected\r\n\r\n");
            });
            connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        });
        account.proxy = {Proxy::Mode::Manual, u"127.0.0.1"_s, proxy.serverPort()};
        Connection connection(account, Secret(apiPassword));
        QVERIFY(test::await(Client(connection).probe()));
        QVERIFY(test::await(Client(connection).create(gateway())));

        QVERIFY(heard.startsWith("CONNECT 127.0.0.1:"));
        Gathered gathered;
        gathered.add("20 proxy", heard);
        for (const QByteArray &secret : {apiPassword, sipPassword})
            QCOMPARE(gathered.holding(secret), QStringList());
        QVERIFY(!heard.contains("Authorization"));
    }

    void takesASecretOffTheClipboardAgain()
    {
        copySecret(sipPassword, std::chrono::milliseconds(100));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void takesASecretOffTheClipboardAtTheEnd()
    {
        copySecret(sipPassword);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        Q_EMIT QCoreApplication::instance()->aboutToQuit({});
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void leavesWhatThePersonCopiedSince()
    {
        copySecret(sipPassword, std::chrono::milliseconds(50));
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTest::qWait(150);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void keepsMemoryFromOthers()
    {
        hardenProcess();

        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit core{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"new"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    }
};

int main(int argc, char *argv[])
{
    umask(077); // as main() of the console does
    QTemporaryDir home;
    TestSecrets::home = home.path();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"})
        qputenv(name, home.path().toUtf8());
    TestSecrets::output = home.filePath(QStringLiteral("output"));
    const FILE *redirected = freopen(qPrintable(TestSecrets::output), "w", stderr);
    if (!redirected)
        return 1;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Cordboard"));
    QCoreApplication::setOrganizationName(QStringLiteral("Cordboard"));
    TestSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrets.moc"
