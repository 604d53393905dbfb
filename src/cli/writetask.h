#pragma once

#include "cli/platformtask.h"
#include "writes/writer.h"

#include <QPointer>

namespace cordboard {

/// A command that writes one record: finds out first what became of earlier writes, sends once, and says what
/// became of it.
class WriteTask : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

    /// Before it left: nothing is sent. After: it is looked at what became of it, until Ctrl+C comes again.
    void interrupt() final;

protected:
    void run() override;
    /// May begin now: whatever came before is known.
    virtual void write() = 0;
    /// A good end.
    virtual void tell(const WriteEnd &end) = 0;

    Writer &writer() { return *m_writer; }
    void watch(WriteOperation *operation);
    void setWhat(const QString &what) { m_what = what; }

private:
    void take(const WriteEnd &end);
    void takeBad(const WriteEnd &end);
    void showStep(WriteOperation::Step step, int milliseconds);
    void tellStuck(int count, const Error &error);

    std::unique_ptr<Writer> m_writer;
    QPointer<WriteOperation> m_operation;
    QString m_what; // "DID number “37052000117”"
    bool m_isInterrupted = false;
};

} // namespace cordboard
