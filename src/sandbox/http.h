#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

#include <chrono>

namespace cordboard::sandbox {

/// One request as a platform sees it: decoded once, here.
struct Request
{
    QByteArray method = {};
    QByteArray rawPath = {};                   ///< as on the wire, without the query
    QStringList path = {};                     ///< below the platform's root, decoded
    QList<QPair<QString, QString>> query = {}; ///< decoded, "+" as a blank; in order, names may repeat
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QByteArray origin = {};             ///< "http://127.0.0.1:4711", for links
    QByteArray peer = {};               ///< address of the client
    QByteArray certificateSubject = {}; ///< of the client's TLS certificate: "/CN=..."
    QByteArray certificateSerial = {};  ///< in hex; empty: it showed none

    /// Whatever the case of its name; empty if it is not there.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay = {}; ///< until it is sent

    void add(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

/// "a=b&c=d" as on the wire.
QList<QPair<QString, QString>> queryFrom(const QByteArray &text);
/// The steps of a path below a root; nothing if it does not lie there.
QStringList pathBelow(QByteArrayView root, const QByteArray &path);

} // namespace cordboard::sandbox
