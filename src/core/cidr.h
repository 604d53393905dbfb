#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace cordboard {

/// An IPv4 or IPv6 network. Read strictly: four decimal octets without leading zeros, no masks in
/// dotted form, no spaces; QHostAddress reads "010.0.0.1" as 8.0.0.1 and must not be asked.
struct Cidr
{
    std::array<quint8, 16> address = {}; ///< the first 4 bytes for IPv4
    int prefix = 0;                      ///< bits, 0 to 32 or 0 to 128
    bool isIpv6 = false;
    bool hasHostBits = false; ///< e.g. 10.0.0.1/24: the network is 10.0.0.0/24

    bool isWholeWorld() const { return prefix == 0; }
    /// First address of the network with its prefix: "10.0.0.0/24", "2001:db8::/32".
    QString network() const;
    /// How many addresses it holds, as a power of two: 8 means 256.
    int sizeExponent() const { return (isIpv6 ? 128 : 32) - prefix; }

    friend bool operator==(const Cidr &, const Cidr &) = default;
};

/// An address without a prefix is a network of one. Nothing for anything that is not exactly that.
std::optional<Cidr> parseCidr(QStringView text);

/// One entry of a comma-separated list of networks, as written.
struct CidrEntry
{
    QString text = {};
    std::optional<Cidr> cidr = {}; ///< nothing: the text is not a network
};

/// The entries of a comma- or line-separated list; blanks around them do not count.
QList<CidrEntry> parseCidrList(const QString &list);

/// Whether two lists name the same networks, in whatever order and notation. Unreadable lists are equal
/// only to the same text.
bool isSameCidrSet(const QString &a, const QString &b);

} // namespace cordboard
