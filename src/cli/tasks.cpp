#include "cli/tasks.h"

#include "cli/accountstask.h"
#include "cli/cataloguetask.h"
#include "cli/deletetask.h"
#include "cli/exporttask.h"
#include "cli/gettask.h"
#include "cli/importtask.h"
#include "cli/listtask.h"
#include "cli/savetask.h"
#include "cli/sessiontask.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Maker = std::unique_ptr<Task> (*)(const Invocation &, Terminal &);

    template <typename Command>
    std::unique_ptr<Task> make(const Invocation &invocation, Terminal &terminal)
    {
        return std::make_unique<Command>(invocation, terminal);
    }

    template <Purpose purpose>
    std::unique_ptr<Task> makeSave(const Invocation &invocation, Terminal &terminal)
    {
        return std::make_unique<SaveTask>(invocation, terminal, purpose);
    }

    constexpr std::pair<QLatin1StringView, Maker> makers[] = {
        {"accounts"_L1, make<AccountsTask>},
        {"list"_L1, make<ListTask>},
        {"get"_L1, make<GetTask>},
        {"create"_L1, makeSave<Purpose::Create>},
        {"update"_L1, makeSave<Purpose::Update>},
        {"delete"_L1, make<DeleteTask>},
        {"export"_L1, make<ExportTask>},
        {"import"_L1, make<ImportTask>},
        {"session"_L1, make<SessionTask>},
        {"catalogue"_L1, make<CatalogueTask>},
    };

} // namespace

std::unique_ptr<Task> makeTask(const Invocation &invocation, Terminal &terminal)
{
    for (const auto &[name, maker] : makers) {
        if (invocation.command->name == name)
            return maker(invocation, terminal);
    }
    return nullptr;
}

} // namespace cordboard
