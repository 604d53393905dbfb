#include "bulk/suspensionmemory.h"

#include "net/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    constexpr qint64 mostBytes = 64 << 20; // beyond that it is nothing of ours

    QString keyOf(const RecordRef &ref)
    {
        return u"%1/%2"_s.arg(ref.type, ref.id);
    }

    QJsonObject read(const QString &file)
    {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly) || source.size() > mostBytes)
            return {};
        return QJsonDocument::fromJson(source.readAll()).object();
    }

    QSet<QString> idsOf(const QJsonObject &entry)
    {
        QSet<QString> ids;
        for (const QJsonValue &id : entry["ids"_L1].toArray())
            ids.insert(id.toString());
        return ids;
    }

} // namespace

SuspensionMemory::SuspensionMemory(const Journal &journal)
    : m_file(journal.file() + ".suspended.json"_L1)
{
}

SuspensionMemory::Entry SuspensionMemory::of(const RecordRef &suspended) const
{
    const QJsonObject entry = read(m_file)[keyOf(suspended)].toObject();
    return {.ids = idsOf(entry), .since = QDateTime::fromString(entry["since"_L1].toString(), Qt::ISODate)};
}

bool SuspensionMemory::add(const RecordRef &suspended, const QSet<QString> &ids)
{
    return change(suspended, ids, true);
}

bool SuspensionMemory::remove(const RecordRef &suspended, const QSet<QString> &ids)
{
    return change(suspended, ids, false);
}

bool SuspensionMemory::change(const RecordRef &suspended, const QSet<QString> &ids, bool isSuspended)
{
    QJsonObject all = read(m_file);
    if (all.isEmpty() && QFileInfo(m_file).size() > 2)
        return false; // damaged or not ours: it is not overwritten
    QJsonObject entry = all[keyOf(suspended)].toObject();
    QSet<QString> known = idsOf(entry);
    if (isSuspended)
        known.unite(ids);
    else
        known.subtract(ids);
    QStringList sorted(known.cbegin(), known.cend());
    std::ranges::sort(sorted);
    entry.insert("ids"_L1, QJsonArray::fromStringList(sorted));
    if (!entry.contains("since"_L1))
        entry.insert("since"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (known.isEmpty())
        all.remove(keyOf(suspended));
    else
        all.insert(keyOf(suspended), entry);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
}

} // namespace cordboard
