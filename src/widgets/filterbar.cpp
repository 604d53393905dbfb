#include "widgets/filterbar.h"

#include "catalogue/neededfilters.h"
#include "core/plaintext.h"
#include "core/timestamp.h"
#include "net/connection.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/periodbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int longestShown = 40;

} // namespace

FilterBar::FilterBar(const Resource &resource, const Client &client, QWidget *parent)
    : QFrame(parent)
    , m_resource(resource)
    , m_client(client)
    , m_row(new QHBoxLayout(this))
    , m_add(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("+ Filter"));
    m_add->setToolTip(tr("Narrow the list (Ctrl+F)"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(this));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    if (hasPeriod()) {
        m_period = new PeriodButton(this);
        connect(m_period, &PeriodButton::periodChosen, this, &FilterBar::setPeriod);
        connect(m_period, &PeriodButton::intervalChosen, this, &FilterBar::setInterval);
        connect(m_period, &PeriodButton::clockChosen, this, &FilterBar::clockChosen);
    }
    addInitial();
    addRequired();
    rebuild();
}

bool FilterBar::hasPeriod() const
{
    return m_resource.calls.isKnown() && m_resource.filter(QString(m_resource.calls.from));
}

bool FilterBar::isOfPeriod(QStringView filter) const
{
    return hasPeriod() && (filter == m_resource.calls.from || filter == m_resource.calls.until);
}

/// What a page begins with, and anybody may take away.
void FilterBar::addInitial()
{
    for (const Filter &filter : m_resource.filters) {
        const QString initial(filter.initial);
        if (initial.isEmpty())
            continue;
        FilterValue value{.values = initial.split(u',')};
        QStringList words;
        for (const Choice &choice : filter.choices) {
            if (value.values.contains(QString(choice.wire)))
                words.append(m_resource.text(choice.label));
        }
        value.shown = words.join(u", "_s);
        m_values.insert(QString(filter.name), value);
    }
}

void FilterBar::addRequired()
{
    if (hasPeriod() && !m_values.contains(QString(m_resource.calls.from)))
        adoptInterval({}, Period::LastDay);
    for (const Filter &filter : m_resource.filters) {
        const QString name(filter.name);
        if (filter.isRequired && filter.kind == Kind::Timestamp && !m_values.contains(name))
            m_values.insert(name,
                            FilterEditor::timeValue(QDateTime::currentDateTimeUtc().addDays(-1), m_clock));
    }
    renewPeriod();
}

std::optional<Period> FilterBar::period() const
{
    return m_values.value(QString(m_resource.calls.from)).period;
}

Interval FilterBar::interval() const
{
    const QStringList until = m_values.value(QString(m_resource.calls.until)).values;
    Interval interval{readTimestamp(m_values.value(QString(m_resource.calls.from)).values.value(0))};
    if (!until.isEmpty())
        interval.until = readTimestamp(until.constFirst());
    return interval;
}

/// A period takes the place of the interval.
void FilterBar::adoptInterval(const Interval &wanted, std::optional<Period> period)
{
    const Interval interval =
        period ? intervalOf(*period, QDateTime::currentDateTimeUtc(), zoneOf(m_clock)) : wanted;
    const QString until(m_resource.calls.until);
    FilterValue from = FilterEditor::timeValue(interval.from, m_clock);
    from.period = period;
    m_values.insert(QString(m_resource.calls.from), from);
    m_values.remove(until);
    if (interval.until && m_resource.filter(until))
        m_values.insert(until, FilterEditor::timeValue(*interval.until, m_clock));
    m_period->show(period, interval, m_clock);
}

void FilterBar::renewPeriod()
{
    if (hasPeriod())
        adoptInterval(interval(), period());
}

void FilterBar::setPeriod(Period period)
{
    adoptInterval({}, period);
    Q_EMIT filtersChanged();
}

void FilterBar::setInterval(const Interval &interval)
{
    adoptInterval(interval, {});
    Q_EMIT filtersChanged();
}

/// Days and months begin elsewhere on another clock; hours do not, and the list stays as it is.
void FilterBar::setClock(Clock clock)
{
    if (std::exchange(m_clock, clock) == clock || !hasPeriod())
        return;
    const Interval before = interval();
    const std::optional<Period> now = period();
    const bool isOfDays = now == Period::Today || now == Period::Yesterday || now == Period::ThisMonth;
    if (isOfDays) {
        renewPeriod();
        if (interval() != before)
            Q_EMIT filtersChanged();
        return;
    }
    m_period->show(now, before, m_clock);
}

Filters FilterBar::filters() const
{
    Filters filters;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        filters.insert(it.key(), it->values);
    return filters;
}

bool FilterBar::isNarrowed() const
{
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!m_resource.filter(it.key())->isRequired && !isOfPeriod(it.key()))
            return true;
    }
    return false;
}

void FilterBar::setValues(const QMap<QString, FilterValue> &values)
{
    m_values = values;
    addRequired();
    rebuild();
    Q_EMIT filtersChanged();
}

void FilterBar::setValue(const QString &name, const FilterValue &value)
{
    m_values.insert(name, value);
    rebuild();
    Q_EMIT filtersChanged();
}

