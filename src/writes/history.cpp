#include "writes/history.h"

#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "writes/merge.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cordboard {

QList<HistoryEntry> historyOf(const Journal::Contents &contents)
{
    QList<HistoryEntry> history;
    QHash<QString, qsizetype> places;
    for (const QJsonObject &line : contents.entries) {
        const QString operation = line["op"_L1].toString();
        if (line["event"_L1].toString() == "intent"_L1) {
            places.insert(operation, history.size());
            history.append({.intent = Intent::fromJson(line)});
            continue;
        }
        const auto place = places.constFind(operation);
        if (place == places.cend())
            continue;
        HistoryEntry &entry = history[*place];
        const QStringList fields = line["fields"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        if (line["event"_L1].toString() == "moved"_L1) {
            entry.moved += fields;
            continue;
        }
        entry.state = writeStateFrom(line["state"_L1].toString());
        entry.ended = QDateTime::fromString(line["time"_L1].toString(), Qt::ISODateWithMs);
        if (const int status = line["status"_L1].toInt())
            entry.httpStatus = status;
        if (const QString id = line["id"_L1].toString(); !id.isEmpty())
            entry.recordId = id;
        if (!fields.isEmpty())
            entry.fields = fields;
    }
    return history;
}

QStringList changesIn(const HistoryEntry &entry, const Resource &resource)
{
    QStringList lines;
    const Record before = fromSnapshot(resource, entry.intent.before);
    const Record wanted = fromSnapshot(resource, entry.intent.wanted);
    const bool isRemoval = entry.intent.verb == "DELETE";
    const Record &told = isRemoval ? before : wanted;
    const auto add = [&](const QString &field, bool isSecret) {
        const QString now = isSecret ? u"••••••••"_s : fieldText(told, field);
        const QString old = isSecret || entry.intent.before.isEmpty() ? QString() : fieldText(before, field);
        const QString label = fieldLabel(resource, field);
        lines.append(isRemoval || old.isEmpty() ? u"%1: %2"_s.arg(label, now)
                                                : u"%1: %2 → %3"_s.arg(label, old, now));
    };
    const QJsonObject snapshot = isRemoval ? entry.intent.before : entry.intent.wanted;
    const QJsonObject attributes = snapshot["attributes"_L1].toObject();
    for (const Attribute &attribute : resource.attributes) {
        if (attributes.contains(attribute.name))
            add(QString(attribute.name), attribute.kind == Kind::Secret);
    }
    const QJsonObject relations = snapshot["relations"_L1].toObject();
    for (const Relation &relation : resource.relations) {
        if (relations.contains(relation.name))
            add(QString(relation.name), false);
    }
    return lines;
}

} // namespace cordboard
