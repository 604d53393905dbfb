#pragma once

#include "widgets/filtereditor.h"

#include <QFrame>
#include <QMap>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace cordboard {

class PeriodButton;

/// The filters of one resource: a chip for each that is set, and "+ Filter" with exactly those the platform
/// knows. What the bar shows is what the table holds. Call records are always narrowed to a stretch of time,
/// which has buttons of its own.
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    FilterBar(const Resource &resource, const Client &client, QWidget *parent = nullptr);

    Filters filters() const;
    const QMap<QString, FilterValue> &values() const { return m_values; }
    /// Takes the place of all that is set; required filters keep a value.
    void setValues(const QMap<QString, FilterValue> &values);
    void setValue(const QString &name, const FilterValue &value);
    void removeValue(const QString &name);
    /// Chips of filters that the platform was seen not to take say so.
    void showRefused() { rebuild(); }
    /// The filter a wider scope sets, so that it is not offered twice.
    void setScopeFilter(const QString &name) { m_scopeFilter = name; }
    bool isNarrowed() const; ///< by more than what is required
    void clear();            ///< to what is required
    void openMenu();
    /// Asks for a value of this filter.
    void edit(const Filter &filter);
    /// Asks for a value of one of these; a menu at this place of the screen tells which.
    void ask(const QList<const Filter *> &filters, const QPoint &at);
    QString inWords() const; ///< all that is set, on one line

    bool hasPeriod() const; ///< the resource is one of call records
    void setPeriod(Period period);
    void setInterval(const Interval &interval);
    std::optional<Period> period() const; ///< nothing: a custom interval
    Interval interval() const;
    /// Moves a period to now, without a word: for whoever is about to read the list anew.
    void renewPeriod();
    void setClock(Clock clock);
    Clock clock() const { return m_clock; }

Q_SIGNALS:
    void filtersChanged();
    void clockChosen(cordboard::Clock clock);

private:
    void rebuild();
    void addInitial();
    void addRequired();
    bool isOfPeriod(QStringView filter) const;
    bool isRefused(const Filter &filter) const;
    void adoptInterval(const Interval &interval, std::optional<Period> period);
    QWidget *makeChip(const Filter &filter, const FilterValue &value);
    bool isHeld(const Filter &filter) const;
    void offer(QMenu &menu, const Filter &filter);
    void fillMenu();

    const Resource &m_resource;
    Client m_client;
    QMap<QString, FilterValue> m_values;
    QString m_scopeFilter;
    Clock m_clock = Clock::Local;
    PeriodButton *m_period = nullptr;
    QHBoxLayout *m_row;
    QToolButton *m_add;
};

} // namespace cordboard
