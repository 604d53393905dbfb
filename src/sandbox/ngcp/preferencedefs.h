#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace cordboard::sandbox::ngcp {

struct PreferenceDef
{
    QString name;
    QString type; ///< "boolean", "int", "string", "enum", "blob"
    bool isList = false;
    bool isReadOnly = false;
    QStringList values = {}; ///< of an enum; empty: the platform's configuration knows them
    QString group = {};
};

using PreferenceDefs = QMap<QString, PreferenceDef>;

/// The preferences of the records of a table: subscribers, customers, domains, peeringservers.
const PreferenceDefs &preferenceDefs(QLatin1StringView table);
/// As the API tells them.
QJsonObject shownDefs(const PreferenceDefs &defs);

} // namespace cordboard::sandbox::ngcp
