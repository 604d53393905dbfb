#include "models/columnlayout.h"

using namespace Qt::StringLiterals;

namespace cordboard {

QVariantMap ColumnLayout::toMap() const
{
    QVariantList list;
    for (const Column &column : columns)
        list.append(
            QVariantMap{{u"key"_s, column.key}, {u"width"_s, column.width}, {u"hidden"_s, column.isHidden}});
    return {{u"columns"_s, list}, {u"sort"_s, sort}};
}

ColumnLayout ColumnLayout::fromMap(const QVariantMap &map)
{
    ColumnLayout layout{.sort = map.value(u"sort"_s).toStringList()};
    for (const QVariant &entry : map.value(u"columns"_s).toList()) {
        const QVariantMap column = entry.toMap();
        layout.columns.append({.key = column.value(u"key"_s).toString(),
                               .width = column.value(u"width"_s).toInt(),
                               .isHidden = column.value(u"hidden"_s).toBool()});
    }
    return layout;
}

} // namespace cordboard
