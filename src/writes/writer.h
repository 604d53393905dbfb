#pragma once

#include "catalogue/preferenceschema.h"
#include "writes/secondlook.h"
#include "writes/writeoperation.h"

namespace cordboard {

/// Everything an account writes goes through here. It first finds out what became of writes that an earlier
/// run did not see the end of; new ones wait until that is known, or the person does not want to know.
class Writer final : public QObject
{
    Q_OBJECT

public:
    explicit Writer(const Client &client, QObject *parent = nullptr, const Patience &patience = {});

    const Client &client() const { return m_client; }

    /// The operation is on its way when the event loop turns, and belongs to the writer.
    WriteOperation *create(const Record &draft);
    WriteOperation *update(const Record &base, const Record &draft);
    WriteOperation *remove(const Record &shown, const QJsonObject &along = {});
    /// The same for whatever was planned.
    WriteOperation *carryOut(WriteOperation::Plan plan);

    /// Looks what became of the writes that runs which are over left without an end. Once, when an account
    /// opens. What cannot be looked up is told once.
    void settleThePast();
    /// Looks what became of these, with all patience: they may be just a moment old.
    void settle(const QList<Intent> &intents);
    /// Whether new writes wait: for a look, or because a look at what earlier runs left failed.
    bool isSettling() const { return m_isReading || m_unsettled > 0 || isStuck(); }
    /// Whether a look at what earlier runs left failed. The next write looks again, or settleAgain().
    bool isStuck() const { return m_unsettled == 0 && !m_lost.isEmpty(); }
    void settleAgain();
    /// What could not be looked at stays unknown, and new writes go.
    void leaveUnknown();
    /// Looks at once instead of waiting.
    void hurry();

Q_SIGNALS:
    /// It is being looked up what became of so many writes of earlier runs; that may take a while.
    void lookingBack(int count);
    /// A write of an earlier run, and what became of it.
    void settled(const cordboard::Intent &intent, const cordboard::Finding &finding);
    /// A look at so many of them failed, and for this reason.
    void stuck(int count, const cordboard::Error &error);
    void settlingEnded();
    /// A record that is not there any more, or has ended.
    void removed(const cordboard::RecordRef &ref);
    /// A change that was made, looked at once more. Without fields, everything is as it was saved.
    void lookedAgain(const cordboard::Overtaking &overtaking);

private:
    void watch(WriteOperation *operation);
    void lookAgain(const WriteOperation &operation, const Record &saved);
    void logMoved(const QString &operation, const QStringList &fields);
    const Resource *resourceOf(const Intent &intent);
    void takeLeftOpen(const QList<Intent> &intents);
    bool settlePast(const Intent &intent);
    /// Whether it can be looked up at all.
    bool settle(const Intent &intent, const Patience &patience, bool isPast);
    void takeSettled(const Intent &intent, const Finding &finding, bool isPast);
    void leave(const QList<Intent> &intents);
    void goOn();

    Client m_client;
    Patience m_patience;
    std::deque<PreferenceSchema> m_schemas; // of what was found
    QList<QPointer<WriteOperation>> m_held;
    bool m_isReading = false;
    int m_unsettled = 0;
    QList<Intent> m_lost; // of earlier runs, and a look failed
    Error m_whyLost;
};

} // namespace cordboard
