#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "console/conflictdialog.h"
#include "console/deletedialog.h"
#include "console/formwindow.h"
#include "console/historywindow.h"
#include "console/quickfind.h"
#include "console/signin.h"
#include "core/cidr.h"
#include "core/e164.h"
#include "core/plaintext.h"
#include "core/rewriterule.h"
#include "core/spoofing.h"
#include "core/weblink.h"
#include "forms/forms.h"
#include "hostile/hostileplatform.h"
#include "hostile/hostilewords.h"
#include "hostile/witness.h"
#include "net/journal.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"
#include "widgets/detailspanel.h"
#include "widgets/errorbanner.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextDocument>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;
namespace tc = cordboard::telecomcenter;

namespace {

/// A file that nobody may open.
class Tripwire
{
public:
    Tripwire()
        : m_watch(inotify_init1(IN_NONBLOCK))
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write("not a picture");
        file.close();
        inotify_add_watch(m_watch, path().toUtf8().constData(), IN_OPEN | IN_ACCESS);
    }
    ~Tripwire() { close(m_watch); }

    QString path() const { return m_folder.filePath(u"wire.png"_s); }
    bool wasTouched() const
    {
        char buffer[512];
        return read(m_watch, buffer, sizeof buffer) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
};

} // namespace

/// Every hostile text in every place where the platform's words appear. A file that is watched and a port
/// that listens are named in them; neither may ever be touched.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    Tripwire m_wire;
    QTcpServer m_port;
    int m_calls = 0;
    QSet<int> m_rows; // of the list of hostile input, that passed
    QList<std::pair<const char *, QString>> m_payloads;

    QString url() const { return u"http://127.0.0.1:%1/x.png"_s.arg(m_port.serverPort()); }

    /// Nothing on the screen reads as markup.
    static QString markupOn(const QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            const bool isPlain = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
            if (!isPlain)
                return u"%1: %2"_s.arg(label->objectName(), label->text().left(80));
        }
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->toolTip().contains("<img"_L1) || widget->toolTip().contains("<a "_L1))
                return u"tool tip of %1"_s.arg(widget->objectName());
        }
        return {};
    }

    void expectSilence(const char *place)
    {
        QCoreApplication::processEvents();
        QVERIFY2(!m_wire.wasTouched(), place);
        QVERIFY2(m_calls == 0, place);
        for (const QByteArray &file : test::witness::opened()) {
            for (const char *named : {"wire.png", "/share/x.png", "/etc/passwd", "/etc/hostname"})
                QVERIFY2(!file.contains(named), qPrintable(QString::fromUtf8(file)));
        }
        const QByteArray ours = "127.0.0.1:";
        for (const QByteArray &address : test::witness::connected())
            QVERIFY2(address.startsWith(ours) && address != ours + QByteArray::number(m_port.serverPort()),
                     address.constData());
        test::witness::forget();
    }
    static void addPlatforms()
    {
        QTest::addColumn<const Platform *>("platform");
        for (const Platform *platform : platforms())
            QTest::addRow("%s", platform->name.data()) << platform;
    }
    /// A customer of this name.
    static Record titled(const Platform &platform, const QString &id, const QString &words)
    {
        Record customer(*platform.scope, id);
        customer.setValue(QString(platform.scope->title), words);
        return customer;
    }
    static int rowOf(const char *payload) { return QByteArray(payload).split(' ').constFirst().toInt(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_port.listen(QHostAddress::LocalHost));
        connect(&m_port, &QTcpServer::newConnection, this, [this] { ++m_calls; });
        m_payloads = test::hostileWords(m_wire.path(), url());
        // The wire works: what reads it trips it.
        QFile file(m_wire.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(m_wire.wasTouched());
        file.close();
        while (m_wire.wasTouched()) { }
        // So does the witness.
        test::witness::watch(true);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.close();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port.serverPort());
        QTRY_COMPARE(m_calls, 1);
        QVERIFY(test::witness::opened().contains(m_wire.path().toUtf8()));
        QVERIFY(test::witness::connected().contains("127.0.0.1:" + QByteArray::number(m_port.serverPort())));
        m_calls = 0;
        while (m_wire.wasTouched()) { }
        test::witness::forget();
    }

    void showsPlatformWordsAsTheyAreInTablesAndDetails_data()
    {
        QTest::addColumn<const Platform *>("platform");
        QTest::addColumn<const Resource *>("resource");
        for (const Platform *platform : platforms()) {
            for (const Resource *resource : platform->resources) {
                if (resource->section != Section::Hidden)
                    QTest::addRow("%s, %s", platform->name.data(), resource->type.data())
                        << platform << resource;
            }
        }
    }

    void showsPlatformWordsAsTheyAreInTablesAndDetails()
    {
        QFETCH(const Platform *, platform);
        QFETCH(const Resource *, resource);
        QStringList all;
        for (const auto &[name, words] : std::as_const(m_payloads))
            all.append(words);
        const auto hostile = test::hostilePlatform(*platform, *resource, all);
        ConsoleWindow console(hostile->account(), hostile->password());
        if (resource != platform->scope) // some cannot be listed without
            console.window->setScope({hostile->customer(), all.constFirst()});
        console.window->showPage(*resource);
        QTRY_VERIFY(console.isLoaded());
        RecordTableModel &model = console.page().model();
        QVERIFY(model.rowCount() >= (resource->attributes.empty() ? 0 : all.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            console.select(row);
            QTest::qWait(1);
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                QVERIFY(index.data().toString().size() <= 530);
                QVERIFY(!index.data(Qt::ToolTipRole).toString().contains("<img"_L1));
            }
            const QString markup = markupOn(*console.window);
            QVERIFY2(markup.isEmpty(), qPrintable(markup));
        }
        console.window->grab();
        expectSilence(resource->type.data());
    }

    void showsThemInForms_data() { addPlatforms(); }

    void showsThemInForms()
    {
        QFETCH(const Platform *, platform);
        test::WritingTelecomCenter telecomCenter;
        test::Ngcp ngcp;
        Writer &writer = platform == &tc::platform ? telecomCenter.writer : ngcp.writer;
        const Account account = writer.client().connection().account();
        const QString related = platform == &tc::platform ? telecomCenter.seedCustomer(u"A"_s) : u"42"_s;
        for (const auto &[name, words] : std::as_const(m_payloads)) {
            for (const Resource *resource : platform->resources) {
                if (!hasForm(*resource))
                    continue;
                FormWindow window(makeForm(*resource, writer, nullptr), account);
                window.setAttribute(Qt::WA_DeleteOnClose, false);
                Record record = test::hostileRecord(*resource, words, related);
                record.setId(u"1"_s);
                window.form().binder().edit(record);
                // Nothing is lost by looking.
                QVERIFY2(!window.form().binder().isChanged(),
                         qPrintable(QString::fromLatin1(name) + u' ' + resource->type));
                QList<FieldProblem> problems;
                for (const QString &field : window.form().binder().fields())
                    problems.append({field, words});
                window.form().binder().showProblems(problems);
                window.remark(marked(words));
                window.show();
                const QString markup = markupOn(window);
                QVERIFY2(markup.isEmpty(), qPrintable(markup));
                QVERIFY(!window.windowTitle().contains(u'\n') && window.windowTitle().size() < 400);
                if (QWidget *field = window.form().findChild<QWidget *>(u"field_enabled"_s))
                    field->setProperty("checked", !field->property("checked").toBool());
                const Record changed = window.form().binder().draft();
                for (const Attribute &attribute : resource->attributes) { // only what was changed is sent
                    const QVariant value = changed.value(QString(attribute.name));
                    QVERIFY2(value.typeId() != QMetaType::QString || value.toString() != words, name);
                }
            }
        }
        expectSilence("forms");
    }

    void showsThemInDialogsAndBanners_data() { addPlatforms(); }

    void showsThemInDialogsAndBanners()
    {
        QFETCH(const Platform *, platform);
        test::TelecomCenter telecomCenter;
        const test::Ngcp ngcp;
        const Client client = platform == &tc::platform ? telecomCenter.client : ngcp.client;
        for (const auto &[name, words] : std::as_const(m_payloads)) {
            DeleteDialog dialog(client, titled(*platform, u"1"_s, words), nullptr);
            dialog.question()->show();
            QVERIFY2(markupOn(*dialog.question()).isEmpty(), name);
            delete dialog.question();
            ErrorBanner banner;
            banner.tell({.kind = Error::Kind::Invalid, .httpStatus = 422, .detail = words});
            banner.show();
            QVERIFY2(markupOn(banner).isEmpty(), name);
            QVERIFY(banner.text().size() < 700);
        }
        expectSilence("dialogs, banners");
    }

    void marksWhatMayNotBeWhatItLooksLike()
    {
        for (const auto &[name, words] : std::as_const(m_payloads)) {
            const int number = rowOf(name);
            if ((number >= 10 && number <= 15) || number == 19)
                QVERIFY2(marked(words).startsWith(u'⚠'), name);
            QVERIFY2(!oneLine(words).contains(u'\n') && !oneLine(words).contains(QChar(0)), name);
            m_rows.insert(number);
        }
    }

    void showsThemInMenusListsTitlesAndTheHistory_data() { addPlatforms(); }

    void showsThemInMenusListsTitlesAndTheHistory()
    {
        QFETCH(const Platform *, platform);
        for (const auto &[name, words] : std::as_const(m_payloads)) {
            const auto hostile = test::hostilePlatform(*platform, *platform->scope, {words});
            const QTemporaryDir folder;
            const Record customer = titled(*platform, hostile->customer(), words);
            Intent intent = Intent::begin();
            intent.time = intent.time.addDays(-1); // one look is enough
            intent.verb = "PATCH";
            intent.resource = QString(platform->scope->type);
            intent.id = customer.id();
            intent.title = words;
            intent.before = toSnapshot(customer);
            intent.wanted = toSnapshot(customer);
            Account account = hostile->account();
            account.journalFile = folder.filePath(u"journal.jsonl"_s);
            Journal(account.journalFile).append(intent.toJson()); // without an end: told at the start
            account.name = words.left(300);
            ConsoleWindow console(account, hostile->password());
            QTRY_VERIFY_WITH_TIMEOUT(console.isLoaded(), 30'000);
            console.window->setScope({customer.id(), words});
            console.action(u"history"_s)->trigger();
            for (QAction *action : console.window->findChildren<QAction *>()) {
                if (action->text().startsWith("&Find"_L1))
                    action->trigger();
            }
            console.select(0);
            if (QAction *copy = console.action(u"copyJson"_s))
                copy->trigger();
            QTest::qWait(1);
            PasswordDialog password(console.account, marked(words), nullptr);
            const Record theirs = titled(*platform, customer.id(), words + u"2"_s);
            ConflictDialog conflict({.base = customer,
                                     .now = theirs,
                                     .mine = customer,
                                     .conflicts = {{{QString(platform->scope->title)}}}},
                                    u"why"_s, console.window);
            conflict.open();
            for (QWidget *window : QApplication::topLevelWidgets()) {
                const QString markup = markupOn(*window);
                QVERIFY2(markup.isEmpty(), qPrintable(QString::fromLatin1(name) + markup));
                QVERIFY2(!window->windowTitle().contains(u'\n') && window->windowTitle().size() < 400, name);
                window->grab();
            }
            for (const QAction *action : console.window->findChildren<QAction *>()) {
                const QString text = action->text();
                QVERIFY2(!text.contains(u'\t') && !text.contains(u'\n') && text.size() < 260, name);
            }
            if (auto *history = openDialog<HistoryWindow>())
                history->close();
            delete conflict.question();
            expectSilence(name);
        }
    }

    void opensNoLinkThatIsNotStrictlyHttps_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
             {"javascript:alert(1)", "smb:x", "https:evil", "data:text/html,x", "ms-msdt:x"})
            QTest::addRow("%s", link) << QString::fromLatin1(link);
        const QString slashes = u"//"_s;
        for (const QString &link :
             {u"file:"_s + slashes + u"/etc/passwd"_s, u"https:"_s + slashes + u"user@host/"_s,
              u"https:"_s + slashes, u"http:"_s + slashes + u"phone.systems/"_s,
              u"https:"_s + slashes + u"host/a b"_s})
            QTest::addRow("%s", qPrintable(link)) << link;
    }

    void opensNoLinkThatIsNotStrictlyHttps()
    {
        QFETCH(QString, link);
        QVERIFY(webLink(link).verdict != WebLink::Verdict::Open);
        m_rows.insert(33);
    }

    void tellsAnErrorOfTenMegabytes()
    {
        ErrorBanner banner;
        banner.tell({.kind = Error::Kind::Invalid, .httpStatus = 422, .detail = QString(10'000'000, u'e')});
        banner.show();
        banner.grab();
        QVERIFY(banner.text().size() < 700);
        m_rows.insert(22);
    }

    void endsInTimeWhateverIsTyped()
    {
        const auto limited = [](auto work) {
            QElapsedTimer clock;
            clock.start();
            work();
            return clock.elapsed() < 2000; // a hang, not a speed
        };
        QVERIFY(limited([] { (void)phoneDigits(QString(30'000, u'9')); }));
        QVERIFY(limited([] { (void)suspicions(QString(1'000'000, QChar(0x202e))); }));
        QVERIFY(limited([] { (void)oneLine(QString(10'000'000, QChar(0x0301))); }));
        m_rows.insert(38);
    }

    void cleanupTestCase()
    {
        m_rows.remove(0); // those that the list of rows has not
        QStringList numbers;
        QList<int> rows = m_rows.values();
        std::ranges::sort(rows);
        for (const int row : std::as_const(rows))
            numbers.append(QString::number(row));
        printf("hostile rows here: %s\n", qPrintable(numbers.join(u' ')));
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
