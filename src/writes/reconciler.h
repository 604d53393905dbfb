#pragma once

#include "net/client.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace cordboard {

/// How long to wait before each look at what became of a write.
struct Patience
{
    QList<std::chrono::milliseconds> waits = {std::chrono::seconds(2), std::chrono::seconds(5),
                                              std::chrono::seconds(15)};
    /// After a change that was made: how long others may take between looking and writing.
    std::chrono::milliseconds secondLook = std::chrono::seconds(3);
};

/// What a look found, once and for all.
struct Finding
{
    WriteState state = WriteState::Unknown; ///< Applied, NotApplied, Differs; Unknown: nobody could look
    std::optional<Record> record = {};      ///< what is there now
    QStringList fields = {};                ///< in which it is other than was meant
    std::optional<Error> error = {};        ///< of Unknown: why nobody could look, where one tried
};

/// Finds out what became of a write by looking, never by sending again: at the record itself, or for a new
/// one at those that look like it and were not there before.
class Reconciler final : public QObject
{
    Q_OBJECT

public:
    /// The resource is what the intent is about, and outlives what is found.
    Reconciler(const Client &client, const Resource &resource, Intent intent, const Patience &patience,
               QObject *parent);

    void start();
    /// Looks now instead of waiting.
    void hurry();
    const Intent &intent() const { return m_intent; }

    /// Whether a write like this can be found out about at all; a session cannot.
    static bool canLook(const Resource &resource, const Intent &intent);

Q_SIGNALS:
    /// A wait began, this many milliseconds long.
    void waiting(int milliseconds);
    void found(const cordboard::Finding &finding);

private:
    void wait();
    void look();
    void lookAtRecord();
    void lookForTwin(int page);
    void judge(const std::optional<Record> &now);
    void judgeTwins();
    void finish(const Finding &finding);
    bool isLastLook() const { return m_looks >= m_patience.waits.size(); }

    Client m_client;
    Intent m_intent;
    const Resource &m_resource;
    Patience m_patience;
    QTimer m_timer;
    qsizetype m_looks = 0;
    QList<Record> m_twins;
};

/// Records that a person would take for this new one: same title, same relations.
bool isTwin(const Record &draft, const Record &other);
/// Where to look for twins of a new record.
Query twinQuery(const Record &draft, int page);

} // namespace cordboard
