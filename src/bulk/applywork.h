#pragma once

#include "bulk/plan.h"
#include "bulk/work.h"
#include "writes/history.h"
#include "writes/writer.h"

#include <deque>
#include <memory>

class QLockFile;

namespace cordboard {

class DeletionPreview;

/// Sends a plan, exactly. Nothing new is begun after the first outcome that is not known, three refusals in a
/// row, a 401 or 403, or when nothing can be sent at all; what is under way is seen to its end. Begun again,
/// it goes on where it or an earlier run of the program stopped: the journal knows what was done.
class ApplyWork final : public Work
{
    Q_OBJECT

public:
    ApplyWork(Writer &writer, const Plan &plan, int atOnce = 6, QObject *parent = nullptr);
    ~ApplyWork() override;

    void start() override;
    /// Begins nothing new. Ends when what is under way has ended.
    void stop() override;
    /// Whether anything is left that may be sent.
    bool canResume() const override;
    void resume() override;

    const Plan &plan() const { return m_plan; }
    /// While it does not run: the same plan with other changes in place of those that are not done. What it
    /// does not know the outcome of is looked up once more. It goes on with resume().
    void correct(const Plan &plan);
    /// Nothing more is sent, and it cannot be resumed.
    void abandon();
    /// One for each change of the plan, in the same order.
    const QList<ChangeResult> &results() const { return m_results; }
    qsizetype count(ChangeResult::Kind kind) const;
    /// Whether it still looks what became of writes of an earlier run.
    bool isLookingBack() const { return m_isSettling; }
    /// The error of the platform or the connection that it stopped for, where there is one. A wish, an
    /// old plan or a record that was changed meanwhile is none.
    const std::optional<Error> &reasonToStop() const { return m_reason; }

    /// Removes what was made, in reverse order.
    Plan undo() const { return undoOf(m_plan, m_results); }

    /// Plans of this account that were begun and not ended, for instance because the program was killed, and
    /// that no other window or program is applying.
    /// Their files, oldest first.
    static QStringList unfinished(const Connection &connection);
    /// Nothing is left of an unfinished plan but what it did. Harmless where there is none.
    static void forget(const Connection &connection, const Plan &plan);
    /// What is known of earlier runs of a plan, without a look at the platform.
    static QList<ChangeResult> known(const History &history, const Plan &plan);

Q_SIGNALS:
    /// A result became another one.
    void changed(qsizetype change);

private:
    /// Whether the intent of a change is put on the disk before its turn, and how far that is.
    enum class Ahead : quint8 { Never, Wanted, Asked, OnDisk };

    void adopt(const Plan &plan, const QList<ChangeResult> &results);
    void fail(const QString &words);
    void waitUntilSettled();
    void takeUp();
    void takeUp(const History &history);
    QList<Intent> takeHistory(const History &history);
    void goOn();
    void sendMore();
    std::optional<qsizetype> takeNext();
    void send(qsizetype change);
    void carryOut(qsizetype change, bool isOnRecord);
    void askWhoElseUses(qsizetype change);
    void takeUse(qsizetype change, DeletionPreview *use);
    void take(qsizetype change, const WriteEnd &end);
    void settle(qsizetype change, const ChangeResult &result, const std::optional<Error> &error);
    void judge(const ChangeResult &result, const std::optional<Error> &error);
    void stopFor(const QString &words, const std::optional<Error> &error = {});
    void recordAhead();
    void set(qsizetype change, const ChangeResult &result);
    bool isStuck(qsizetype change) const;
    bool isReady(qsizetype change) const;
    bool hasRest() const;
    Record resolved(const PlannedChange &change) const;
    void endIfIdle();
    void conclude();
    QString outcomeWords() const;
    Connection &connection() const { return m_writer.client().connection(); }

    Writer &m_writer;
    Plan m_plan;
    int m_atOnce;
    QList<ChangeResult> m_results;
    QList<QList<qsizetype>> m_needs; // of each change: those that have to be done before
    QList<Ahead> m_ahead;
    std::deque<qsizetype> m_waiting; // in the order of the plan
    qsizetype m_nextAhead = 0;
    qsizetype m_onDisk = 0; // recorded and not sent
    bool m_isRecording = false;
    int m_underWay = 0;
    int m_pausing = 0; // got no answer and are being looked at
    int m_refusalsInRow = 0;
    bool m_isSettling = false; // finds out what became of earlier writes
    bool m_hasSettled = false;
    bool m_isStopping = false;
    bool m_wasStopped = false; // by the person
    bool m_isConcluding = false;
    bool m_isAbandoned = false;
    bool m_keepsJournal = false;
    std::unique_ptr<QLockFile> m_lock; // of the kept plan, while it is applied
    QString m_stopWords;
    std::optional<Error> m_reason;
};

/// The columns that a report has behind those of the source.
inline constexpr QLatin1StringView outcomeColumn("outcome");
inline constexpr QLatin1StringView reasonColumn("reason");

/// What became of each change, as CSV that is safe for spreadsheets: the columns of the source, outcome and
/// reason. Corrected, it can be imported again: what is done is skipped.
QByteArray reportOf(const Plan &plan, const QList<ChangeResult> &results);

} // namespace cordboard