void FilterBar::removeValue(const QString &name)
{
    m_values.remove(name);
    rebuild();
    Q_EMIT filtersChanged();
}

void FilterBar::clear()
{
    QMap<QString, FilterValue> kept;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (m_resource.filter(it.key())->isRequired || isOfPeriod(it.key()))
            kept.insert(it.key(), *it);
    }
    setValues(kept);
}

bool FilterBar::isRefused(const Filter &filter) const
{
    return m_client.connection().refusals().contains(m_resource, Refusals::In::Listing, filter.name);
}

QString FilterBar::inWords() const
{
    QStringList words;
    if (hasPeriod()) {
        const QString span = u"%1 (%2)"_s.arg(intervalText(interval(), m_clock), clockName(m_clock));
        words.append(period() ? u"%1, %2"_s.arg(periodName(*period()), span) : span);
    }
    for (const Filter &filter : m_resource.filters) {
        const auto value = m_values.constFind(QString(filter.name));
        if (value != m_values.cend() && !isOfPeriod(QString(filter.name)))
            words.append(u"%1: %2"_s.arg(m_resource.text(filter.label), oneLine(value->shown, longestShown)));
    }
    return words.join(u" · "_s);
}

void FilterBar::openMenu()
{
    m_add->setFocus();
    m_add->showMenu();
}

void FilterBar::ask(const QList<const Filter *> &filters, const QPoint &at)
{
    if (filters.size() == 1)
        return edit(*filters.constFirst());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"neededFilters"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Filter *filter : filters)
        offer(*menu, *filter);
    menu->popup(at);
}

void FilterBar::offer(QMenu &menu, const Filter &filter)
{
    QAction *action = menu.addAction(menuText(m_resource.text(filter.label)) + u'…');
    connect(action, &QAction::triggered, this, [this, filter = &filter] { edit(*filter); });
}

void FilterBar::fillMenu()
{
    m_add->menu()->clear();
    for (const Filter &filter : m_resource.filters) {
        if (filter.name != m_scopeFilter && !isOfPeriod(QString(filter.name)) && !isRefused(filter))
            offer(*m_add->menu(), filter);
    }
    if (!m_resource.calls.isKnown() || !m_resource.calls.success.isEmpty())
        return;
    m_add->menu()->addSeparator();
    QAction *absent = m_add->menu()->addAction(
        tr("Answered or not: this platform has no such filter (the summary counts both)"));
    absent->setEnabled(false);
}

void FilterBar::edit(const Filter &filter)
{
    const QString name(filter.name);
    auto *editor = new FilterEditor(m_resource, filter, m_client, m_values.value(name), this, m_clock);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, name] {
        if (editor->isComplete())
            setValue(name, editor->value());
    });
    editor->open();
}

void FilterBar::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget() && item->widget() != m_add && item->widget() != m_period)
            item->widget()->deleteLater();
        delete item;
    }
    if (m_period)
        m_row->addWidget(m_period);
    for (const Filter &filter : m_resource.filters) {
        if (isOfPeriod(QString(filter.name)))
            continue;
        if (const auto value = m_values.constFind(QString(filter.name)); value != m_values.cend())
            m_row->addWidget(makeChip(filter, *value));
    }
    m_row->addWidget(m_add);
    m_row->addStretch();
}

/// The one without which the listing could not be asked for.
bool FilterBar::isHeld(const Filter &filter) const
{
    Filters others = filters();
    others.remove(QString(filter.name));
    if (!m_scopeFilter.isEmpty())
        others.insert(m_scopeFilter, {});
    return filter.isRequired && !neededFilters(m_resource, others).isEmpty();
}

QWidget *FilterBar::makeChip(const Filter &filter, const FilterValue &value)
{
    const QString name(filter.name);
    const QString label = m_resource.text(filter.label);
    auto *chip = new QFrame(this);
    chip->setObjectName(u"chip_"_s + name);
    chip->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(4, 0, 2, 0);
    row->setSpacing(0);
    auto *words = new QToolButton(chip);
    words->setAutoRaise(true);
    words->setText(menuText(u"%1: %2"_s.arg(label, oneLine(value.shown, longestShown))));
    words->setToolTip(toolTipText(value.values.size() > 1 ? value.values.join(u", "_s) : value.shown));
    if (isRefused(filter)) {
        QPalette red = words->palette();
        red.setColor(QPalette::ButtonText, alarmColour(red));
        words->setPalette(red);
        words->setText(words->text() + u" — "_s + tr("refused"));
        words->setToolTip(tr("The platform does not take this filter."));
    }
    connect(words, &QToolButton::clicked, this, [this, filter = &filter] { edit(*filter); });
    row->addWidget(words);
    if (!isHeld(filter)) {
        auto *remove = new QToolButton(chip);
        remove->setObjectName(u"removeFilter"_s);
        remove->setAutoRaise(true);
        remove->setIcon(themedIcon(u"close"_s));
        remove->setIconSize(QSize(12, 12));
        remove->setAccessibleName(tr("Remove the filter %1").arg(label));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, name] { removeValue(name); });
        row->addWidget(remove);
    }
    return chip;
}

} // namespace cordboard
