#include "core/cidr.h"

#include "fuzz.h"

#include <QHostAddress>
#include <QStringList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    QHostAddress addressOf(const Cidr &cidr)
    {
        if (cidr.isIpv6)
            return QHostAddress(cidr.address.data());
        return QHostAddress(quint32(cidr.address[0]) << 24 | quint32(cidr.address[1]) << 16
                            | quint32(cidr.address[2]) << 8 | quint32(cidr.address[3]));
    }

    void requireRoundTrip(const Cidr &cidr)
    {
        require(cidr.prefix >= 0 && cidr.sizeExponent() >= 0, "a prefix fits its kind of address");
        Cidr expected = cidr;
        expected.hasHostBits = false;
        const QString network = cidr.network();
        require(parseCidr(network) == expected, "a network printed and read again is the same");
        const auto [address, prefix] = QHostAddress::parseSubnet(network);
        require(address == addressOf(cidr) && prefix == cidr.prefix,
                "Qt reads a printed network as the same");
    }

    void requireEveryAddressIsRead(const QByteArray &input)
    {
        Q_IPV6ADDR bytes = {};
        std::memcpy(&bytes, input.constData(), size_t(qMin<qsizetype>(input.size(), sizeof bytes)));
        const auto cidr = parseCidr(QHostAddress(bytes).toString());
        require(cidr && cidr->prefix == 128 && addressOf(*cidr) == QHostAddress(bytes),
                "every address that Qt prints is read");
    }

} // namespace

void tryOut(const QByteArray &input)
{
    requireEveryAddressIsRead(input);
    const QString text = QString::fromUtf8(input);
    if (const auto cidr = parseCidr(text))
        requireRoundTrip(*cidr);
    QStringList networks;
    for (const CidrEntry &entry : parseCidrList(text)) {
        require(!entry.text.isEmpty() && entry.text == entry.text.trimmed() && !entry.text.contains(u','),
                "an entry is a word between separators");
        networks.append(entry.cidr ? entry.cidr->network() : entry.text);
        if (entry.cidr)
            requireRoundTrip(*entry.cidr);
    }
    require(isSameCidrSet(text, networks.join(u',')), "a list and what it names are the same set");
    require(!isSameCidrSet(text, networks.join(u'\n') + ",0.0.0.0/1,128.0.0.1/32"_L1)
                || (networks.contains("0.0.0.0/1"_L1) && networks.contains("128.0.0.1/32"_L1)),
            "a list with more in it is another set");
}

} // namespace cordboard::fuzz
