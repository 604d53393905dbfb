#pragma once

#include "bulk/listwalk.h"

#include <QHash>

namespace cordboard {

/// Which of many numbers a platform has: looked up by the hundred, where it can filter by several, or in the
/// whole listing.
class NumberLookup final : public QObject
{
    Q_OBJECT

public:
    /// `resource` has numbers: Resource::range.
    NumberLookup(const Client &client, const Resource &resource, const QStringList &numbers,
                 QObject *parent = nullptr);

    void start();
    void stop();
    /// By their digits: several customers may have the same.
    const QMultiHash<QString, Record> &found() const { return m_found; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Once, unless it is stopped. Empty: all were looked up.
    void ended(const QString &trouble);

private:
    void walkMore();
    void take(const Page &page);
    void endWalk(ListWalk *walk, const WalkEnd &end);

    Client m_client;
    const Resource &m_resource;
    QStringList m_numbers;
    QMultiHash<QString, Record> m_found;
    QList<ListWalk *> m_walks; // under way
    qsizetype m_next = 0;
    qint64 m_done = 0;
    bool m_hasEnded = false;
};

} // namespace cordboard
