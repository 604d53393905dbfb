#pragma once

#include "core/recordref.h"

#include <QDateTime>
#include <QSet>
#include <QString>

namespace cordboard {

class Journal;

/// What was switched off when records were suspended, so that resuming switches exactly that on again. A file
/// beside the journal, for its owner alone (0600): one entry for each suspended record. It holds ids and no
/// more of anybody's data.
class SuspensionMemory
{
public:
    explicit SuspensionMemory(const Journal &journal);

    struct Entry
    {
        QSet<QString> ids = {}; ///< of the records that were switched off
        QDateTime since = {};
    };

    /// Nothing is known of a record that was not suspended from here.
    Entry of(const RecordRef &suspended) const;
    /// False: it is not on the disk, and nothing may be switched off.
    bool add(const RecordRef &suspended, const QSet<QString> &ids);
    bool remove(const RecordRef &suspended, const QSet<QString> &ids);

private:
    bool change(const RecordRef &suspended, const QSet<QString> &ids, bool isSuspended);

    QString m_file;
};

} // namespace cordboard
