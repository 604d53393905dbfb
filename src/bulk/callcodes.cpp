#include "bulk/callcodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct CallEndText
    {
        Q_DECLARE_TR_FUNCTIONS(CallEndText)
    };

    constexpr std::array wireNames = {"answered"_L1,    "busy"_L1,       "no-answer"_L1, "rejected"_L1,
                                      "unallocated"_L1, "congestion"_L1, "network"_L1,   "other"_L1};

    bool isCode(int key)
    {
        return key >= 100 && key <= 699;
    }

    bool isHundred(int key)
    {
        return key >= 1 && key <= 6;
    }

} // namespace

QString callEndName(CallEnd end)
{
    switch (end) {
    case CallEnd::Answered: return CallEndText::tr("answered");
    case CallEnd::Busy: return CallEndText::tr("user busy");
    case CallEnd::NoAnswer: return CallEndText::tr("no answer");
    case CallEnd::Rejected: return CallEndText::tr("rejected by the user");
    case CallEnd::Unallocated: return CallEndText::tr("unallocated number");
    case CallEnd::Congestion: return CallEndText::tr("congestion");
    case CallEnd::Network: return CallEndText::tr("network failure");
    case CallEnd::Other: return CallEndText::tr("other");
    }
    Q_UNREACHABLE();
}

bool isEffective(CallEnd end)
{
    return end == CallEnd::Answered || end == CallEnd::Busy || end == CallEnd::NoAnswer
        || end == CallEnd::Rejected;
}

CodeTable::CodeTable()
    : m_entries({{5, CallEnd::Network},
                 {200, CallEnd::Answered},
                 {403, CallEnd::Rejected},
                 {404, CallEnd::Unallocated},
                 {408, CallEnd::NoAnswer},
                 {480, CallEnd::NoAnswer},
                 {484, CallEnd::Unallocated},
                 {486, CallEnd::Busy},
                 {487, CallEnd::NoAnswer},
                 {503, CallEnd::Congestion},
                 {600, CallEnd::Busy},
                 {603, CallEnd::Rejected}})
{
}

CallEnd CodeTable::endOf(int code) const
{
    return m_entries.value(code, m_entries.value(code / 100, CallEnd::Other));
}

QString CodeTable::keyText(int key)
{
    return key < 10 ? u"%1xx"_s.arg(key) : QString::number(key);
}

int CodeTable::keyFrom(const QString &text)
{
    const QString written = text.trimmed().toLower();
    const bool saysHundred = written.size() == 3 && written.endsWith("xx"_L1);
    const int key = (saysHundred ? written.first(1) : written).toInt();
    return saysHundred ? (isHundred(key) ? key : 0) : (isCode(key) ? key : 0);
}

QVariantMap CodeTable::toMap() const
{
    QVariantMap map;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        map.insert(keyText(it.key()), QString(wireNames[size_t(*it)]));
    return map;
}

CodeTable CodeTable::fromMap(const QVariantMap &map)
{
    CodeTable table;
    if (map.isEmpty())
        return table;
    table.clear();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        const int key = keyFrom(it.key());
        const auto end = std::ranges::find_if(wireNames, [&](QLatin1StringView n) { return *it == n; });
        if (key > 0 && end != wireNames.end())
            table.set(key, CallEnd(std::distance(wireNames.begin(), end)));
    }
    return table;
}

} // namespace cordboard
