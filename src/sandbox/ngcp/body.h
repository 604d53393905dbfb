#pragma once

#include "sandbox/http.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cordboard::sandbox::ngcp {

/// The object a POST or PUT brings; throws Refused where its type, its form or its keys are wrong.
QJsonObject objectFrom(const Request &request);
/// The operations a PATCH brings, checked against those that the resource knows.
QJsonArray operationsFrom(const Request &request, const QStringList &known);
/// The object after the operations; throws Refused where a path leads nowhere.
QJsonObject patched(const QJsonObject &before, const QJsonArray &operations);

} // namespace cordboard::sandbox::ngcp
