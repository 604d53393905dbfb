#pragma once

#include "bulk/applywork.h"
#include "bulk/planwords.h"
#include "support/await.h"
#include "support/flowfixture.h"
#include "support/ngcpfixture.h"

#include <QSignalSpy>
#include <QTest>

// A guided flow that is carried out against a platform, and what it left there.
namespace cordboard::test {

inline GuidedFlow emptyFlow(const Ngcp &platform)
{
    return {ngcp::newCustomer, platform.connection.account()};
}

inline QList<Record> found(Ngcp &platform, const GuidedFlow &flow, qsizetype step, const QString &sought)
{
    const Outcome<Page> page = await(platform.client.list(flow.lookup(step, sought)));
    return page ? flow.matches(step, sought, *page) : QList<Record>();
}

inline QStringList idsOf(const QList<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id());
    return ids;
}

inline void run(ApplyWork &work)
{
    QSignalSpy ended(&work, &Work::ended);
    if (work.state() == Work::State::Waiting)
        work.start();
    else
        work.resume();
    QVERIFY(work.hasEnded() || ended.wait(20'000));
}

inline QList<ChangeResult::Kind> kinds(const ApplyWork &work)
{
    QList<ChangeResult::Kind> kinds;
    for (const ChangeResult &result : work.results())
        kinds.append(result.kind);
    return kinds;
}

inline qint64 totalOf(Ngcp &platform, const Resource &resource, const Filters &filters)
{
    const auto page = await(platform.client.list({.resource = &resource, .filters = filters}));
    return page ? page->total.value_or(-1) : -1;
}

/// "POST customers", "DELETE domains": what was written, in order.
inline QStringList written(const Ngcp &platform)
{
    QStringList writes;
    for (const sandbox::Received &received : platform.sandbox.received()) {
        if (received.method != "GET")
            writes.append(QString::fromUtf8(received.method + ' ' + received.target.split('/').value(2)));
    }
    return writes;
}

inline QStringList allCreations()
{
    return {QStringLiteral("POST customercontacts"), QStringLiteral("POST customers"),
            QStringLiteral("POST domains"), QStringLiteral("POST subscribers")};
}

inline QString problemsOf(const ApplyWork &work, qsizetype step)
{
    return reasonOf(work.plan().changes[step].resource(), work.results()[step]);
}

/// The step failed; what came before is done, what comes behind was not sent.
inline void verifyFailedAt(const ApplyWork &work, qsizetype step)
{
    QCOMPARE(work.state(), Work::State::Failed);
    for (qsizetype i = 0; i < work.results().size(); ++i) {
        const ChangeResult::Kind kind = work.results()[i].kind;
        if (i < step)
            QVERIFY2(work.results()[i].isGood(), qPrintable(work.outcome()));
        else
            QCOMPARE(kind, i == step ? ChangeResult::Kind::Refused : ChangeResult::Kind::NotSent);
    }
}

/// With one step entered anew it goes on from there, and sends nothing that was done before.
inline void verifyGoesOn(Ngcp &platform, ApplyWork &work, const GuidedFlow &corrected, qsizetype step)
{
    platform.sandbox.forgetReceived();
    work.correct(corrected.plan());
    QVERIFY(work.canResume());
    run(work);
    QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
    QCOMPARE(written(platform), allCreations().sliced(step - ContactStep));
    QCOMPARE(totalOf(platform, ngcp::customerContacts,
                     {{QStringLiteral("email"), {QStringLiteral("flow@example.com")}}}),
             1);
    QCOMPARE(
        totalOf(platform, ngcp::customers, {{QStringLiteral("external_id"), {QStringLiteral("FLOW-1")}}}), 1);
    QCOMPARE(
        totalOf(platform, ngcp::subscribers, {{QStringLiteral("alias"), {QStringLiteral("43987688001")}}}),
        1);
}

} // namespace cordboard::test
