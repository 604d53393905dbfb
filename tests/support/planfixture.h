#pragma once

#include "bulk/applywork.h"
#include "bulk/importplanner.h"
#include "support/writingfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace cordboard::test {

/// Begins the work and waits for its end.
template <typename Begin>
void runToEnd(Work &work, Begin begin)
{
    QSignalSpy ended(&work, &Work::ended);
    begin();
    if (!work.hasEnded())
        ended.wait(60'000);
    QVERIFY(work.hasEnded());
}
inline void runToEnd(Work &work)
{
    runToEnd(work, [&work] { work.start(); });
}

/// A DID number that is new for sure.
inline PlannedChange newNumber(const QString &customer, int i)
{
    Record number(telecomcenter::didNumbers);
    number.setValue(u"number", QString::number(37052000000 + i));
    number.relate(u"customer", customer);
    PlannedChange change = PlannedChange::create(number);
    change.twins = QStringList();
    return change;
}

inline Plan numbersPlan(const WritingTelecomCenter &platform, const QString &customer, int count)
{
    Plan plan = Plan::begin(QStringLiteral("Numbers"), platform.connection.account());
    for (int i = 1; i <= count; ++i)
        plan.changes.append(newNumber(customer, i));
    return plan;
}

inline qsizetype count(const sandbox::Sandbox &sandbox, const QByteArray &method)
{
    const QList<sandbox::Received> all = sandbox.received();
    return std::ranges::count(all, method, &sandbox::Received::method);
}

/// What an import of these bytes would do.
inline Plan planOf(const Client &client, const Resource &resource, const QByteArray &file)
{
    const Outcome<CsvTable> table = readCsv(file);
    if (!table) {
        qWarning().noquote() << table.error().detail;
        return {};
    }
    ImportPlanner planner(
        client, {.title = QStringLiteral("Import"), .table = *table, .match = {resource, table->headers}});
    runToEnd(planner);
    if (planner.state() != Work::State::Done)
        qWarning().noquote() << planner.outcome();
    return planner.plan();
}

/// "create 37052000117", "skip 5: Nothing differs." for each change, or what is wrong with it.
inline QStringList inShort(const Plan &plan)
{
    static const QStringList actions{QStringLiteral("create"), QStringLiteral("update"),
                                     QStringLiteral("remove"), QStringLiteral("skip")};
    QStringList lines;
    for (const PlannedChange &change : plan.changes) {
        QStringList words{actions.at(int(change.action)), change.title()};
        for (const FieldProblem &problem : change.problems)
            words = {QStringLiteral("wrong"), placeOf(plan, change, problem) + QStringLiteral(":"),
                     problem.message};
        lines.append(words.join(u' '));
    }
    return lines;
}

} // namespace cordboard::test
