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
        Size usualSize;
        std::unique_ptr<Service> (*make)(const Options &options);
    };

    constexpr std::array entries{
        Entry{"telecomcenter"_L1, Size::Small, make<telecomcenter::TelecomCenterService>},
        Entry{"ngcp"_L1, Size::Medium, make<ngcp::NgcpService>},
    };

    const Entry *entryOf(const QString &platform)
    {
        const auto found =
            std::ranges::find_if(entries, [&](const Entry &entry) { return platform == entry.platform; });
        return found == entries.end() ? nullptr : &*found;
    }

} // namespace

std::unique_ptr<Service> makeService(const Options &options)
{
    const Entry *entry = entryOf(options.platform);
    return entry ? entry->make(options) : nullptr;
}

Size usualSize(const QString &platform)
{
    const Entry *entry = entryOf(platform);
    return entry ? entry->usualSize : Size::Small;
}

QStringList platformNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QString(entry.platform));
    return names;
}

} // namespace cordboard::sandbox
