#include "bulk/exportcolumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Of = ExportColumn::Kind;

    Kind kindOf(const Resource &resource, const ExportColumn &column)
    {
        return column.kind == Of::Attribute ? resource.attributes[size_t(column.index)].kind : Kind::Text;
    }

} // namespace

QList<ExportColumn> RowLayout::permitted() const
{
    QList<ExportColumn> left = columns;
    left.removeIf([this](const ExportColumn &column) {
        const Kind kind = kindOf(*resource, column);
        return kind == Kind::Link || (kind == Kind::Secret && !withSecrets);
    });
    return left;
}

QString exportColumnName(const Resource &resource, const ExportColumn &column)
{
    switch (column.kind) {
    case Of::Id: break;
    case Of::Attribute: return QString(resource.attributes[size_t(column.index)].name);
    case Of::RelatedId: return resource.relations[size_t(column.index)].name + u".id"_s;
    case Of::RelatedTitle: {
        const Relation &relation = resource.relations[size_t(column.index)];
        return relation.name + u'.' + relation.target->title;
    }
    }
    return u"id"_s;
}

std::optional<ExportColumn> exportColumnNamed(const Resource &resource, QStringView name)
{
    for (const ExportColumn &column : exportColumns(resource)) {
        if (exportColumnName(resource, column) == name)
            return column;
    }
    const qsizetype relation = resource.indexOfRelation(name);
    return relation < 0 ? std::nullopt : std::optional(ExportColumn{Of::RelatedId, relation});
}

bool isSecret(const Resource &resource, const ExportColumn &column)
{
    return kindOf(resource, column) == Kind::Secret;
}

QList<ExportColumn> exportColumns(const Resource &resource)
{
    QList<ExportColumn> columns{{.kind = Of::Id}};
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i)
        columns.append({Of::Attribute, i});
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        columns.append({Of::RelatedId, i});
        if (!resource.relations[size_t(i)].target->title.isEmpty())
            columns.append({Of::RelatedTitle, i});
    }
    columns.removeIf([&](const ExportColumn &column) { return kindOf(resource, column) == Kind::Link; });
    return columns;
}

} // namespace cordboard
