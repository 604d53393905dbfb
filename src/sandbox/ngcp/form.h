#pragma once

#include "sandbox/ngcp/resource.h"

#include <QJsonObject>

namespace cordboard::sandbox::ngcp {

/// What a resource's form makes of a body: the members it knows, each of its type, the others dropped, those
/// that are missing cleared or at their default. Before are the members of the record, of which those that
/// clients cannot set stay. Throws Refused with every problem at once.
QJsonObject readForm(const Resource &resource, const QJsonObject &body, const QJsonObject *before);

/// The members, and the defaults of those that are missing.
QJsonObject withDefaults(const Resource &resource, QJsonObject doc);

/// "billing_profile_id": "Billing profile id".
QString labelOf(QStringView name);

} // namespace cordboard::sandbox::ngcp
