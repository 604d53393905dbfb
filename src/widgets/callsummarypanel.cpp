#include "widgets/callsummarypanel.h"

#include "catalogue/display.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "widgets/callfigures.h"
#include "widgets/colours.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 fewCalls = 30; // ratios of fewer say little

    QString percent(std::optional<double> ratio)
    {
        return ratio ? QLocale().toString(100.0 * *ratio, 'f', 1) + u" %"_s : u"—"_s;
    }

    QToolButton *button(const QString &name, const QString &words, QWidget *parent)
    {
        auto *made = new QToolButton(parent);
        made->setObjectName(name);
        made->setText(words);
        made->setAutoRaise(true);
        return made;
    }

} // namespace

CallSummaryPanel::CallSummaryPanel(QWidget *parent)
    : QFrame(parent)
    , m_fold(button(u"foldSummary"_s, tr("Summary"), this))
    , m_basis(new PlainLabel(this))
    , m_stop(button(u"stopSummary"_s, tr("Stop"), this))
    , m_goOn(button(u"goOnSummary"_s, tr("Count the rest"), this))
    , m_again(button(u"countAgain"_s, tr("Count again"), this))
    , m_charts(button(u"showCharts"_s, tr("Charts"), this))
    , m_codes(button(u"editCodes"_s, tr("Codes…"), this))
{
    setObjectName(u"callSummary"_s);
    setAccessibleName(tr("Summary"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 2, 6, 2);
    column->setSpacing(4);
    buildHeader(column);
    buildFigures(column);
    buildCharts(column);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOn) {
        layOut();
        Q_EMIT unfoldedChanged(isOn);
    });
    connect(m_charts, &QToolButton::toggled, this, [this](bool isOn) {
        layOut();
        Q_EMIT chartsShownChanged(isOn);
    });
    connect(m_stop, &QToolButton::clicked, this, &CallSummaryPanel::stopWanted);
    connect(m_goOn, &QToolButton::clicked, this, &CallSummaryPanel::goOnWanted);
    connect(m_again, &QToolButton::clicked, this, &CallSummaryPanel::againWanted);
    connect(m_codes, &QToolButton::clicked, this, &CallSummaryPanel::codeTableWanted);
    show(nullptr, {});
    layOut();
}

void CallSummaryPanel::buildHeader(QLayout *column)
{
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_charts->setCheckable(true);
    m_charts->setToolTip(tr("Calls over time, disconnect codes and destinations"));
    m_codes->setToolTip(tr("Which SIP code counts as what in the network effectiveness ratio"));
    m_basis->setObjectName(u"summaryBasis"_s);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_fold);
    row->addWidget(m_basis, 1);
    for (QToolButton *action : {m_stop, m_goOn, m_again, m_charts, m_codes})
        row->addWidget(action);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
}

PlainLabel *CallSummaryPanel::addTile(QLayout *row, const QString &name, const QString &caption,
                                      const QString &explanation)
{
    auto *tile = new QWidget(m_figures);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *value = new PlainLabel(tile);
    value->setObjectName(u"figure_"_s + name);
    QFont large = value->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    value->setFont(large);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new PlainLabel(caption, tile);
    QPalette muted = label->palette();
    muted.setColor(QPalette::WindowText, mutedColour(muted));
    label->setPalette(muted);
    tile->setToolTip(explanation);
    value->setAccessibleDescription(explanation);
    column->addWidget(value);
    column->addWidget(label);
    row->addWidget(tile);
    return value;
}

void CallSummaryPanel::buildFigures(QLayout *column)
{
    m_figures = new QWidget(this);
    auto *rows = new QVBoxLayout(m_figures);
    rows->setContentsMargins(6, 0, 6, 2);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    rows->addLayout(row);
    m_attempts = addTile(row, u"attempts"_s, tr("Attempts"), tr("Calls, answered or not"));
    m_answered = addTile(row, u"answered"_s, tr("Answered"), tr("Calls that were answered"));
    m_minutes = addTile(row, u"minutes"_s, tr("Minutes"), tr("Spoken in all answered calls"));
    m_asr = addTile(row, u"asr"_s, tr("ASR"), tr("Answer seizure ratio: answered calls of all calls"));
    m_acd = addTile(row, u"acd"_s, tr("ACD"), tr("Average duration of an answered call"));
    m_ner = addTile(row, u"ner"_s, tr("NER"),
                    tr("Network effectiveness ratio (ITU-T E.425): calls that were answered or ended by the "
                       "called person (busy, no answer, rejected), of all calls. The codes decide."));
    m_peak = addTile(row, u"peak"_s, tr("Peak at once"),
                     tr("Most calls under way at once, from start to end; in parentheses those in which "
                        "somebody spoke"));
    row->addStretch();
    m_caution = new PlainLabel(m_figures);
    m_caution->setObjectName(u"summaryCaution"_s);
    m_caution->setWordWrap(true);
    rows->addWidget(m_caution);
    column->addWidget(m_figures);
}

