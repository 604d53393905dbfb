#include "sandbox/service.h"

#include "sandbox/ngcp/service.h"
#include "sandbox/telecomcenter/service.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

namespace {

    template <typename Made>
    std::unique_ptr<Service> make(const Options &options)
    {
        return std::make_unique<Made>(options);
    }

    struct Entry
    {
        QLatin1StringView platform;
        std::unique_ptr<Service> (*make)(const Options &options);
    };

    constexpr std::array entries{
        Entry{"telecomcenter"_L1, make<telecomcenter::TelecomCenterService>},
        Entry{"ngcp"_L1, make<ngcp::NgcpService>},
    };

} // namespace

std::unique_ptr<Service> makeService(const Options &options)
{
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &entry) { return options.platform == entry.platform; });
    return found == entries.end() ? nullptr : found->make(options);
}

QStringList platformNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QString(entry.platform));
    return names;
}

} // namespace cordboard::sandbox
