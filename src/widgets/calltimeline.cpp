#include "widgets/calltimeline.h"

#include "catalogue/display.h"
#include "widgets/colours.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int barHeight = 18;
    constexpr int gap = 4;
    constexpr int shortest = 0; // a part that took no time has no width

    qint64 seconds(const QDateTime &from, const QDateTime &until)
    {
        return (from.msecsTo(until) + 500) / 1000;
    }

} // namespace

CallTimeline::CallTimeline(const Record &call, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(u"callTimeline"_s);
    const CallFields &fields = call.resource().calls;
    const auto time = [&](QLatin1StringView field) {
        const QVariant value = call.value(QString(field));
        return value.typeId() == QMetaType::QDateTime ? value.toDateTime() : QDateTime();
    };
    m_start = time(fields.start);
    m_answer = time(fields.connect);
    m_end = time(fields.end);
    const QVariant duration = call.value(QString(fields.duration));
    if (!m_end.isValid() && m_start.isValid())
        m_end = (m_answer.isValid() ? m_answer : m_start).addSecs(duration.toLongLong());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Course of the call"));
    setAccessibleDescription(inWords());
    setToolTip(inWords());
}

QString CallTimeline::clockTime(const QDateTime &time) const
{
    return time.toTimeZone(zoneOf(m_clock)).time().toString(u"HH:mm:ss"_s);
}

QString CallTimeline::inWords() const
{
    if (!m_start.isValid())
        return tr("The platform told no start of this call.");
    const QString start = tr("Began %1 (%2)").arg(Display(m_clock).time(m_start), clockName(m_clock));
    if (!m_answer.isValid())
        return tr("%1, rang %2, was not answered, ended %3.")
            .arg(start, Display::duration(seconds(m_start, m_end)), clockTime(m_end));
    return tr("%1, rang %2, was answered %3, lasted %4, ended %5.")
        .arg(start, Display::duration(seconds(m_start, m_answer)), clockTime(m_answer),
             Display::duration(seconds(m_answer, m_end)), clockTime(m_end));
}

QSize CallTimeline::sizeHint() const
{
    return {400, 2 * fontMetrics().height() + barHeight + 4 * gap};
}

void CallTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    if (!m_start.isValid()) {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, inWords());
        return;
    }
    const QRect bar(1, line + gap, width() - 2, barHeight);
    const qint64 whole = std::max<qint64>(1, m_start.msecsTo(m_end));
    const qint64 ringing = m_start.msecsTo(m_answer.isValid() ? m_answer : m_end);
    // However short beside the rest, each part keeps room for its words.
    const QString rings = tr("rings %1").arg(Display::duration((ringing + 500) / 1000));
    const int least =
        m_answer.isValid() ? std::min(width() / 3, fontMetrics().horizontalAdvance(rings) + 16) : shortest;
    const int share = int(double(bar.width()) * double(ringing) / double(whole));
    const int first = std::clamp(share, least, std::max(least, bar.width() - least));
    const QRect ring(bar.left(), bar.top(), first, bar.height());
    const QRect talk(ring.right() + 1, bar.top(), bar.width() - first, bar.height());
    const QColor muted = mutedColour(palette());
    painter.setPen(muted);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRect(ring);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(ring, Qt::AlignCenter, rings);
    painter.drawText(QRect(bar.left(), 0, bar.width(), line), Qt::AlignLeft, clockTime(m_start));
    painter.drawText(QRect(bar.left(), 0, bar.width(), line), Qt::AlignRight, clockTime(m_end));
    const QRect below(bar.left(), bar.bottom() + gap, bar.width(), line);
    painter.drawText(below, Qt::AlignRight, tr("end"));
    painter.drawText(below, Qt::AlignLeft, tr("start"));
    if (!m_answer.isValid())
        return;
    painter.fillRect(talk, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(talk, Qt::AlignCenter, tr("speaks %1").arg(Display::duration(seconds(m_answer, m_end))));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect middle(talk.left(), 0, talk.width(), line);
    painter.drawText(middle, Qt::AlignLeft, clockTime(m_answer));
    painter.drawText(middle.translated(0, below.top()), Qt::AlignLeft, tr("answer"));
}

} // namespace cordboard
