#include "console/workpanel.h"

#include "bulk/work.h"
#include "console/workrow.h"

#include <QAction>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr int highest = 150; // the table is what the window is for

} // namespace

WorkPanel::WorkPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"workPanel"_s);
    setAccessibleName(tr("Long work"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setWidget(content);
    m_tick.setInterval(150ms);
    connect(&m_tick, &QTimer::timeout, this, &WorkPanel::showProgress);
    hide();
}

WorkPanel::~WorkPanel()
{
    for (WorkRow *row : findChildren<WorkRow *>())
        delete row; // before what their work belongs to
}

void WorkPanel::add(Work *work, const QList<QAction *> &whenDone)
{
    auto *row = new WorkRow(work, whenDone, widget());
    m_rows->addWidget(row);
    connect(row, &WorkRow::dismissed, this, [this, work] { dismiss(work); });
    connect(work, &Work::ended, this, [this] {
        fit();
        Q_EMIT changed();
    });
    connect(work, &Work::progressed, this, [this] {
        if (!m_tick.isActive())
            m_tick.start();
    });
    row->show();
    show();
    fit();
    Q_EMIT changed();
    if (work->state() == Work::State::Waiting)
        work->start();
}

void WorkPanel::dismiss(Work *work)
{
    for (WorkRow *row : findChildren<WorkRow *>()) {
        if (&row->work() != work)
            continue;
        m_rows->removeWidget(row);
        row->setParent(nullptr);
        row->deleteLater(); // its own button may have asked for it
    }
    fit();
    Q_EMIT changed();
}

bool WorkPanel::isBusy() const
{
    return std::ranges::any_of(findChildren<WorkRow *>(),
                               [](const WorkRow *row) { return !row->work().hasEnded(); });
}

void WorkPanel::stopAll()
{
    for (WorkRow *row : findChildren<WorkRow *>())
        row->work().stop();
}

void WorkPanel::showProgress()
{
    for (WorkRow *row : findChildren<WorkRow *>())
        row->showState();
    if (!isBusy())
        m_tick.stop();
}

void WorkPanel::fit()
{
    setVisible(!findChildren<WorkRow *>().isEmpty());
    updateGeometry();
}

/// Sentences take more lines where there is less room.
void WorkPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &WorkPanel::updateGeometry, Qt::QueuedConnection);
}

QSize WorkPanel::sizeHint() const
{
    const int width = viewport()->width();
    int height = 0;
    for (const WorkRow *row : findChildren<WorkRow *>())
        height += row->hasHeightForWidth() ? row->heightForWidth(width) : row->sizeHint().height();
    return {QScrollArea::sizeHint().width(), std::min(highest, height)};
}

} // namespace cordboard
