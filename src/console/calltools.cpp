#include "console/calltools.h"

#include "console/callwindow.h"
#include "console/settings.h"
#include "models/recordtablemodel.h"
#include "widgets/callsummarypanel.h"
#include "widgets/codetabledialog.h"
#include "widgets/filterbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr qint64 countedUnasked = 20'000; // calls; more cost the platform more than a glance is worth
    constexpr auto panelPace = 200ms;
    constexpr auto unfoldedKey = "calls/summary";
    constexpr auto chartsKey = "calls/charts";
    constexpr auto codesKey = "calls/codes";

} // namespace

CallTools::CallTools(const Client &client, RecordTableModel &model, FilterBar &filters, Settings &settings,
                     QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_model(model)
    , m_filters(filters)
    , m_settings(settings)
    , m_codes(CodeTable::fromMap(settings.map(QString::fromLatin1(codesKey))))
{
    makePanel(page);
    connect(&m_model, &RecordTableModel::arrived, this, &CallTools::noteNewCalls);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CallTools::noteNewCalls);
}

CallTools::~CallTools()
{
    for (const QPointer<CallWindow> &window : std::as_const(m_windows))
        delete window.data();
}

void CallTools::makePanel(QWidget *page)
{
    m_panel = new CallSummaryPanel(page);
    m_panel->setCodeTable(m_codes);
    m_panel->setUnfolded(m_settings.isOn(QString::fromLatin1(unfoldedKey), true));
    m_panel->setChartsShown(m_settings.isOn(QString::fromLatin1(chartsKey), false));
    m_refreshPanel.setSingleShot(true);
    m_refreshPanel.setInterval(panelPace);
    connect(&m_refreshPanel, &QTimer::timeout, this, &CallTools::showSummary);
    connect(m_panel, &CallSummaryPanel::unfoldedChanged, this, [this](bool isUnfolded) {
        m_settings.setOn(QString::fromLatin1(unfoldedKey), isUnfolded);
        if (isUnfolded && !m_isCounted)
            count();
        showSummary();
    });
    connect(m_panel, &CallSummaryPanel::chartsShownChanged, this, [this](bool areShown) {
        m_settings.setOn(QString::fromLatin1(chartsKey), areShown);
        showSummary();
    });
    connect(m_panel, &CallSummaryPanel::stopWanted, this, [this] { m_work->stop(); });
    connect(m_panel, &CallSummaryPanel::goOnWanted, this, [this] { m_work->goOn(); });
    connect(m_panel, &CallSummaryPanel::againWanted, this, &CallTools::count);
    connect(m_panel, &CallSummaryPanel::codeTableWanted, this, &CallTools::editCodes);
}

void CallTools::noteQuery(const QString &filter)
{
    m_filter = filter;
    m_isCounted = false;
    if (m_panel->isUnfolded())
        return count();
    m_work.reset();
    showSummary();
}

void CallTools::refresh(const QString &filter)
{
    m_filter = filter;
    m_isCounted = false;
    if (m_panel->isUnfolded())
        count();
}

/// The same filters at the same moment as the table's.
void CallTools::count()
{
    m_isCounted = true;
    m_work = std::make_unique<CallSummaryWork>(m_client, m_model.resource(), m_model.query().filters,
                                               m_filters.interval());
    m_work->restAfter(countedUnasked);
    connect(m_work.get(), &Work::progressed, this, [this] {
        if (!m_refreshPanel.isActive())
            m_refreshPanel.start();
    });
    connect(m_work.get(), &Work::ended, this, &CallTools::showSummary);
    m_work->start();
    showSummary();
}

void CallTools::showSummary()
{
    m_newCalls = newCalls();
    m_panel->show(m_work.get(), m_filter, m_newCalls);
}

/// Calls that the table has and the summary, which was counted before, has not.
qint64 CallTools::newCalls() const
{
    if (!m_isCounted || !m_work || !m_work->total())
        return 0;
    return std::max<qint64>(0, m_model.total().value_or(0) - *m_work->total());
}

void CallTools::noteNewCalls()
{
    if (newCalls() != m_newCalls && !m_refreshPanel.isActive())
        m_refreshPanel.start();
}

void CallTools::editCodes()
{
    auto *dialog = new CodeTableDialog(m_codes, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_codes = dialog->table();
        const bool isUsual = m_codes == CodeTable();
        m_settings.setMap(QString::fromLatin1(codesKey), isUsual ? QVariantMap() : m_codes.toMap());
        m_panel->setCodeTable(m_codes);
        showSummary();
    });
    dialog->open();
}

void CallTools::setClock(Clock clock)
{
    m_clock = clock;
    m_panel->setClock(clock);
    showSummary();
}

void CallTools::open(const Record &call)
{
    auto *window = new CallWindow(m_client, call, m_clock);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    connect(window, &CallWindow::linkActivated, this, &CallTools::linkActivated);
    connect(window, &CallWindow::opened, this, &CallTools::open);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace cordboard
