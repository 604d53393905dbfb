#pragma once

#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <array>

namespace cordboard {

/// Why a call ended as it did, as far as the effectiveness of a network is concerned.
enum class CallEnd : quint8 { Answered, Busy, NoAnswer, Rejected, Unallocated, Congestion, Network, Other };

inline constexpr std::array allCallEnds = {
    CallEnd::Answered,    CallEnd::Busy,       CallEnd::NoAnswer, CallEnd::Rejected,
    CallEnd::Unallocated, CallEnd::Congestion, CallEnd::Network,  CallEnd::Other,
};

QString callEndName(CallEnd end); ///< "user busy"

/// Whether the network did its part: the call was answered, or it was the called person who ended it (busy,
/// no answer, rejected). These calls over all calls are the network effectiveness ratio of ITU-T E.425.
bool isEffective(CallEnd end);

/// Which SIP code means which end. Platforms differ, so people may change it. A key below ten stands for all
/// other codes of that hundred: 5 for "5xx".
class CodeTable
{
public:
    CodeTable(); ///< as is usual

    CallEnd endOf(int code) const;
    const QMap<int, CallEnd> &entries() const { return m_entries; }
    void set(int key, CallEnd end) { m_entries.insert(key, end); }
    void remove(int key) { m_entries.remove(key); }
    void clear() { m_entries.clear(); }

    static QString keyText(int key);         ///< "486", "5xx"
    static int keyFrom(const QString &text); ///< 0 where it is neither a code nor a hundred

    QVariantMap toMap() const;
    /// Entries that cannot be read are left out; an empty map is the usual table.
    static CodeTable fromMap(const QVariantMap &map);

    friend bool operator==(const CodeTable &, const CodeTable &) = default;

private:
    QMap<int, CallEnd> m_entries;
};

} // namespace cordboard
