#include "console/mainwindow.h"

#include "console/accountband.h"
#include "console/accountcolour.h"
#include "console/bulkactions.h"
#include "console/historywindow.h"
#include "console/pausebar.h"
#include "console/recordactions.h"
#include "console/resourcepage.h"
#include "console/settings.h"
#include "console/workpanel.h"
#include "console/writecontrols.h"
#include "core/plaintext.h"
#include "models/titlelist.h"
#include "widgets/detailspanel.h"
#include "widgets/errorbanner.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"
#include "writes/writer.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(1240, 780);

    /// Whether a page shows records of a resource, names them, or loses rows along with them.
    bool showsChangesOf(const Resource &page, const Resource &written)
    {
        const auto names = [&](const Relation &relation) { return relation.target == &written; };
        const auto goes = [&](const Consequence &consequence) { return consequence.resource == &page; };
        return &page == &written || std::ranges::any_of(page.relations, names)
            || std::ranges::any_of(written.consequences, goes);
    }

} // namespace

MainWindow::MainWindow(std::unique_ptr<Connection> connection, Settings &settings)
    : m_connection(std::move(connection))
    , m_client(*m_connection)
    , m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Account &account = m_connection->account();
    setWindowTitle(u"%1 · %2 — Cordboard"_s.arg(oneLine(account.name, 80), environmentText(account)));
    if (m_client.platform().scope)
        m_scopes = new TitleList(m_client, *m_client.platform().scope, this);
    m_writer = new Writer(m_client, this);
    m_actions = new RecordActions(*m_writer, this);
    m_bulk = new BulkActions(*m_writer, *m_actions, m_settings, this);
    build();
    buildMenus();
    connect(m_actions, &RecordActions::changed, this, &MainWindow::markOutOfDate);
    connect(m_actions, &RecordActions::failed, this, &MainWindow::tellTrouble);
    connect(m_actions, &RecordActions::told, this, &MainWindow::tell);
    connect(m_actions, &RecordActions::troubled, this,
            [this](const QString &sentence) { m_banner->tell(sentence); });
    connect(m_actions, &RecordActions::removing, m_controls, &WriteControls::follow);
    connectBulk();
    connect(m_writer, &Writer::lookingBack, this,
            [this](int count) { tell(tr("Checking what became of %n earlier change(s)…", nullptr, count)); });
    connect(m_writer, &Writer::settlingEnded, this, [this] { tell({}); });
    connect(m_writer, &Writer::settled, this, &MainWindow::noteSettled);
    connect(m_writer, &Writer::stuck, this, &MainWindow::tellOfStuck);
    connect(m_writer, &Writer::lookedAgain, this, &MainWindow::noteOvertaken);
    connect(m_writer, &Writer::removed, this, &MainWindow::leaveScope);
    connect(m_connection.get(), &Connection::answeredAboutAnother, this, &MainWindow::tellOfStrayAnswer);
    connect(m_connection.get(), &Connection::pinChanged, this, &MainWindow::tellOfPin);
    connect(m_connection.get(), &Connection::writableChanged, this, &MainWindow::showLock);
    connect(m_connection.get(), &Connection::refused, this, &MainWindow::tellOfRefusal);
    connect(m_connection.get(), &Connection::permissionsChanged, this, &MainWindow::takePermissions);
    restoreState();
    showPage(*m_navigation->pages().constFirst());
    readPermissions();
    showLock();
    m_writer->settleThePast();
}

MainWindow::~MainWindow()
{
    hide(); // or each page that goes would show another one, which would begin to look
    // Whatever belongs to the connection goes before it.
    delete m_work;
    delete m_bulk;
    qDeleteAll(m_pageOf);
    delete m_history.data();
    delete m_actions;
    delete m_scopes;
    delete m_writer;
}

void MainWindow::build()
{
    const Account &account = m_connection->account();
    m_navigation = new Navigation(m_client.platform(), this);
    m_pages = new QStackedWidget(this);
    m_banner = new ErrorBanner(this);
    m_details = new DetailsPanel(this);
    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(new PauseBar(m_connection->retrier(), middle));
    middleColumn->addWidget(m_banner);
    middleColumn->addWidget(m_pages, 1);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({190, 760, 290});

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_band = new AccountBand(account, content);
    column->addWidget(m_band);
    column->addWidget(m_splitter, 1);
    m_work = new WorkPanel(content);
    column->addWidget(m_work);
    setCentralWidget(content);
    if (m_scopes) {
        const Resource &scope = m_scopes->resource();
        m_find = new QAction(themedIcon(u"search"_s), tr("&Find: %1…").arg(scope.text(scope.singular)), this);
        m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        connect(m_find, &QAction::triggered, this, &MainWindow::find);
        m_band->setFindAction(m_find);
    }
    m_status = new PlainLabel(this);
    m_status->setObjectName(u"status"_s);
    m_message = new PlainLabel(this);
    m_message->setObjectName(u"message"_s);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_message);
    m_controls = new WriteControls(this);
    statusBar()->addPermanentWidget(m_controls);

    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::choosePage);
    connect(m_navigation, &Navigation::scopeChosen, this, &MainWindow::setScope);
    connect(m_details, &DetailsPanel::linkActivated, this, &MainWindow::goTo);
}

