#pragma once

#include "net/client.h"

#include <QObject>

#include <optional>

namespace cordboard {

/// Finds out how far a platform's own clock is from UTC, where it tells some times without a zone: asks for
/// the newest call twice, once in UTC and once by the platform's clock, and compares. Where there is no
/// recent call, or none may be seen, nobody knows.
class PlatformClock final : public QObject
{
    Q_OBJECT

public:
    explicit PlatformClock(const Client &client, QObject *parent = nullptr);

    void look();
    /// Seconds that the platform's clock is ahead of UTC.
    std::optional<int> offset() const { return m_offset; }

Q_SIGNALS:
    void known(int offset);

private:
    void compare(const Record &inUtc);

    Client m_client;
    const Resource *m_timed = nullptr;
    const Resource *m_bare = nullptr; // the same, and no zone is asked for
    std::optional<int> m_offset;
};

} // namespace cordboard
