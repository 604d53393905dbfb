#pragma once

#include "catalogue/platform.h"
#include "writes/history.h"

#include <QAbstractTableModel>

namespace cordboard {

/// What was written, newest first: when, what, to which record, what changed, and how it ended.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Action, RecordName, Changes, End, ColumnCount };

    HistoryModel(const Platform &platform, std::shared_ptr<const Journal> journal, QObject *parent = nullptr);

    /// Takes a moment: what was there before stays until it is reset.
    void reload();
    bool isReading() const { return m_isReading; }
    const HistoryEntry &at(int row) const { return m_entries.at(row); }
    /// Null when this build does not know the resource any more.
    const Resource *resourceAt(int row) const { return m_platform.resource(at(row).intent.resource); }
    int damagedLines() const { return m_damagedLines; }

    /// The whole entry in words, a line for each thing.
    QString details(int row) const;
    /// All of it for other programs; times in UTC.
    QByteArray toCsv(const QString &account) const;
    QByteArray toJson(const QString &account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QStringList changes(int row) const;
    QString labels(int row, QStringList fields) const;

    const Platform &m_platform;
    std::shared_ptr<const Journal> m_journal;
    QList<HistoryEntry> m_entries;
    bool m_isReading = false;
    bool m_isWanted = false; // once more, since it began to read
    int m_damagedLines = 0;
};

/// How a write ended, in a few words.
QString stateText(WriteState state);
/// What a write was: "created", "changed", "deleted", "opened".
QString actionText(const Intent &intent, const Platform &platform);

} // namespace cordboard
