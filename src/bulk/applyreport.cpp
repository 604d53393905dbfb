#include "bulk/applywork.h"
#include "core/csv.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// For plans that came of no file.
    const QStringList &ownHeaders()
    {
        static const QStringList headers{u"action"_s, u"resource"_s, u"id"_s, u"title"_s};
        return headers;
    }

    QString actionName(PlannedChange::Action action)
    {
        switch (action) {
        case PlannedChange::Action::Create: return u"create"_s;
        case PlannedChange::Action::Update: return u"update"_s;
        case PlannedChange::Action::Remove: return u"delete"_s;
        case PlannedChange::Action::Skip: break;
        }
        return u"skip"_s;
    }

    QStringList ownCells(const PlannedChange &change, const ChangeResult &result)
    {
        const QString id = result.recordId.isEmpty() ? change.base.id() : result.recordId;
        return {actionName(change.action), QString(change.resource().type), id, change.title()};
    }

} // namespace

QByteArray reportOf(const Plan &plan, const QList<ChangeResult> &results)
{
    const QStringList &headers = plan.headers.isEmpty() ? ownHeaders() : plan.headers;
    QList<qsizetype> kept; // a report that is imported again gets its two columns anew
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers[i] != outcomeColumn && headers[i] != reasonColumn)
            kept.append(i);
    }
    const auto line = [&](const QStringList &cells, const QString &outcome, const QString &reason,
                          const QString &mark) {
        QStringList fields;
        for (const qsizetype column : kept)
            fields.append(guardedCsvField(cells.value(column)));
        return csvLine(fields + QStringList{guardedCsvField(outcome), guardedCsvField(reason), mark})
            .toUtf8();
    };
    QByteArray report =
        "\xEF\xBB\xBF" + line(headers, QString(outcomeColumn), QString(reasonColumn), QString(safeCsvMark));
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        const PlannedChange &change = plan.changes[i];
        const ChangeResult result = results.value(i);
        report += line(plan.headers.isEmpty() ? ownCells(change, result) : change.cells,
                       QString(wireName(result.kind)), reasonOf(change.resource(), result), {});
    }
    return report;
}

} // namespace cordboard
