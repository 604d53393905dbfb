#pragma once

#include "widgets/filtereditor.h"

#include <QFrame>
#include <QMap>

class QHBoxLayout;
class QToolButton;

namespace cordboard {

/// The filters of one resource: a chip for each that is set, and "+ Filter" with exactly those the platform
/// knows. What the bar shows is what the table holds.
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
    /// The platform refused this filter: its chip says so.
    void markRefused(const QString &name);
    /// The filter a wider scope sets, so that it is not offered twice.
    void setScopeFilter(const QString &name) { m_scopeFilter = name; }
    bool isNarrowed() const; ///< by more than what is required
    void clear();            ///< to what is required
    void openMenu();

Q_SIGNALS:
    void filtersChanged();

private:
    void edit(const Filter &filter);
    void rebuild();
    void addRequired();
    QWidget *makeChip(const Filter &filter, const FilterValue &value);
    void fillMenu();

    const Resource &m_resource;
    Client m_client;
    QMap<QString, FilterValue> m_values;
    QStringList m_refused;
    QString m_scopeFilter;
    QHBoxLayout *m_row;
    QToolButton *m_add;
};

} // namespace cordboard
