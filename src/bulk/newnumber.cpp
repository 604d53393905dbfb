#include "bulk/newnumber.h"

#include "catalogue/display.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct NumberText
    {
        Q_DECLARE_TR_FUNCTIONS(NewNumber)
    };

    PlannedChange skipped(const Record &existing, const QString &owner)
    {
        const Related belongsTo = existing.related(owner);
        return PlannedChange::skip(
            existing,
            belongsTo.id.isEmpty()
                ? NumberText::tr("It exists.")
                : NumberText::tr("It exists, and belongs to %1.").arg(Display().text(belongsTo)));
    }

} // namespace

QString takenElsewhereWords(const QList<Record> &withThisNumber, const QString &owner)
{
    QStringList owners;
    for (const Record &record : withThisNumber)
        owners.append(Display().text(record.related(owner)));
    std::ranges::sort(owners);
    return NumberText::tr("It exists, and belongs to %1: the platform may refuse it.")
        .arg(owners.join(u", "_s));
}

PlannedChange newNumber(const Record &draft, const QList<Record> &withThisNumber, const QString &owner)
{
    const QString wanted = draft.related(owner).id;
    const auto own = std::ranges::find_if(withThisNumber, [&](const Record &existing) {
        const Related belongsTo = existing.related(owner);
        return belongsTo.state == Related::State::NotTold || belongsTo.id == wanted;
    });
    if (own != withThisNumber.cend())
        return skipped(*own, owner);
    PlannedChange change = PlannedChange::create(draft);
    change.twins = QStringList(); // it was looked up a moment ago
    if (!withThisNumber.isEmpty())
        change.remark = takenElsewhereWords(withThisNumber, owner);
    return change;
}

} // namespace cordboard
