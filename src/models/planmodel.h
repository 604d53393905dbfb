#pragma once

#include "bulk/plan.h"

#include <QAbstractTableModel>

namespace cordboard {

/// A plan as a table: what is to be done with which record, what changes, what is wrong; and, once it is
/// applied, what became of each row.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Action, RecordName, Changes, Remark, Outcome, ColumnCount };
    /// What a row can be looked for by.
    enum class Group { Creation, Change, Removal, Skipped, Wrong };
    Q_ENUM(Group)
    enum Role {
        GroupRole = Qt::UserRole + 100, ///< int of Group
        OpenRole,                       ///< bool: it was to be done, and is not
    };

    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(const Plan &plan);
    const Plan &plan() const { return m_plan; }
    /// In the order of the plan; none: nothing was applied yet.
    void setResults(const QList<ChangeResult> &results);
    void setResult(qsizetype change, const ChangeResult &result);
    const QList<ChangeResult> &results() const { return m_results; }
    bool hasLines() const; ///< it was made of a file
    /// The whole row in words, a line for each thing.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static Group groupOf(const PlannedChange &change);

private:
    QString text(int row, int column) const;
    int emphasis(int row, int column) const;

    Plan m_plan;
    QList<ChangeResult> m_results;
};

/// "12 to create", in the order of the groups; empty where there is none.
QString countText(PlanModel::Group group, qsizetype count);
/// "Number: it has too few digits", one for each.
QStringList problemsIn(const PlannedChange &change);

} // namespace cordboard
