#pragma once

#include "net/client.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace cordboard {

class RelationPicker;

/// What a filter is set to, and how that reads.
struct FilterValue
{
    QStringList values = {}; ///< as the platform takes them
    QString shown = {};

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// Asks for the value of one filter, with an editor that fits its kind.
class FilterEditor final : public QDialog
{
    Q_OBJECT

public:
    FilterEditor(const Resource &resource, const Filter &filter, const Client &client, const FilterValue &now,
                 QWidget *parent);

    FilterValue value() const;
    bool isComplete() const { return !value().values.isEmpty(); }

    /// The last 24 hours: what a listing that needs a start begins with.
    static FilterValue sinceYesterday();
    /// A time as it reads in a chip: in this computer's zone.
    static FilterValue since(const QDateTime &time);

private:
    QWidget *makeEditor(const FilterValue &now);
    QWidget *makeTimeEditor(const FilterValue &now);
    QWidget *makeChoiceBox(const FilterValue &now);
    QString complaintAboutTyped() const;

    const Resource &m_resource;
    const Filter &m_filter;
    Client m_client;
    RelationPicker *m_picker = nullptr;
    QComboBox *m_choice = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace cordboard
