#pragma once

#include "bulk/exportsink.h"
#include "bulk/listwalk.h"
#include "bulk/work.h"

#include <QThread>

#include <functional>

namespace cordboard {

/// What an export is to write.
struct ExportJob
{
    QString title = {}; ///< in words, for the panel
    Query query = {};   ///< the listing: filters and sort; the page size is ours to choose
    /// Only these rows of the listing, in order; empty: all of it.
    QList<RowRange> rows = {};
    KnownRows known = {}; ///< what is otherwise now is remarked upon
    /// Pages of this size are known to be given: a walk may begin in the middle. 0: not known.
    int knownPageSize = 0;
    /// Records that are at hand; nothing is asked for then.
    std::shared_ptr<const RecordChunk> atHand = {};
    ExportSink::Options to = {};
    std::function<QString(const Error &)> describe = {}; ///< a failure in words
};

/// A whole listing, or chosen rows of it, into a file or into memory. Rows are formatted and written on a
/// thread of their own as their pages come. The file is there when it is whole, and not before.
class ExportWork final : public Work
{
    Q_OBJECT

public:
    ExportWork(const Client &client, const ExportJob &job, QObject *parent = nullptr);
    ~ExportWork() override;

    void start() override;
    /// Leaves no file, unless it was whole already.
    void stop() override;
    /// After a failure: goes on behind the last rows that were written, where the format allows that.
    bool canResume() const override { return state() == State::Failed; }
    void resume() override;

    const QString &file() const { return m_job.to.file; }
    /// What was written into memory, once it is done.
    const QByteArray &bytes() const { return m_bytes; }
    /// Whether the listing became another one while it was read.
    bool hasChanged() const { return m_hasChanged; }
    /// What is odd about the rows that went out, and what was made of them, in sentences.
    QStringList remarks() const;

private:
    void walkFrom(int page);
    void take(const Page &page);
    QList<RowRange> wantedOf(qint64 firstRow, qint64 count) const;
    void write(const std::shared_ptr<const RecordChunk> &chunk, const QList<RowRange> &rows, int page);
    void noteWritten(qint64 rows, const QString &error);
    void noteWalkEnd(const WalkEnd &end);
    void settle();
    void noteFinished(const QByteArray &inMemory, const QStringList &remarks, const QString &error);
    void noteStopped();
    void fail(const QString &reason);
    QString doneWords() const;
    std::optional<qint64> expected() const;

    Client m_client;
    ExportJob m_job;
    QThread m_thread;
    std::unique_ptr<ExportSink> m_sink; // lives in m_thread, and goes when that has ended
    std::unique_ptr<ListWalk> m_walk;
    QList<int> m_pages; // that are being written, in order; 0: no page
    int m_page = 1;     // of the listing, the next to come
    int m_pageSize = 0;
    int m_resumePage = 1;
    std::optional<qint64> m_total;
    std::optional<WalkEnd> m_walkEnd; // until all it told is written
    QString m_writeError;
    qint64 m_duplicates = 0;
    bool m_hasChanged = false;
    bool m_haveMoved = false; // the rows that were chosen
    QStringList m_oddities;
    bool m_isStopping = false;
    QByteArray m_bytes;
    QStringList m_remarks;
};

} // namespace cordboard
