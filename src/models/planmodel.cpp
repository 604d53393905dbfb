#include "models/planmodel.h"

#include "bulk/planwords.h"
#include "catalogue/display.h"
#include "core/plaintext.h"
#include "models/recordtablemodel.h"
#include "writes/merge.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

QString countText(PlanModel::Group group, qsizetype count)
{
    const int n = int(count);
    if (n == 0)
        return {};
    switch (group) {
    case PlanModel::Group::Creation: return PlanModel::tr("%Ln to create", nullptr, n);
    case PlanModel::Group::Change: return PlanModel::tr("%Ln to change", nullptr, n);
    case PlanModel::Group::Removal: return PlanModel::tr("%Ln to delete", nullptr, n);
    case PlanModel::Group::Skipped: return PlanModel::tr("%Ln skipped", nullptr, n);
    case PlanModel::Group::Wrong: break;
    }
    return PlanModel::tr("%Ln wrong", nullptr, n);
}

QStringList problemsIn(const PlannedChange &change)
{
    QStringList problems;
    for (const FieldProblem &problem : change.objections())
        problems.append(problem.field.isEmpty()
                            ? problem.message
                            : u"%1: %2"_s.arg(fieldLabel(change.resource(), problem.field), problem.message));
    return problems;
}

/// Of what is deleted, what it is.
static QStringList valuesOf(const PlannedChange &change)
{
    return changesIn(change.action == PlannedChange::Action::Remove ? PlannedChange::create(change.base)
                                                                    : change);
}

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setPlan(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_results.clear();
    endResetModel();
}

void PlanModel::setResults(const QList<ChangeResult> &results)
{
    m_results = results;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PlanModel::setResult(qsizetype change, const ChangeResult &result)
{
    if (m_results.isEmpty())
        m_results.resize(m_plan.changes.size());
    m_results[change] = result;
    Q_EMIT dataChanged(index(int(change), 0), index(int(change), ColumnCount - 1));
}

bool PlanModel::hasLines() const
{
    return std::ranges::any_of(m_plan.changes, [](const PlannedChange &change) { return change.line > 0; });
}

PlanModel::Group PlanModel::groupOf(const PlannedChange &change)
{
    if (change.isWrong())
        return Group::Wrong;
    switch (change.action) {
    case PlannedChange::Action::Create: return Group::Creation;
    case PlannedChange::Action::Update: return Group::Change;
    case PlannedChange::Action::Remove: return Group::Removal;
    case PlannedChange::Action::Skip: break;
    }
    return Group::Skipped;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.changes.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::text(int row, int column) const
{
    const PlannedChange &change = m_plan.changes.at(row);
    switch (column) {
    case Line: return change.line > 0 ? QLocale().toString(change.line) : QString();
    case Action: return actionWords(change);
    case RecordName: {
        const Resource &resource = change.resource();
        const QString title = change.title();
        const QString what = resource.text(resource.singular);
        return title.isEmpty() ? what : u"%1 “%2”"_s.arg(what, marked(title));
    }
    case Changes: return valuesOf(change).join(u" · "_s);
    case Remark: {
        QStringList remarks = problemsIn(change);
        if (!change.remark.isEmpty())
            remarks.append(change.remark);
        return remarks.join(u" · "_s);
    }
    case Outcome: {
        const ChangeResult result = m_results.value(row);
        // What is wrong stands under the remarks already.
        const QString reason =
            result.kind == ChangeResult::Kind::Wrong ? QString() : reasonOf(change.resource(), result);
        const QString words = m_results.isEmpty() ? QString() : outcomeWords(result.kind);
        return reason.isEmpty() ? words : u"%1: %2"_s.arg(words, reason);
    }
    default: return {};
    }
}

int PlanModel::emphasis(int row, int column) const
{
    const PlannedChange &change = m_plan.changes.at(row);
    const ChangeResult::Kind kind = m_results.value(row).kind;
    const bool hasFailed = !m_results.isEmpty() && !m_results.at(row).isGood() && !m_results.at(row).isOpen();
    if (column == Outcome)
        return int(hasFailed                                 ? Emphasis::Alarm
                       : kind == ChangeResult::Kind::Waiting ? Emphasis::Muted
                                                             : Emphasis::Plain);
    if (change.isWrong())
        return int(column == Action || column == Remark ? Emphasis::Alarm : Emphasis::Plain);
    return int(change.action == PlannedChange::Action::Skip ? Emphasis::Muted : Emphasis::Plain);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return oneLine(text(row, index.column()));
    case Qt::ToolTipRole: return toolTipText(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case RecordTableModel::LoadedRole: return true;
    case RecordTableModel::EmphasisRole: return emphasis(row, index.column());
    case GroupRole: return int(groupOf(m_plan.changes.at(row)));
    case OpenRole: return !m_results.isEmpty() && !m_results.at(row).isGood();
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Action: return tr("What");
    case RecordName: return tr("Record");
    case Changes: return tr("Values");
    case Remark: return tr("Remarks");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

QString PlanModel::details(int row) const
{
    const PlannedChange &change = m_plan.changes.at(row);
    QStringList lines{u"%1 · %2"_s.arg(text(row, Action), text(row, RecordName))};
    lines += valuesOf(change);
    lines += problemsIn(change);
    if (!change.remark.isEmpty())
        lines.append(change.remark);
    if (!m_results.isEmpty())
        lines.append(text(row, Outcome));
    for (qsizetype i = 0; i < std::min(change.cells.size(), m_plan.headers.size()); ++i) {
        if (i == 0)
            lines.append(tr("In line %L1 of the file:").arg(change.line));
        lines.append(u"    %1: %2"_s.arg(m_plan.headers[i], change.cells[i]));
    }
    QString all;
    for (const QString &line : std::as_const(lines))
        all += oneLine(line, 20'000) + u'\n';
    return all.chopped(1);
}

} // namespace cordboard
