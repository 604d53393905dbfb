#pragma once

#include "models/planmodel.h"

#include <QSortFilterProxyModel>

namespace cordboard {

/// The rows of a plan that a person wants to see.
class PlanFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int all = -1;
    static constexpr int notDone = -2;

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// A PlanModel::Group, or one of the above.
    void show(int group)
    {
        m_group = group;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_group == notDone)
            return index.data(PlanModel::OpenRole).toBool();
        return m_group == all || index.data(PlanModel::GroupRole).toInt() == m_group;
    }

private:
    int m_group = all;
};

} // namespace cordboard
