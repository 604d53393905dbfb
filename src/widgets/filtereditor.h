#pragma once

#include "core/period.h"
#include "net/client.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;

namespace cordboard {

class RelationPicker;

/// What a filter is set to, and how that reads.
struct FilterValue
{
    QStringList values = {}; ///< as the platform takes them
    QString shown = {};
    std::optional<Period> period = {}; ///< it moves with the clock: the start of "last hour"

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// Asks for the value of one filter, with an editor that fits its kind.
class FilterEditor final : public QDialog
{
    Q_OBJECT

public:
    FilterEditor(const Resource &resource, const Filter &filter, const Client &client, const FilterValue &now,
                 QWidget *parent, Clock clock = Clock::Local);

    FilterValue value() const;
    bool isComplete() const { return !value().values.isEmpty(); }

    /// A time as it reads in a chip.
    static FilterValue timeValue(const QDateTime &time, Clock clock);
    /// Several values, any of which will do.
    static FilterValue anyOf(const QStringList &values);

private:
    QWidget *makeEditor(const FilterValue &now);
    QWidget *makeTimeEditor(const FilterValue &now);
    QWidget *makeChoiceBox(const FilterValue &now);
    QWidget *makeChoiceList(const FilterValue &now);
    FilterValue choices() const;
    bool takesNumbers() const;
    bool takesSeveral() const;
    QStringList typedValues() const;
    QString complaintAboutTyped() const;

    const Resource &m_resource;
    const Filter &m_filter;
    Client m_client;
    Clock m_clock;
    RelationPicker *m_picker = nullptr;
    QComboBox *m_choice = nullptr;
    QListWidget *m_checks = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace cordboard
