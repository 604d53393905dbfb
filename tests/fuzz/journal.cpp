#include "net/journal.h"

#include "catalogue/snapshot.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "fuzz.h"
#include "writes/history.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void requireSameWhenKeptAgain(const Journal::Contents &contents)
    {
        QByteArray lines;
        for (const QJsonObject &entry : contents.entries)
            lines += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
        require(lines.count('\n') == contents.entries.size(), "an entry is one line");
        const Journal::Contents again = Journal::parse(lines);
        require(again.damagedLines == 0 && again.entries == contents.entries,
                "entries kept again are the same");
    }

    void requireChangesToldInWords(const HistoryEntry &entry, const Resource &resource)
    {
        for (const QString &change : changesIn(entry, resource))
            require(isFitForOneLine(change), "a change is told on one line");
        Record wanted = fromSnapshot(resource, entry.intent.wanted);
        for (const Attribute &attribute : resource.attributes) {
            if (attribute.kind == Kind::Secret || attribute.kind == Kind::Link)
                require(!hasContent(wanted.value(QString(attribute.name))),
                        "no secret comes out of the journal");
        }
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const Journal::Contents contents = Journal::parse(input);
    const QByteArrayList lines = input.split('\n');
    const auto blank =
        std::ranges::count_if(lines, [](const QByteArray &line) { return line.trimmed().isEmpty(); });
    require(contents.entries.size() + contents.damagedLines + blank == lines.size(), "every line is counted");
    requireSameWhenKeptAgain(contents);

    const QList<HistoryEntry> history = historyOf(contents);
    const auto intents = std::ranges::count_if(
        contents.entries, [](const QJsonObject &line) { return line["event"_L1].toString() == "intent"_L1; });
    require(history.size() == intents, "every write that was begun has its place in the history");
    for (const HistoryEntry &entry : history) {
        require(writeStateFrom(QString(wireName(entry.state))) == entry.state, "a state has a name");
        require(Intent::fromJson(entry.intent.toJson()) == entry.intent, "an intent kept again is the same");
        const Resource *named = telecomcenter::platform.resource(entry.intent.resource);
        requireChangesToldInWords(entry, named ? *named : telecomcenter::terminationGateways);
    }
}

} // namespace cordboard::fuzz
