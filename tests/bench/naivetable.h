#pragma once

#include "catalogue/recordchunk.h"

#include <QAbstractTableModel>
#include <QJsonObject>

namespace cordboard::bench {

/// What the console's table stands beside: a model that is as long as what came, and grows with every page.
class NaiveTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit NaiveTable(const Resource &resource)
        : m_resource(resource)
    {
    }

    void append(const QList<QJsonObject> &rows);
    void append(const std::shared_ptr<const RecordChunk> &page);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Resource &m_resource;
    int m_rows = 0;
    QList<QJsonObject> m_objects;                      // of the one way
    QList<std::shared_ptr<const RecordChunk>> m_pages; // of the other, all of one size
};

} // namespace cordboard::bench
