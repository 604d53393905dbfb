#pragma once

#include "cli/platformtask.h"

namespace cordboard {

/// cordboardctl session: asks once for a link that signs in, and hands it to the browser.
class SessionTask final : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

    void interrupt() override;

protected:
    std::optional<Error> prepare() override;
    void run() override;

private:
    bool isConfirmed() const;
    void handOver(const QUrl &link);

    const SessionKind *m_kind = nullptr;
    bool m_wasSent = false;
};

} // namespace cordboard
