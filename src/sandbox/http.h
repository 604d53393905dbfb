#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

namespace cordboard::sandbox {

/// One request as the API sees it: decoded once, here.
struct Request
{
    QByteArray method = {};
    QStringList path = {};                     ///< below the API's root, decoded
    QList<QPair<QString, QString>> query = {}; ///< decoded, "+" as a blank; the last of a name counts
    QByteArray contentType = {};
    QByteArray accept = {};
    QByteArray body = {};
    QByteArray origin = {}; ///< "http://127.0.0.1:4711", for links
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/vnd.api+json";
};

} // namespace cordboard::sandbox
