#pragma once

#include "cli/writetask.h"
#include "writes/deletionpreview.h"

namespace cordboard {

/// cordboardctl delete: counts what goes along, asks, and deletes.
class DeleteTask final : public WriteTask
{
    Q_OBJECT

public:
    using WriteTask::WriteTask;

protected:
    std::optional<Error> prepare() override;
    void write() override;
    void tell(const WriteEnd &end) override;

private:
    void preview(const Record &record);
    void decide();
    bool isConfirmed() const;

    const Resource *m_resource = nullptr;
    std::unique_ptr<DeletionPreview> m_preview;
};

} // namespace cordboard
