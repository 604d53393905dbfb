#include "models/historymodel.h"

#include "core/csv.h"
#include "core/plaintext.h"
#include "writes/merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

QString stateText(WriteState state)
{
    switch (state) {
    case WriteState::UnderWay: return HistoryModel::tr("not known to have ended");
    case WriteState::Done: return HistoryModel::tr("done");
    case WriteState::Refused: return HistoryModel::tr("refused");
    case WriteState::NotSent: return HistoryModel::tr("not sent");
    case WriteState::Unknown: return HistoryModel::tr("outcome unknown");
    case WriteState::Applied: return HistoryModel::tr("no answer, found done");
    case WriteState::NotApplied: return HistoryModel::tr("no answer, found not done");
    case WriteState::Differs: return HistoryModel::tr("no answer, found different");
    }
    return {};
}

QString actionText(const Intent &intent, const Platform &platform)
{
    const Resource *resource = platform.resource(intent.resource);
    if (intent.verb == "DELETE")
        return HistoryModel::tr("deleted");
    if (!intent.before.isEmpty())
        return HistoryModel::tr("changed");
    return resource && resource->section == Section::Hidden ? HistoryModel::tr("session opened")
                                                            : HistoryModel::tr("created");
}

HistoryModel::HistoryModel(const Platform &platform, std::shared_ptr<const Journal> journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_platform(platform)
    , m_journal(std::move(journal))
{
    reload();
}

void HistoryModel::reload()
{
    if (std::exchange(m_isReading, true)) {
        m_isWanted = true;
        return;
    }
    readHistory(m_journal, this, [this](const History &history) {
        beginResetModel();
        m_isReading = false;
        m_damagedLines = history.damagedLines;
        m_entries = history.entries;
        std::ranges::reverse(m_entries);
        endResetModel();
        if (std::exchange(m_isWanted, false))
            reload();
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList HistoryModel::changes(int row) const
{
    const Resource *resource = resourceAt(row);
    return resource ? changesIn(at(row), *resource) : QStringList();
}

QString HistoryModel::labels(int row, QStringList fields) const
{
    if (const Resource *resource = resourceAt(row)) {
        for (QString &field : fields)
            field = fieldLabel(*resource, field);
    }
    return fields.join(u", "_s);
}

QString HistoryModel::text(int row, int column) const
{
    const HistoryEntry &entry = at(row);
    switch (column) {
    case Time: return QLocale().toString(entry.intent.time.toLocalTime(), QLocale::ShortFormat);
    case Action: return actionText(entry.intent, m_platform);
    case RecordName: {
        const Resource *resource = resourceAt(row);
        const QString what = resource ? resource->text(resource->singular) : entry.intent.resource;
        const QString name = entry.intent.title.isEmpty() ? entry.recordId : entry.intent.title;
        return name.isEmpty() ? what : tr("%1 “%2”").arg(what, name);
    }
    case Changes: return changes(row).join(u"; "_s);
    case End: {
        const QString status = entry.httpStatus ? u" (%1)"_s.arg(entry.httpStatus) : QString();
        return stateText(entry.state) + status;
    }
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return oneLine(text(index.row(), index.column()));
    if (role == Qt::ToolTipRole)
        return toolTipText(text(index.row(), index.column()));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Action: return tr("What");
    case RecordName: return tr("Record");
    case Changes: return tr("Values");
    case End: return tr("How it ended");
    default: return {};
    }
}

QString HistoryModel::details(int row) const
{
    const HistoryEntry &entry = at(row);
    QStringList lines{u"%1 · %2 · %3"_s.arg(text(row, Time), text(row, Action), text(row, End)),
                      text(row, RecordName)};
    const QString id = entry.recordId.isEmpty() ? entry.intent.id : entry.recordId;
    if (!id.isEmpty())
        lines.append(tr("ID: %1").arg(id));
    lines += changes(row);
    for (auto it = entry.intent.along.begin(); it != entry.intent.along.end(); ++it) {
        const Resource *resource = m_platform.resource(it.key());
        lines.append(tr("Deleted with it: %1 (%2)")
                         .arg(resource ? resource->text(resource->plural) : it.key())
                         .arg(it.value().toInteger()));
    }
    if (!entry.fields.isEmpty())
        lines.append(tr("The platform complained about: %1").arg(entry.fields.join(u", "_s)));
    if (!entry.moved.isEmpty())
        lines.append(tr("Somebody else changed at the same time: %1").arg(labels(row, entry.moved)));
    QString all;
    for (const QString &line : std::as_const(lines))
        all += oneLine(line, 20'000) + u'\n';
    return all;
}

QByteArray HistoryModel::toCsv(const QString &account) const
{
    QString csv = csvLine({u"time"_s, u"account"_s, u"operation"_s, u"verb"_s, u"resource"_s, u"id"_s,
                           u"title"_s, u"values"_s, u"state"_s, u"status"_s});
    for (int row = 0; row < m_entries.size(); ++row) {
        const HistoryEntry &entry = at(row);
        csv += csvLine({entry.intent.time.toString(Qt::ISODateWithMs), account, entry.intent.operation,
                        QString::fromLatin1(entry.intent.verb), entry.intent.resource,
                        entry.recordId.isEmpty() ? entry.intent.id : entry.recordId, entry.intent.title,
                        changes(row).join(u'\n'), QString(wireName(entry.state)),
                        entry.httpStatus ? QString::number(entry.httpStatus) : QString()});
    }
    return csv.toUtf8();
}

QByteArray HistoryModel::toJson(const QString &account) const
{
    QJsonArray all;
    for (const HistoryEntry &entry : m_entries) {
        QJsonObject json = entry.intent.toJson();
        json.remove("event"_L1);
        json.remove("run"_L1);
        json.insert("account"_L1, account);
        json.insert("state"_L1, wireName(entry.state));
        json.insert("status"_L1, entry.httpStatus);
        json.insert("recordId"_L1, entry.recordId);
        if (!entry.moved.isEmpty())
            json.insert("changedByOthers"_L1, QJsonArray::fromStringList(entry.moved));
        all.append(json);
    }
    return QJsonDocument(all).toJson();
}

} // namespace cordboard