void CallSummaryPanel::buildCharts(QLayout *column)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"summaryCharts"_s);
    m_tabs->setDocumentMode(true);
    m_overTime = new ChartWithTable(m_tabs);
    m_byCode = new ChartWithTable(m_tabs);
    m_byDestination = new ChartWithTable(m_tabs);
    m_tabs->addTab(m_overTime, tr("Over time"));
    m_tabs->addTab(m_byCode, tr("Disconnect codes"));
    m_tabs->addTab(m_byDestination, tr("Destinations"));
    QToolButton *asTable = button(u"chartAsTable"_s, tr("As a table"), m_tabs);
    asTable->setCheckable(true);
    m_tabs->setCornerWidget(asTable);
    for (ChartWithTable *chart : {m_overTime, m_byCode, m_byDestination})
        connect(asTable, &QToolButton::toggled, chart, &ChartWithTable::showTable);
    m_tabs->setFixedHeight(230);
    column->addWidget(m_tabs);
}

void CallSummaryPanel::setUnfolded(bool isUnfolded)
{
    m_fold->setChecked(isUnfolded);
}

bool CallSummaryPanel::isUnfolded() const
{
    return m_fold->isChecked();
}

void CallSummaryPanel::setChartsShown(bool areShown)
{
    m_charts->setChecked(areShown);
}

bool CallSummaryPanel::areChartsShown() const
{
    return m_charts->isChecked();
}

void CallSummaryPanel::layOut()
{
    const bool isOpen = isUnfolded();
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setAccessibleName(isOpen ? tr("Fold the summary away") : tr("Show the summary"));
    m_basis->setVisible(isOpen);
    m_figures->setVisible(isOpen);
    m_charts->setVisible(isOpen);
    m_codes->setVisible(isOpen);
    m_tabs->setVisible(isOpen && areChartsShown());
}

void CallSummaryPanel::show(const CallSummaryWork *work, const QString &filter, qint64 newCalls)
{
    showState(work, filter, newCalls);
    const CallSummary *summary = work ? &work->summary() : nullptr;
    showFigures(summary);
    showCharts(summary);
}

void CallSummaryPanel::showState(const CallSummaryWork *work, const QString &filter, qint64 newCalls)
{
    const bool isOpen = isUnfolded();
    const bool isRunning = work && work->state() == Work::State::Running;
    const bool isResting = work && work->isResting();
    m_stop->setVisible(isOpen && isRunning && !isResting);
    m_goOn->setVisible(isOpen && isResting);
    m_again->setVisible(isOpen && work && work->hasEnded());
    if (!work)
        return m_basis->setText(filter);
    QString basis = tr("%Ln call(s)", nullptr, int(work->done()));
    if (work->isPartial() && work->total())
        basis = tr("partial: %L1 of %Ln call(s)", nullptr, int(*work->total())).arg(work->done());
    else if (work->isPartial())
        basis = tr("partial: %Ln call(s) so far", nullptr, int(work->done()));
    if (work->state() == Work::State::Failed)
        basis += u" · "_s + describe(work->error());
    else if (work->hasChanged())
        basis += u" · "_s + tr("the list changed meanwhile");
    if (newCalls > 0)
        basis += u" · "_s + tr("%Ln new call(s) since then", nullptr, int(newCalls));
    for (const QString &oddity : work->oddities())
        basis += u" · "_s + oddity;
    const QString words = basis + u" · "_s + filter;
    m_basis->setText(oneLine(words));
    m_basis->setToolTip(toolTipText(words));
    m_basis->setAccessibleName(words);
}

void CallSummaryPanel::showFigures(const CallSummary *summary)
{
    const qint64 attempts = summary ? summary->attempts() : 0;
    const QLocale locale;
    const auto tell = [&](PlainLabel *label, const QString &text) {
        label->setText(attempts > 0 ? text : u"—"_s);
        QPalette colours = palette();
        if (attempts < fewCalls)
            colours.setColor(QPalette::WindowText, mutedColour(colours));
        label->setPalette(colours);
    };
    QString caution;
    if (attempts > 0 && attempts < fewCalls)
        caution = tr("⚠ Fewer than 30 calls: the ratios say little.");
    if (summary) {
        const std::optional<double> average = summary->averageSeconds();
        const CallPeak underWay = summary->underWay();
        tell(m_attempts, locale.toString(attempts));
        tell(m_answered, locale.toString(summary->answered()));
        tell(m_minutes, locale.toString(double(summary->seconds()) / 60.0, 'f', 1));
        tell(m_asr, percent(summary->answerSeizureRatio()));
        tell(m_acd, average ? Display::duration(std::llround(*average)) : u"—"_s);
        tell(m_ner, percent(summary->effectiveness(m_table)));
        tell(m_peak,
             u"%1%2 (%3)"_s.arg(underWay.isExact() ? QString() : u"≈ "_s, locale.toString(underWay.peak()),
                                locale.toString(summary->speaking().peak())));
    } else {
        for (PlainLabel *label : {m_attempts, m_answered, m_minutes, m_asr, m_acd, m_ner, m_peak})
            tell(label, {});
    }
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
}

void CallSummaryPanel::showCharts(const CallSummary *summary)
{
    if (!summary || !isUnfolded() || !areChartsShown())
        return;
    m_overTime->show(callsOverTime(*summary, m_clock));
    m_byCode->show(callsByCode(*summary, m_table));
    m_byDestination->show(callsByDestination(*summary));
}

} // namespace cordboard
