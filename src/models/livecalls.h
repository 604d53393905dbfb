#pragma once

#include "models/recordtablemodel.h"

#include <QList>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>

namespace cordboard {

/// Keeps a listing up to date. Of call records, the top: asks, every few seconds, for the calls that ended
/// last, and puts those nobody has seen on top of the table. The more often nothing comes, the less often it
/// asks; and the less the more often asking fails. Any other listing, whose records come and go anywhere, is
/// read anew.
class LiveCalls final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds usual = std::chrono::seconds(3);
        std::chrono::milliseconds slowest = std::chrono::seconds(15);
        std::chrono::milliseconds anew = std::chrono::seconds(10); ///< between two readings of the whole
        std::chrono::milliseconds afterFailures = std::chrono::minutes(1);
    };

    explicit LiveCalls(const Client &client, RecordTableModel &model, QObject *parent = nullptr);

    void setPace(const Pace &pace) { m_pace = pace; }
    /// Reads the table anew and goes on from there. Also after its filters changed.
    void start();
    void stop();
    bool isOn() const { return m_isOn; }
    /// Nobody looks at it: asks nothing meanwhile.
    void setWatched(bool isWatched);
    void look(); ///< now, not in a few seconds
    /// Whether it knows what is there, so that whatever comes now is new.
    bool isFollowing() const { return m_isOn && m_step == Step::Looking; }
    std::chrono::milliseconds interval() const { return m_wait; }

Q_SIGNALS:
    void grew(int calls);
    void failed(const cordboard::Error &error); ///< and goes on, more slowly
    void recovered();
    void gaveUp(); ///< more calls than a person could follow; it has stopped

private:
    enum class Step { Resting, Beginning, Reloading, Looking };

    Query newestFirst(int page) const;
    void ask(int page);
    void receive(int page, const Outcome<Page> &answer);
    void begin(const Page &answer);
    void readUpTo(const Outcome<Page> &newest);
    void readAnew();
    void noteReload();
    void add(int page, const Page &answer);
    bool showFound(); ///< whether there were any
    void remember(const QString &id);
    void forget();
    void wait(std::chrono::milliseconds time);
    void fail(const Error &error);
    Filters heldFilters() const;

    Client m_client;
    RecordTableModel &m_model;
    Pace m_pace;
    Step m_step = Step::Resting;
    bool m_isOn = false;
    bool m_isWatched = true;
    bool m_hasFailed = false;
    QTimer m_timer;
    std::chrono::milliseconds m_wait = {};
    QDateTime m_newest; // start of any call that is in the table
    struct Found
    {
        std::shared_ptr<const RecordChunk> chunk;
        QList<qsizetype> rows;
    };
    QList<Found> m_found; // pages of new calls, the newest first
    QSet<QString> m_seen;
    QList<QString> m_order; // of m_seen, the oldest first
    std::unique_ptr<QObject> m_requests;
};

/// Whether a listing of call records begins with the newest.
bool isNewestFirst(const Query &query);

} // namespace cordboard
