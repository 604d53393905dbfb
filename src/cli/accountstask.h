#pragma once

#include "cli/task.h"

namespace cordboard {

/// cordboardctl accounts: the saved accounts, without their passwords.
class AccountsTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;

    void start() override;
};

} // namespace cordboard
