#pragma once

#include "catalogue/recordchunk.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace cordboard {

struct SortKey
{
    QString attribute = {}; ///< or "id"
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Wanted values by filter name; several values mean any of them.
using Filters = QMap<QString, QStringList>;

/// Which records to list, in what order, and which page of them.
struct Query
{
    const Resource *resource = nullptr;
    Filters filters = {};
    QList<SortKey> sort =
        {};       ///< empty: the resource's default. The id is always added, so that pages are stable
    int page = 1; ///< the first is 1
    int pageSize = 50;
    QStringList fields = {}; ///< attributes and relations to ask for; empty: all

    friend bool operator==(const Query &, const Query &) = default;
};

/// One page of a listing.
struct Page
{
    std::shared_ptr<const RecordChunk> records = {};
    std::optional<qint64> total = {}; ///< of the whole listing, where the platform counts it
    bool isLast = false;              ///< the platform says that no page comes after this one
    bool hasNext = false;             ///< it says that one does; where it says nothing, neither holds
    int pageSize = 0;          ///< it was asked for with; less than wanted where the platform has a limit
    QStringList warnings = {}; ///< what the platform remarked (meta.warnings)
    std::chrono::milliseconds elapsed = {};

    qsizetype size() const { return records ? records->size() : 0; }
};

} // namespace cordboard
