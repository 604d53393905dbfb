#include "naivetable.h"

using namespace Qt::StringLiterals;

namespace cordboard::bench {

void NaiveTable::append(const QList<QJsonObject> &rows)
{
    beginInsertRows({}, m_rows, m_rows + int(rows.size()) - 1);
    m_objects += rows;
    m_rows += int(rows.size());
    endInsertRows();
}

void NaiveTable::append(const std::shared_ptr<const RecordChunk> &page)
{
    beginInsertRows({}, m_rows, m_rows + int(page->size()) - 1);
    m_pages.append(page);
    m_rows += int(page->size());
    endInsertRows();
}

int NaiveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int NaiveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_resource.attributes.size());
}

QVariant NaiveTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (!m_pages.isEmpty()) {
        const qsizetype size = m_pages.constFirst()->size();
        return m_pages.at(index.row() / size)->value(index.row() % size, index.column());
    }
    const QLatin1StringView name = m_resource.attributes[size_t(index.column())].name;
    return m_objects.at(index.row())["attributes"_L1].toObject()[name].toVariant();
}

} // namespace cordboard::bench
