#pragma once

#include "catalogue/platform.h"
#include "cli/task.h"

namespace cordboard {

/// cordboardctl catalogue: what the descriptions of the resources say.
class CatalogueTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;

    void start() override;

private:
    void print(const QString &text);
};

} // namespace cordboard
