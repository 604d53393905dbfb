#pragma once

#include "net/intent.h"
#include "net/journal.h"

namespace cordboard {

/// One write and what became of it, put together from the lines of the journal.
struct HistoryEntry
{
    Intent intent = {};
    WriteState state = WriteState::UnderWay;
    QDateTime ended = {};
    int httpStatus = 0;
    QString recordId = {};   ///< the one it made or changed
    QStringList fields = {}; ///< the platform complained about these
    QStringList moved = {};  ///< somebody else changed these at the same time
};

/// Oldest first. An end without a beginning is left out.
QList<HistoryEntry> historyOf(const Journal::Contents &contents);

/// "name: Old → New", a line for each field.
QStringList changesIn(const HistoryEntry &entry, const Resource &resource);

} // namespace cordboard
