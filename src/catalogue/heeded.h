#pragma once

#include "catalogue/query.h"

namespace cordboard {

struct Filter;

/// Of the relation that a filter is about, "customer" of "customer.id"; -1: it is about none.
qsizetype relationOf(const Resource &resource, const QString &filter);

/// Some servers take a filter without a word and do nothing with it. Of filters that name the record which
/// all rows relate to: the first that a row of this page says otherwise than. Null where none is.
const Filter *unheededFilter(const Query &query, const Page &page);

} // namespace cordboard
