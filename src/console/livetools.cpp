#include "console/livetools.h"

#include "models/livecalls.h"
#include "models/platformclock.h"
#include "net/errorwords.h"
#include "widgets/filterbar.h"
#include "widgets/recordtableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(cordboard::CallTools)
    };

} // namespace

LiveTools::LiveTools(const Client &client, RecordTableModel &model, RecordTableView &table,
                     FilterBar &filters, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_table(table)
    , m_filters(filters)
    , m_calls(new LiveCalls(client, model, this))
    , m_clock(new PlatformClock(client, this))
{
    makeAction(page);
    m_newCalls = new QToolButton(page);
    m_newCalls->setObjectName(u"newCalls"_s);
    m_newCalls->hide();
    follow();
    if (isBoard())
        makeBoard();
}

bool LiveTools::isBoard() const
{
    return !m_model.resource().expires.isEmpty();
}

void LiveTools::makeAction(QWidget *page)
{
    m_live = new QAction(Text::tr("&Live"), page);
    m_live->setObjectName(u"live"_s);
    m_live->setCheckable(true);
    m_live->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    const QString keys = m_live->shortcut().toString(QKeySequence::NativeText);
    m_live->setToolTip(
        isBoard() ? tr("Read anew every few seconds while it is looked at (%1)").arg(keys)
                  : Text::tr("New calls appear at the top, a few seconds after they ended (%1)").arg(keys));
    page->addAction(m_live);
    connect(m_live, &QAction::toggled, this, &LiveTools::switchLive);
}

/// What comes and goes is followed from the beginning: an old board is no board.
void LiveTools::makeBoard()
{
    connect(m_clock, &PlatformClock::known, &m_model, &RecordTableModel::setPlatformOffset);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_clock->offset())
            m_model.setPlatformOffset(*m_clock->offset());
    });
}

void LiveTools::follow()
{
    connect(m_newCalls, &QToolButton::clicked, &m_table, &QAbstractItemView::scrollToTop);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            m_unseen = 0;
        showNewCalls();
    });
    connect(m_calls, &LiveCalls::grew, this, [this](int calls) {
        m_unseen = m_table.verticalScrollBar()->value() > 0 ? m_unseen + calls : 0;
        showNewCalls();
    });
    connect(m_calls, &LiveCalls::failed, this, [this](const Error &error) {
        Q_EMIT told(Text::tr("Live goes on more slowly: %1").arg(describe(error)), false);
    });
    connect(m_calls, &LiveCalls::recovered, this, &LiveTools::untold);
    connect(m_calls, &LiveCalls::gaveUp, this, [this] {
        m_live->setChecked(false);
        Q_EMIT told(Text::tr("Live was switched off: more new calls than can be shown on top. Refresh to see "
                             "them."),
                    false);
    });
}

void LiveTools::switchLive(bool on)
{
    m_unseen = 0;
    showNewCalls();
    if (!on)
        return m_calls->stop();
    if (isBoard())
        return m_calls->start();
    const std::optional<QDateTime> until = m_filters.interval().until;
    const bool isPast = until && *until < QDateTime::currentDateTimeUtc();
    const bool isSorted = isNewestFirst(m_model.query());
    if (isSorted && !isPast)
        return m_calls->start();
    m_live->setChecked(false);
    Q_EMIT told(
        isPast ? Text::tr("Live is off: no new call can belong to a time that is over.")
               : Text::tr("Live is off: new calls can only be added on top while the newest come first."),
        !isSorted);
}

void LiveTools::showNewCalls()
{
    m_newCalls->setText(Text::tr("▲ %n new call(s)", nullptr, m_unseen));
    m_newCalls->setVisible(m_unseen > 0);
}

void LiveTools::noteQuery()
{
    if (isBoard()) {
        m_clock->look();
        if (!std::exchange(m_wasBegun, true))
            m_live->setChecked(true);
        return;
    }
    if (!m_calls->isOn())
        return;
    const bool canGoOn = isNewestFirst(m_model.query());
    m_live->setChecked(false);
    m_live->setChecked(canGoOn);
    if (!canGoOn)
        Q_EMIT told(Text::tr("Live was switched off: the newest calls do not come first any more."), true);
}

void LiveTools::refresh()
{
    if (m_calls->isOn())
        m_calls->start();
}

void LiveTools::setWatched(bool isWatched)
{
    m_calls->setWatched(isWatched);
    if (isBoard() && isWatched)
        m_second.start();
    else
        m_second.stop();
}

} // namespace cordboard
