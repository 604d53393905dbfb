#pragma once

#include "catalogue/resource.h"

#include <QList>

#include <optional>

namespace cordboard {

/// One column of what goes out: the id, an attribute, or a related record by its id or by its name.
struct ExportColumn
{
    enum class Kind : quint8 { Id, Attribute, RelatedId, RelatedTitle };

    Kind kind = Kind::Id;
    qsizetype index = 0; ///< of the attribute or relation

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

/// Which columns of a resource go out. Links that sign in never do; secrets only where it says so here, for
/// this one time.
struct RowLayout
{
    const Resource *resource = nullptr;
    QList<ExportColumn> columns = {};
    bool withSecrets = false;

    /// The columns that may go out.
    QList<ExportColumn> permitted() const;
};

/// The header of a column and the key of a JSON member: "id", the attribute's name on the wire,
/// "customer.id" and "customer.name" (after the attribute by which a person knows the related record).
QString exportColumnName(const Resource &resource, const ExportColumn &column);
/// Also takes the bare name of a relation, for its id.
std::optional<ExportColumn> exportColumnNamed(const Resource &resource, QStringView name);
bool isSecret(const Resource &resource, const ExportColumn &column);
/// Every column there is but links, in the order of the catalogue: id, attributes, relations.
QList<ExportColumn> exportColumns(const Resource &resource);

} // namespace cordboard
