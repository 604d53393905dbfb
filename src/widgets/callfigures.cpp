#include "widgets/callfigures.h"

#include "catalogue/display.h"
#include "core/plaintext.h"
#include "core/sipcodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostBars = 8;
    constexpr qint64 day = 86'400;

    struct CallFiguresText
    {
        Q_DECLARE_TR_FUNCTIONS(CallFiguresText)
    };

    QString count(qint64 number)
    {
        return QLocale().toString(number);
    }

    QString share(qint64 part, qint64 whole)
    {
        return whole > 0 ? QLocale().toString(100.0 * double(part) / double(whole), 'f', 1) + u" %"_s
                         : u"—"_s;
    }

    QString widthText(qint64 seconds)
    {
        if (seconds >= day)
            return CallFiguresText::tr("%n day(s)", nullptr, int(seconds / day));
        if (seconds >= 3600)
            return CallFiguresText::tr("%n hour(s)", nullptr, int(seconds / 3600));
        return CallFiguresText::tr("%n minute(s)", nullptr, int(seconds / 60));
    }

    /// As short as a tick can be and still tell one from another.
    QString tickText(const QDateTime &time, qint64 width, qint64 span)
    {
        if (width >= day && time.time() == QTime(0, 0))
            return QLocale().toString(time.date(), u"d MMM"_s);
        return span > day ? QLocale().toString(time, u"d MMM HH:mm"_s) : time.toString(u"HH:mm"_s);
    }

} // namespace

Figures callsOverTime(const CallSummary &summary, Clock clock)
{
    const auto buckets = summary.buckets();
    const qint64 width = summary.bucketSeconds();
    const qint64 span = buckets.isEmpty() ? 0 : buckets.lastKey() - buckets.firstKey() + width;
    const QTimeZone zone = zoneOf(clock);
    Figures figures{.title =
                        CallFiguresText::tr("Calls in every %1 (%2)").arg(widthText(width), clockName(clock)),
                    .isOverTime = true,
                    .columns = {CallFiguresText::tr("From (%1)").arg(clockName(clock)),
                                CallFiguresText::tr("Calls"), CallFiguresText::tr("Answered"),
                                CallFiguresText::tr("Not answered"), CallFiguresText::tr("ASR")},
                    .numericColumns = 4};
    Figures::Series answered{.name = CallFiguresText::tr("Answered")};
    Figures::Series unanswered{.name = CallFiguresText::tr("Not answered"), .isMuted = true};
    auto busiest = buckets.cbegin();
    for (auto it = buckets.cbegin(); it != buckets.cend(); ++it) {
        const QDateTime start = QDateTime::fromSecsSinceEpoch(it.key(), Qt::UTC).toTimeZone(zone);
        figures.categories.append(tickText(start, width, span));
        answered.values.append(double(it->answered));
        unanswered.values.append(double(it->attempts - it->answered));
        figures.rows.append({Display(clock).time(start), count(it->attempts), count(it->answered),
                             count(it->attempts - it->answered), share(it->answered, it->attempts)});
        if (it->attempts > busiest->attempts)
            busiest = it;
    }
    figures.series = {answered, unanswered};
    if (!buckets.isEmpty())
        figures.description =
            CallFiguresText::tr("%1. The most calls, %2, began in the %3 from %4 on.")
                .arg(figures.title, count(busiest->attempts), widthText(width),
                     Display(clock).time(QDateTime::fromSecsSinceEpoch(busiest.key(), Qt::UTC)));
    return figures;
}

Figures callsByCode(const CallSummary &summary, const CodeTable &table)
{
    Figures figures{.title = CallFiguresText::tr("Calls by the code that ended them"),
                    .columns = {CallFiguresText::tr("SIP code"), CallFiguresText::tr("In words"),
                                CallFiguresText::tr("Usual Q.850 cause"), CallFiguresText::tr("Counts as"),
                                CallFiguresText::tr("Calls"), CallFiguresText::tr("Share")},
                    .numericColumns = 2};
    Figures::Series calls{.name = CallFiguresText::tr("Calls")};
    const QList<CallSummary::CodeCount> codes = summary.topCodes(50);
    for (const CallSummary::CodeCount &entry : codes) {
        const bool isTold = entry.code > 0;
        const int cause = causeOf(entry.code);
        figures.rows.append({isTold ? QString::number(entry.code) : u"—"_s,
                             isTold ? sipName(entry.code) : CallFiguresText::tr("no code was told"),
                             cause > 0 ? u"%1 %2"_s.arg(QString::number(cause), causeName(cause)) : u"—"_s,
                             callEndName(table.endOf(entry.code)), count(entry.calls),
                             share(entry.calls, summary.attempts())});
    }
    // Lying bars are drawn from the bottom up.
    for (qsizetype i = std::min(mostBars, codes.size()) - 1; i >= 0; --i) {
        figures.categories.append(
            oneLine(u"%1 %2"_s.arg(figures.rows.at(i).at(0), figures.rows.at(i).at(1)), 40));
        calls.values.append(double(codes.at(i).calls));
    }
    figures.series = {calls};
    if (!codes.isEmpty())
        figures.description = CallFiguresText::tr("%1. The most frequent is %2 with %3 calls.")
                                  .arg(figures.title, figures.rows.constFirst().mid(0, 2).join(u' '),
                                       count(codes.constFirst().calls));
    return figures;
}

Figures callsByDestination(const CallSummary &summary)
{
    const CallSummary::Destinations destinations = summary.topDestinations(50);
    const QString what = destinations.arePrefixes ? CallFiguresText::tr("Destinations that begin with")
                                                  : CallFiguresText::tr("Destination number");
    Figures figures{.title = destinations.arePrefixes
                        ? CallFiguresText::tr("Calls by the leading digits of the destination")
                        : CallFiguresText::tr("Calls by destination number"),
                    .columns = {what, CallFiguresText::tr("Calls"), CallFiguresText::tr("Share")},
                    .numericColumns = 2};
    const QString atLeast = destinations.slack > 0 ? u"≥ "_s : QString();
    Figures::Series calls{.name = CallFiguresText::tr("Calls")};
    const auto named = [&](const TopCount::Entry &entry) {
        return marked(entry.word).left(40) + (destinations.arePrefixes ? u"…"_s : QString());
    };
    for (const TopCount::Entry &entry : destinations.entries)
        figures.rows.append(
            {named(entry), atLeast + count(entry.count), share(entry.count, summary.attempts())});
    for (qsizetype i = std::min(mostBars, destinations.entries.size()) - 1; i >= 0; --i) {
        figures.categories.append(named(destinations.entries.at(i)));
        calls.values.append(double(destinations.entries.at(i).count));
    }
    figures.series = {calls};
    if (!figures.rows.isEmpty())
        figures.description =
            CallFiguresText::tr("%1. The most frequent is %2 with %3 calls.")
                .arg(figures.title, figures.rows.constFirst().at(0), figures.rows.constFirst().at(1));
    return figures;
}

} // namespace cordboard
