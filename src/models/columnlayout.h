#pragma once

#include <QStringList>
#include <QVariantMap>

namespace cordboard {

/// Which columns a table shows, in what order, how wide, and how it is sorted: what returns at the next
/// start. Columns are known by their key, so that a new version's columns find their place.
struct ColumnLayout
{
    struct Column
    {
        QString key = {};
        int width = 0; ///< pixels; 0: the usual
        bool isHidden = false;

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns = {}; ///< from left to right
    QStringList sort = {};      ///< keys, "-" in front for descending

    QVariantMap toMap() const;
    static ColumnLayout fromMap(const QVariantMap &map);

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace cordboard
