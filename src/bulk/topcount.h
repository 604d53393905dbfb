#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace cordboard {

/// Counts words and keeps the frequent ones: exact while there are few different words; beyond that the rare
/// ones are forgotten and every count may be too low by slack() (Misra and Gries, in batches).
class TopCount
{
public:
    struct Entry
    {
        QString word = {};
        qint64 count = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit TopCount(qsizetype room = 20'000)
        : m_room(room)
    {
    }

    void add(const QString &word);
    /// The most frequent first; alike ones in the order of their words.
    QList<Entry> top(qsizetype most) const;
    qint64 slack() const { return m_slack; }
    qsizetype size() const { return m_counts.size(); } ///< words that are remembered

private:
    void forgetRare();

    qsizetype m_room;
    qint64 m_slack = 0;
    QHash<QString, qint64> m_counts;
};

} // namespace cordboard
