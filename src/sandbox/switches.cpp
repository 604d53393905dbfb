#include "sandbox/switches.h"

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

namespace {

    using Legacy = NgcpProfile::Legacy;
    using Member = std::variant<bool NgcpProfile::*, int NgcpProfile::*,
                                std::chrono::milliseconds NgcpProfile::*, Legacy NgcpProfile::*>;

    struct Entry
    {
        QLatin1StringView name;
        Member member;
        const char *about;
    };

    constexpr std::array ngcpSwitches{
        Entry{"legacy"_L1, &NgcpProfile::legacy,
              "what a list of one row and of one link is: arrays, objects (until mr5.2), or arrays of rows "
              "but single links"},
        Entry{"implicit-stars"_L1, &NgcpProfile::implicitStars,
              "numbers and extensions are found by any part of them, until June 2026"},
        Entry{"all-patches-of-forwards"_L1, &NgcpProfile::allPatchesOfForwards,
              "call forwards take add and remove, until mr12.3"},
        Entry{"counts-page-of-registrations"_L1, &NgcpProfile::countsPageOfRegistrations,
              "the total of registrations is the page's, until mr26.0"},
        Entry{"licensed"_L1, &NgcpProfile::isLicensed, "for billing, resellers and PBX"},
        Entry{"fails-to-reload"_L1, &NgcpProfile::failsToReload, "a new domain is kept, and 500 is said"},
        Entry{"hides-new-registrations"_L1, &NgcpProfile::hidesNewRegistrations,
              "a registration is written and said to be not visible yet"},
        Entry{"wrong-logins-to-ban"_L1, &NgcpProfile::wrongLoginsToBan, "0 never bans"},
        Entry{"ban-for"_L1, &NgcpProfile::banFor, "how long a ban lasts"},
        Entry{"tokens-last"_L1, &NgcpProfile::tokensLast, "how long a one-time token lasts"},
        Entry{"logins-last"_L1, &NgcpProfile::loginsLast, "how long a sign-in by token lasts"},
        Entry{"latency"_L1, &NgcpProfile::latency, "of everything"},
        Entry{"latency-of-registrations"_L1, &NgcpProfile::latencyOfRegistrations, "of writing one"},
        Entry{"latency-of-huge-pages"_L1, &NgcpProfile::latencyOfHugePages, "of more than 100 rows"},
    };

    constexpr std::array legacies{
        std::pair{"modern"_L1, Legacy::Modern},
        std::pair{"single"_L1, Legacy::Single},
        std::pair{"embedded-array"_L1, Legacy::EmbeddedArray},
    };

    constexpr int most = 86'400'000; // milliseconds of a day

    std::optional<bool> read(const QString &text, bool)
    {
        if (text == "yes"_L1 || text == "no"_L1)
            return text == "yes"_L1;
        return {};
    }

    std::optional<int> read(const QString &text, int)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
    }

    std::optional<std::chrono::milliseconds> read(const QString &text, std::chrono::milliseconds)
    {
        const std::optional<int> number = read(text, 0);
        return number ? std::optional(std::chrono::milliseconds(*number)) : std::nullopt;
    }

    std::optional<Legacy> read(const QString &text, Legacy)
    {
        const auto found =
            std::ranges::find_if(legacies, [&](const auto &known) { return text == known.first; });
        return found == legacies.end() ? std::nullopt : std::optional(found->second);
    }

    QString wordsFor(bool)
    {
        return u"yes or no"_s;
    }

    QString wordsFor(int)
    {
        return u"a number"_s;
    }

    QString wordsFor(std::chrono::milliseconds)
    {
        return u"milliseconds"_s;
    }

    QString wordsFor(Legacy)
    {
        QStringList names;
        for (const auto &known : legacies)
            names.append(QString(known.first));
        const QString last = names.takeLast();
        return names.join(u", "_s) + " or "_L1 + last;
    }

} // namespace

QList<Switch> switchesOf(const QString &platform)
{
    QList<Switch> switches;
    if (platform != "ngcp"_L1)
        return switches;
    for (const Entry &entry : ngcpSwitches) {
        const QString values =
            std::visit([](auto member) { return wordsFor(NgcpProfile().*member); }, entry.member);
        switches.append({QString(entry.name), values, QString::fromLatin1(entry.about)});
    }
    return switches;
}

bool setSwitch(Options &options, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.contains(u'=') ? word.section(u'=', 1) : u"yes"_s;
    const auto entry =
        std::ranges::find_if(ngcpSwitches, [&](const Entry &known) { return name == known.name; });
    if (options.platform != "ngcp"_L1 || entry == ngcpSwitches.end())
        return false;
    return std::visit(
        [&](auto member) {
            const auto meant = read(value, options.ngcp.*member);
            if (meant)
                options.ngcp.*member = *meant;
            return meant.has_value();
        },
        entry->member);
}

} // namespace cordboard::sandbox
