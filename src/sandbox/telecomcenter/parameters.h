#pragma once

#include "sandbox/http.h"
#include "sandbox/telecomcenter/documents.h"

#include <QVariant>

namespace cordboard::sandbox::telecomcenter {

/// What a listing was asked for, checked against the catalogue. Reading it throws Refused.
struct ListParameters
{
    QString where = QStringLiteral("1");
    QVariantList values = {};
    QString order = {};
    int number = 1;
    int size = 50;
    QString linkQuery = {}; ///< everything but page[number], encoded, for the page links
};

ListParameters readListParameters(const Resource &resource, const Request &request, const Profile &profile);

/// include and fields, which writes take too.
QStringList readIncludes(const Resource &resource, const Request &request);
Fields readFields(std::span<const Resource *const> resources, const Request &request, const Profile &profile);

} // namespace cordboard::sandbox::telecomcenter
