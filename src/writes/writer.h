#pragma once

#include "catalogue/preferenceschema.h"
#include "writes/secondlook.h"
#include "writes/writeoperation.h"

namespace cordboard {

/// Everything an account writes goes through here. It first finds out what became of writes that an earlier
/// run did not see the end of; new ones wait until that is known.
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

    /// Looks what became of the writes that the journal knows no end of. Once, when an account opens. Younger
    /// ones may be another program's that is running, and can be left alone.
    void settleThePast(std::chrono::seconds age = std::chrono::seconds(0));
    /// Looks what became of these, with all patience: they may be just a moment old.
    void settle(const QList<Intent> &intents);
    bool isSettling() const { return m_unsettled > 0; }
    /// Looks at once instead of waiting.
    void hurry();

Q_SIGNALS:
    /// A write of an earlier run, and what became of it.
    void settled(const cordboard::Intent &intent, const cordboard::Finding &finding);
    void settlingEnded();
    /// A change that was made, looked at once more. Without fields, everything is as it was saved.
    void lookedAgain(const cordboard::Overtaking &overtaking);

private:
    void watch(WriteOperation *operation);
    void lookAgain(const WriteOperation &operation, const Record &saved);
    void logMoved(const QString &operation, const QStringList &fields) const;
    const Resource *resourceOf(const Intent &intent);
    void settle(const Intent &intent, const Patience &patience);
    void takeSettled(const Intent &intent, const Finding &finding);

    Client m_client;
    Patience m_patience;
    std::deque<PreferenceSchema> m_schemas; // of what was found
    QList<QPointer<WriteOperation>> m_held;
    int m_unsettled = 0;
};

} // namespace cordboard
