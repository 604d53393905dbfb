#pragma once

class QTableView;

namespace cordboard {

/// The look of every table whose rows are records: whole rows are selected, one height for all, no grid, no
/// row numbers.
void lookLikeRows(QTableView &table);

} // namespace cordboard
