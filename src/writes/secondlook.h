#pragma once

#include "net/client.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace cordboard {

class WriteOperation;

/// What somebody else wrote over a change a moment after it was made, perhaps without having seen it.
struct Overtaking
{
    Record saved;
    std::optional<Record> now = {}; ///< nothing: it was deleted
    QStringList fields = {};        ///< of those that were saved; empty: all is as it was saved
};

/// Looks once more at a change that was made. A platform without versions cannot refuse a write of somebody
/// who looked before the change and wrote after it; whoever made the change can only be told.
class SecondLook final : public QObject
{
    Q_OBJECT

public:
    SecondLook(const Client &client, Record sent, Record saved, QObject *parent);

    void start(std::chrono::milliseconds wait);
    /// Leaves out what this newer write of our own sends.
    void forget(const WriteOperation &newer);

Q_SIGNALS:
    void ended(const cordboard::Overtaking &overtaking);

private:
    void look();

    Client m_client;
    Record m_sent;
    Record m_saved;
    QTimer m_timer;
};

} // namespace cordboard
