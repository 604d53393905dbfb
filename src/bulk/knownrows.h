#pragma once

#include "catalogue/query.h"

namespace cordboard {

/// Some rows of a listing that lie together, or of a chunk.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// What was known of a listing when rows of it were chosen by their places. A later reading tells by it
/// whether these places still hold the same records.
struct KnownRows
{
    std::optional<qint64> total = {};
    QMap<qint64, QString> ids = {}; ///< of some rows, by their places

    /// `first` is the place of the first row of the page.
    bool disagreesWith(const Page &page, qint64 first) const;
};

} // namespace cordboard
