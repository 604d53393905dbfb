#pragma once

#include "writes/merge.h"
#include "writes/reconciler.h"

namespace cordboard {

/// What became of a write, as a person is told.
struct WriteEnd
{
    enum class Kind {
        Done,
        AlreadyGone, ///< a removal of what was not there any more
        Refused,     ///< the platform said no; see error
        NotSent,     ///< nothing left this machine; see error
        Conflict,    ///< somebody changed it meanwhile; nothing was sent
        Applied,     ///< no answer came, and a look found it done
        NotApplied,  ///< no answer came, and looks found nothing done
        Differs,     ///< no answer came, and what is there is neither as before nor as meant
        Unknown,     ///< no answer came, and nobody could look
    };

    Kind kind = Kind::Done;
    std::optional<Record> record = {}; ///< as the platform has it now
    QList<Conflict> conflicts = {};
    QStringList otherThanMeant = {}; ///< fields that are other than was sent
    QStringList movedMeanwhile = {}; ///< fields that somebody else changed at the same time
    Error error = {};                ///< of Refused, NotSent and Unknown; of others it says nothing

    bool isGood() const { return kind == Kind::Done || kind == Kind::AlreadyGone || kind == Kind::Applied; }
};

/// One write from the first look to the last: reads the record anew, compares three ways, sends the
/// difference once, compares the answer with what was meant, and looks what became of it where no answer
/// came. Deletes itself after it ended.
class WriteOperation final : public QObject
{
    Q_OBJECT

public:
    enum class Action { Create, Update, Remove };
    enum class Step { Waiting, Reading, Sending, Pausing, Looking };

    /// Of one of many writes that were planned together, after everything was looked at.
    struct Planned
    {
        QString operation = {};                ///< id of the intent
        std::optional<QStringList> twins = {}; ///< of a new record; not known: they are looked for
        bool isOnRecord = false;               ///< the journal has the intent
        QJsonObject seen = {};                 ///< base as it was seen, where that is more than base tells
    };

    struct Plan
    {
        Action action = Action::Create;
        Record base;            ///< as the person saw it; of a new record, blank
        Record draft;           ///< what the person wants; of a removal, blank
        QJsonObject along = {}; ///< what a removal takes along: counts by resource
        /// A change of a record that is other than base in anything a person decides is a conflict then.
        std::optional<Planned> planned = {};
    };

    WriteOperation(const Client &client, Plan plan, const Patience &patience, QObject *parent);

    void start();
    /// It waits for something else before it starts.
    void hold();
    /// Before it left: not sent. After: what became of it is looked up. While that is done: it stays unknown,
    /// and the next start looks.
    void cancel();
    /// Looks at once instead of waiting.
    void hurry();
    Step step() const { return m_step; }
    const Plan &plan() const { return m_plan; }
    /// What is left to send: of a change, the difference to what is there.
    const Record &sent() const { return m_sent; }
    const QString &id() const { return m_intent.operation; }

Q_SIGNALS:
    /// How far it is; of Pausing, how long the pause is.
    void progressed(cordboard::WriteOperation::Step step, int milliseconds);
    /// Once, and never from within start().
    void ended(const cordboard::WriteEnd &end);

private:
    void go(Step step, int milliseconds = 0);
    void findTwins(int page);
    void findOwners(qsizetype next);
    QStringList movedSincePlanned(const Record &now) const;
    void readAnew(void (WriteOperation::*next)(const Record &now));
    void update(const Record &now);
    void showConflict(const Record &now);
    void remove(const Record &now);
    void create();
    void sendChange();
    bool addMissing(const Error &refusal);
    void take(const Outcome<Record> &outcome);
    void takeRemoval(const Outcome<Done> &outcome);
    void checkRemoval();
    void fail(const Error &error);
    void reconcile();
    void take(const Finding &finding);
    void end(WriteEnd end);

    Client m_client;
    Plan m_plan;
    Patience m_patience;
    Intent m_intent = Intent::begin();
    Record m_now;  // as read before sending
    Record m_sent; // what was left to send
    Step m_step = Step::Waiting;
    Latest m_latest;
    Reconciler *m_reconciler = nullptr;
    Error m_failure; // why it was refused or got no answer
    QList<FieldProblem> m_taken;
    bool m_hasEnded = false;
};

} // namespace cordboard
