#pragma once

#include "net/intent.h"
#include "net/journal.h"

#include <functional>
#include <memory>

class QObject;

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
    bool isLeft = false;     ///< unknown, and somebody was told so: nobody looks again
};

struct History
{
    QList<HistoryEntry> entries = {}; ///< oldest first
    int damagedLines = 0;
};

/// Oldest first. An end without a beginning is left out.
QList<HistoryEntry> historyOf(const Journal::Contents &contents);

/// All of a journal, which may be large: read in a thread of its own, and told in that of the context unless
/// the context is gone.
void readHistory(const std::shared_ptr<const Journal> &journal, QObject *context,
                 const std::function<void(const History &)> &then);
/// The same for what runs that are over left without an end, and nobody was told of.
void readLeftOpen(const std::shared_ptr<const Journal> &journal, QObject *context,
                  const std::function<void(const QList<Intent> &)> &then);

/// "name: Old → New", a line for each field.
QStringList changesIn(const HistoryEntry &entry, const Resource &resource);

} // namespace cordboard
