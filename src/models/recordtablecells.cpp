#include "core/plaintext.h"
#include "core/spoofing.h"
#include "models/recordtablemodel.h"
#include "models/remainder.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    bool readsAsNumber(Kind kind)
    {
        return kind == Kind::Integer || kind == Kind::Duration;
    }

    bool isTabular(Kind kind)
    {
        return readsAsNumber(kind) || kind == Kind::PhoneNumber || kind == Kind::Digits
            || kind == Kind::Timestamp;
    }

    /// Of an attribute that says when a record ends by itself, where the platform's clock is known.
    std::optional<qint64> timeLeft(const Resource &resource, const Attribute &attribute,
                                   const QVariant &value, std::optional<int> offset)
    {
        return offset && attribute.name == resource.expires ? secondsUntil(value.toString(), *offset)
                                                            : std::nullopt;
    }

} // namespace

RecordTableModel::Place RecordTableModel::place(int column) const
{
    const auto attributes = qsizetype(resource().attributes.size());
    const auto relations = qsizetype(resource().relations.size());
    if (column < attributes)
        return {Column::Attribute, column};
    if (column < attributes + relations)
        return {Column::Relation, column - attributes};
    return {Column::Id, 0};
}

QString RecordTableModel::columnKey(int column) const
{
    const Place at = place(column);
    switch (at.kind) {
    case Column::Attribute: return QString(resource().attributes[size_t(at.index)].name);
    case Column::Relation: return QString(resource().relations[size_t(at.index)].name);
    case Column::Id: break;
    }
    return u"id"_s;
}

int RecordTableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

bool RecordTableModel::isOffTable(int column) const
{
    const Place at = place(column);
    if (at.kind == Column::Attribute)
        return resource().attributes[size_t(at.index)].is(Trait::OffTable);
    // What has no name is known by its id; calls are known by their numbers.
    const bool isNameless = resource().title.isEmpty() && resource().section == Section::Provisioning;
    return at.kind == Column::Id && resource().ids == IdPolicy::Assigned && !isNameless;
}

bool RecordTableModel::isSortable(int column) const
{
    const Place at = place(column);
    return at.kind == Column::Id
        || (at.kind == Column::Attribute && resource().attributes[size_t(at.index)].is(Trait::Sortable));
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Place at = place(section);
    const bool isAttribute = at.kind == Column::Attribute;
    switch (role) {
    case Qt::DisplayRole:
        if (at.kind == Column::Id)
            return resource().idLabel ? resource().text(resource().idLabel) : tr("ID");
        return isAttribute ? labelText(resource(), resource().attributes[size_t(at.index)], m_clock)
                           : resource().text(resource().relations[size_t(at.index)].label);
    case Qt::ToolTipRole:
        return isAttribute ? resource().text(resource().attributes[size_t(at.index)].help) : QString();
    case Qt::TextAlignmentRole: {
        const bool isNumber = isAttribute && readsAsNumber(resource().attributes[size_t(at.index)].kind);
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    default: return {};
    }
}

const Record *RecordTableModel::replacement(const RecordChunk &chunk, qsizetype row) const
{
    if (m_replaced.isEmpty())
        return nullptr;
    const auto found = m_replaced.constFind(chunk.id(row));
    return found == m_replaced.cend() ? nullptr : &*found;
}

QString RecordTableModel::cellText(const RecordChunk &chunk, qsizetype row, const Place &at) const
{
    if (at.kind == Column::Id) {
        const QString id = chunk.id(row);
        return id.isEmpty() ? u"—"_s : id;
    }
    const Record *replaced = replacement(chunk, row);
    if (at.kind == Column::Relation)
        return m_display.text(replaced ? replaced->related(at.index) : chunk.related(row, at.index));
    const Attribute &attribute = resource().attributes[size_t(at.index)];
    const QVariant value = replaced ? replaced->value(at.index) : chunk.value(row, at.index);
    if (const auto left = timeLeft(resource(), attribute, value, m_platformOffset))
        return remainderText(*left);
    return m_display.text(resource(), attribute, value);
}

QVariant RecordTableModel::cellData(const RecordChunk &chunk, qsizetype row, const Place &at, int role) const
{
    if (role == Qt::DisplayRole)
        return cellText(chunk, row, at);
    if (role == LinkRole && at.kind == Column::Relation) {
        const Related related = chunk.related(row, at.index);
        if (related.state != Related::State::One)
            return {};
        return QVariant::fromValue(
            RecordRef{QString(resource().relations[size_t(at.index)].target->type), related.id});
    }
    if (at.kind != Column::Attribute)
        return {};
    const Attribute &attribute = resource().attributes[size_t(at.index)];
    const Record *replaced = replacement(chunk, row);
    const QVariant value = replaced ? replaced->value(at.index) : chunk.value(row, at.index);
    const auto left = timeLeft(resource(), attribute, value, m_platformOffset);
    if (left && role == EmphasisRole && *left <= 0)
        return int(Emphasis::Alarm);
    if (left && role == Qt::ToolTipRole)
        return tr("%1 by the platform's clock").arg(oneLine(value.toString()));
    switch (role) {
    case Qt::ToolTipRole:
        return hasContent(value) ? toolTipText(suspicions(value.toString()).join(u"; "_s))
                                 : Display::absence(value);
    case EmphasisRole: return int(emphasisOf(resource(), attribute.name, value));
    case Qt::AccessibleTextRole:
        return attribute.kind == Kind::Secret && hasContent(value) ? QVariant(tr("hidden")) : QVariant();
    default: return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place at = place(index.column());
    const bool isAttribute = at.kind == Column::Attribute;
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = isAttribute && readsAsNumber(resource().attributes[size_t(at.index)].kind);
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == IsIdentifierRole)
        return at.kind == Column::Id
            || (isAttribute && isTabular(resource().attributes[size_t(at.index)].kind));
    const Spot where = spot(index.row());
    if (role == LoadedRole)
        return where.chunk != nullptr;
    if (!where.chunk)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    return cellData(*where.chunk, where.row, at, role);
}

} // namespace cordboard