ResourcePage *MainWindow::currentPage() const
{
    return qobject_cast<ResourcePage *>(m_pages->currentWidget());
}

ResourcePage *MainWindow::pageFor(const Resource &resource)
{
    if (ResourcePage *known = m_pageOf.value(&resource))
        return known;
    auto *page = new ResourcePage(m_client, resource, m_settings, m_pages);
    page->addActions(m_actions->pageActions());
    page->setClock(m_clock);
    connect(page, &ResourcePage::clockChosen, this, &MainWindow::setClock);
    m_pageOf.insert(&resource, page);
    m_pages->addWidget(page);
    connect(page, &ResourcePage::statusChanged, this, &MainWindow::showStatus);
    connect(page, &ResourcePage::selectionChanged, this, [this, page] {
        if (page == currentPage())
            showDetails();
    });
    connect(page, &ResourcePage::opened, m_actions, &RecordActions::edit);
    connect(page, &ResourcePage::linkActivated, this, &MainWindow::goTo);
    connect(page, &ResourcePage::missing, this,
            [this, missing = &resource] { setPageShown(*missing, false); });
    connect(&page->table(), &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    return page;
}

void MainWindow::choosePage(const Resource *resource)
{
    if (!resource || (currentPage() && &currentPage()->resource() == resource))
        return;
    ResourcePage *page = pageFor(*resource);
    m_pages->setCurrentWidget(page);
    page->setScope(m_scope);
    m_actions->setPage(page);
    m_bulk->setPage(page);
    page->activate();
    noteVisit();
    showStatus();
    showDetails();
}

void MainWindow::showPage(const Resource &resource)
{
    m_navigation->showPage(resource); // comes back as choosePage()
    if (ResourcePage *page = currentPage())
        page->focusRows();
}

void MainWindow::refresh()
{
    m_banner->clear();
    if (m_scopes)
        m_scopes->forget();
    currentPage()->refresh();
    m_writer->settleAgain();
}

/// A record was written. The page at hand shows what came of it at once, others as soon as they are chosen.
void MainWindow::markOutOfDate(const Resource &resource)
{
    if (&resource == m_client.platform().scope && m_scopes)
        m_scopes->forget();
    for (ResourcePage *page : std::as_const(m_pageOf)) {
        if (page == currentPage())
            page->refresh();
        else if (showsChangesOf(page->resource(), resource))
            page->setOutOfDate();
    }
}

void MainWindow::showDetails()
{
    ResourcePage *page = currentPage();
    if (!page)
        return;
    m_actions->update();
    m_bulk->update();
    showStatus();
    if (m_details->isHidden())
        return;
    RecordTableView &table = page->table();
    QList<QAction *> actions = m_actions->detailActions();
    if (table.selectedCount() == 1)
        actions += m_bulk->commandActions();
    m_details->show(table.selectedRecords(), table.selectedCount(), actions);
}

void MainWindow::setClock(Clock clock)
{
    m_clock = clock;
    m_settings.setOn(u"window/utc"_s, clock == Clock::Utc);
    m_details->setClock(clock);
    for (ResourcePage *page : std::as_const(m_pageOf))
        page->setClock(clock);
    if (currentPage())
        showDetails();
}

void MainWindow::showStatus()
{
    if (currentPage())
        m_status->setText(currentPage()->statusText());
}

void MainWindow::tellTrouble(const Error &error)
{
    m_banner->tell(error);
    if (error.kind == Error::Kind::ReadOnly)
        m_banner->offer(tr("Unlock…"), [this] { askToUnlock(); });
}

void MainWindow::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

void MainWindow::setPageShown(const Resource &resource, bool isShown)
{
    m_navigation->setPageShown(resource, isShown);
    if (QAction *go = findChild<QAction *>(u"go_"_s + resource.type))
        go->setVisible(isShown);
}

/// Pages that not every platform has are shown only where it does.
void MainWindow::probeOptionalPages()
{
    for (const Resource *resource : m_navigation->pages()) {
        if (!resource->isOptional)
            continue;
        m_client.list({.resource = resource, .pageSize = 1})
            .then(this, [this, resource](const Outcome<Page> &page) {
                // A role that may not see it has no use for the page either.
                const bool isWithheld = !page
                    && (page.error().kind == Error::Kind::NotFound
                        || page.error().kind == Error::Kind::Forbidden);
                if (isWithheld)
                    setPageShown(*resource, false);
            });
    }
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.bytes(u"window/geometry"_s)))
        resize(usualSize);
    m_splitter->restoreState(m_settings.bytes(u"window/splitter"_s));
    m_details->setVisible(m_settings.isOn(u"window/details"_s, true));
    setClock(m_settings.isOn(u"window/utc"_s, false) ? Clock::Utc : Clock::Local);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        return event->ignore();
    m_settings.setBytes(u"window/geometry"_s, saveGeometry());
    m_settings.setBytes(u"window/splitter"_s, m_splitter->saveState());
    m_settings.setOn(u"window/details"_s, !m_details->isHidden());
    QMainWindow::closeEvent(event);
}

} // namespace cordboard
