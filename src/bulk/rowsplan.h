#pragma once

#include "bulk/knownrows.h"
#include "bulk/listwalk.h"
#include "bulk/planmaker.h"

namespace cordboard {

/// The records that something is to be done with.
struct RowSource
{
    Query query = {};
    QList<RowRange> rows = {}; ///< of that listing; none: all of it
    KnownRows known = {};      ///< what is otherwise now is not planned upon
    /// They themselves, where they are at hand. The query only says of which resource they are.
    std::optional<QList<Record>> atHand = {};
};

/// A plan with one line for each of some records, wherever they are.
class RowsPlan : public PlanMaker
{
    Q_OBJECT

public:
    void start() override;
    void stop() override;

protected:
    RowsPlan(const Client &client, const RowSource &source, const QString &title, QObject *parent);

    const Resource &resource() const { return *m_source.query.resource; }
    virtual void take(const Record &record) = 0;
    /// All of them were taken.
    virtual void complete() { finish(); }

private:
    void takePage(const Page &page);
    bool isWanted(qint64 row) const;
    void endWalk(const WalkEnd &end);

    RowSource m_source;
    ListWalk m_walk;
    qint64 m_row = 0;
    bool m_haveMoved = false; // the rows that were chosen
};

/// The same values for many records.
class EditManyPlan final : public RowsPlan
{
    Q_OBJECT

public:
    /// What `wanted` sets is what they are to have.
    EditManyPlan(const Client &client, const RowSource &source, const Record &wanted,
                 QObject *parent = nullptr);

protected:
    void take(const Record &record) override;

private:
    Record m_wanted;
};

/// The difference between a record and what is wanted of it; blank where there is none.
Record differenceTo(const Record &base, const Record &wanted);

} // namespace cordboard
