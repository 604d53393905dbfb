#include "writes/history.h"

#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "writes/merge.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    template <typename Told>
    void readElsewhere(const std::shared_ptr<const Journal> &journal, Told (*read)(const Journal &),
                       QObject *context, const std::function<void(const Told &)> &then)
    {
        QThreadPool::globalInstance()->start([journal, read, then, context = QPointer(context)] {
            QMetaObject::invokeMethod(qApp, [then, context, told = read(*journal)] {
                if (context)
                    then(told);
            });
        });
    }

    History historyIn(const Journal &journal)
    {
        const Journal::Contents contents = journal.read();
        return {.entries = historyOf(contents), .damagedLines = contents.damagedLines};
    }

    QList<HistoryEntry> openIn(const Journal &journal)
    {
        QList<HistoryEntry> open = historyOf(journal.read());
        open.removeIf([](const HistoryEntry &entry) { return !isOpenEnded(entry.state) || entry.isLeft; });
        return open;
    }

    /// A run that ended after it was read may have said how it went: once it is over, it is read again.
    QList<Intent> leftOpenIn(const Journal &journal)
    {
        QSet<QString> over;
        QSet<QString> goingOn;
        for (const HistoryEntry &entry : openIn(journal)) {
            const QString &run = entry.intent.run;
            if (!over.contains(run) && !goingOn.contains(run))
                (journal.isGoingOn(run) ? goingOn : over).insert(run);
        }
        journal.sweep();
        QList<Intent> left;
        if (over.isEmpty())
            return left;
        for (const HistoryEntry &entry : openIn(journal)) {
            if (over.contains(entry.intent.run))
                left.append(entry.intent);
        }
        return left;
    }

} // namespace

void readHistory(const std::shared_ptr<const Journal> &journal, QObject *context,
                 const std::function<void(const History &)> &then)
{
    readElsewhere(journal, &historyIn, context, then);
}

void readLeftOpen(const std::shared_ptr<const Journal> &journal, QObject *context,
                  const std::function<void(const QList<Intent> &)> &then)
{
    readElsewhere(journal, &leftOpenIn, context, then);
}

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
        entry.isLeft = line["event"_L1].toString() == "settled"_L1 && entry.state == WriteState::Unknown;
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
