#include "core/cidr.h"

#include "core/e164.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    std::optional<int> decimal(QStringView text, int most)
    {
        if (text.isEmpty() || text.size() > 3 || !isAsciiDigits(text)
            || (text.size() > 1 && text.front() == u'0'))
            return {};
        const int number = text.toInt();
        return number <= most ? std::optional(number) : std::nullopt;
    }

    bool readIpv4(QStringView text, quint8 *bytes)
    {
        const QList<QStringView> octets = text.split(u'.');
        if (octets.size() != 4)
            return false;
        for (qsizetype i = 0; i < 4; ++i) {
            const auto octet = decimal(octets[i], 255);
            if (!octet)
                return false;
            bytes[i] = quint8(*octet);
        }
        return true;
    }

    /// Reads the groups on one side of "::" into bytes; nothing if one of them is no group.
    std::optional<QByteArray> readGroups(QStringView text)
    {
        QByteArray bytes;
        if (text.isEmpty())
            return bytes;
        const QList<QStringView> groups = text.split(u':');
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (i + 1 == groups.size() && groups[i].contains(u'.')) {
                std::array<quint8, 4> tail = {};
                if (!readIpv4(groups[i], tail.data()))
                    return {};
                bytes.append(reinterpret_cast<const char *>(tail.data()), 4);
                continue;
            }
            bool isHex = false;
            const ushort group = groups[i].toUShort(&isHex, 16);
            const bool plain = std::ranges::all_of(
                groups[i], [](QChar c) { return u"0123456789abcdefABCDEF"_s.contains(c); });
            if (!isHex || !plain || groups[i].size() > 4)
                return {};
            bytes.append(char(group >> 8));
            bytes.append(char(group & 0xff));
        }
        return bytes;
    }

    bool readIpv6(QStringView text, quint8 *bytes)
    {
        const qsizetype gap = text.indexOf(u"::");
        if (gap >= 0 && text.indexOf(u"::", gap + 1) >= 0)
            return false;
        const auto head = readGroups(gap < 0 ? text : text.first(gap));
        const auto tail = readGroups(gap < 0 ? QStringView() : text.sliced(gap + 2));
        if (!head || !tail || (gap >= 0 && text.first(gap).contains(u'.')))
            return false;
        const qsizetype told = head->size() + tail->size();
        if (gap < 0 ? told != 16 : told > 14)
            return false;
        std::ranges::copy(*head, reinterpret_cast<char *>(bytes));
        std::ranges::copy(*tail, reinterpret_cast<char *>(bytes) + 16 - tail->size());
        return true;
    }

    /// Clears what lies behind the prefix; tells whether anything did.
    bool clearHostBits(std::array<quint8, 16> &address, int prefix, int bits)
    {
        bool cleared = false;
        for (int bit = prefix; bit < bits; ++bit) {
            quint8 &byte = address[size_t(bit / 8)];
            const quint8 mask = quint8(0x80 >> (bit % 8));
            cleared = cleared || (byte & mask);
            byte = quint8(byte & ~mask);
        }
        return cleared;
    }

    QString ipv6Text(const std::array<quint8, 16> &address)
    {
        std::array<int, 8> groups = {};
        for (size_t i = 0; i < 8; ++i)
            groups[i] = address[2 * i] << 8 | address[2 * i + 1];
        size_t best = 8, bestLength = 1; // RFC 5952: the longest run of at least two zero groups
        for (size_t i = 0; i < 8; ++i) {
            size_t length = 0;
            while (i + length < 8 && groups[i + length] == 0)
                ++length;
            if (length > bestLength) {
                best = i;
                bestLength = length;
            }
        }
        QString text;
        for (size_t i = 0; i < 8; ++i) {
            if (i == best) {
                text += u"::"_s;
                i += bestLength - 1;
                continue;
            }
            if (!text.isEmpty() && !text.endsWith(u':'))
                text += u':';
            text += QString::number(groups[i], 16);
        }
        return text;
    }

} // namespace

QString Cidr::network() const
{
    const QString text = isIpv6
        ? ipv6Text(address)
        : u"%1.%2.%3.%4"_s.arg(address[0]).arg(address[1]).arg(address[2]).arg(address[3]);
    return u"%1/%2"_s.arg(text).arg(prefix);
}

std::optional<Cidr> parseCidr(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView host = slash < 0 ? text : text.first(slash);
    Cidr cidr;
    cidr.isIpv6 = host.contains(u':');
    const int bits = cidr.isIpv6 ? 128 : 32;
    if (!(cidr.isIpv6 ? readIpv6(host, cidr.address.data()) : readIpv4(host, cidr.address.data())))
        return {};
    const auto prefix = slash < 0 ? std::optional(bits) : decimal(text.sliced(slash + 1), bits);
    if (!prefix)
        return {};
    cidr.prefix = *prefix;
    cidr.hasHostBits = clearHostBits(cidr.address, cidr.prefix, bits);
    return cidr;
}

QList<CidrEntry> parseCidrList(const QString &list)
{
    QList<CidrEntry> entries;
    QString separated = list;
    separated.replace(u'\n', u',');
    for (const QString &part : separated.split(u',')) {
        if (const QString text = part.trimmed(); !text.isEmpty())
            entries.append({text, parseCidr(text)});
    }
    return entries;
}

bool isSameCidrSet(const QString &a, const QString &b)
{
    const auto networks = [](const QString &list) {
        QStringList found;
        for (const CidrEntry &entry : parseCidrList(list))
            found.append(entry.cidr ? entry.cidr->network() : entry.text);
        found.sort();
        found.removeDuplicates();
        return found;
    };
    return networks(a) == networks(b);
}

} // namespace cordboard
