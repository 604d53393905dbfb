#pragma once

#include "bulk/listwalk.h"
#include "bulk/plan.h"
#include "bulk/rowplanner.h"
#include "bulk/work.h"

#include <deque>

namespace cordboard {

/// What an import is to read.
struct ImportJob
{
    QString title = {}; ///< in words: "Import of numbers.csv into DID numbers"
    CsvTable table = {};
    ColumnMatch match;
    std::function<QString(const Error &)> describe = {}; ///< a failure in words
};

/// Makes a plan of a source: reads what the platform has, row by row decides what is to be created, changed
/// or skipped, and says what is wrong. Nothing is written.
class ImportPlanner final : public Work
{
    Q_OBJECT

public:
    ImportPlanner(const Client &client, const ImportJob &job, QObject *parent = nullptr);

    void start() override;
    void stop() override;

    /// Once it is done.
    const Plan &plan() const { return m_plan; }
    /// Of a listing that could not be read.
    const std::optional<Error> &error() const { return m_error; }

private:
    using Take = std::function<void(const RecordChunk &)>;
    struct Reading
    {
        Query query;
        Take take;
    };

    Query existingQuery() const;
    void readNext();
    void takeEnd(const WalkEnd &end);
    void planSome();

    Client m_client;
    ImportJob m_job;
    RowPlanner m_rows;
    Plan m_plan;
    std::deque<Reading> m_toRead;
    std::unique_ptr<ListWalk> m_walk;
    qint64 m_read = 0;
    bool m_hasChanged = false; // a listing did, while it was read
    std::optional<Error> m_error;
};

} // namespace cordboard
