#include "bulk/plannedchange.h"

#include "catalogue/snapshot.h"
#include "catalogue/validation.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ChangeText
    {
        Q_DECLARE_TR_FUNCTIONS(PlannedChange)
    };

    QString newOperation()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

} // namespace

PlannedChange PlannedChange::create(const Record &draft)
{
    return {.action = Action::Create,
            .base = Record(draft.resource()),
            .draft = draft,
            .operation = newOperation()};
}

PlannedChange PlannedChange::update(const Record &base, const Record &draft)
{
    return {.action = Action::Update, .base = base, .draft = draft, .operation = newOperation()};
}

PlannedChange PlannedChange::remove(const Record &base, const QJsonObject &along)
{
    return {.action = Action::Remove,
            .base = base,
            .draft = Record(base.resource()),
            .operation = newOperation(),
            .along = along};
}

PlannedChange PlannedChange::skip(const Record &base, const QString &remark)
{
    return {.action = Action::Skip,
            .base = base,
            .draft = Record(base.resource()),
            .remark = remark,
            .operation = newOperation()};
}

QList<FieldProblem> PlannedChange::objections() const
{
    QList<FieldProblem> all = problems;
    for (const QString &field : withheld)
        all.append({.field = field, .message = ChangeText::tr("It is not kept. Enter it again.")});
    return all;
}

QJsonObject PlannedChange::seen() const
{
    QJsonObject snapshot = toSnapshot(base);
    QJsonObject attributes = snapshot["attributes"_L1].toObject();
    for (auto it = fingerprints.constBegin(); it != fingerprints.constEnd(); ++it)
        attributes.insert(it.key(), it.value());
    snapshot["attributes"_L1] = attributes;
    return snapshot;
}

QString PlannedChange::title() const
{
    return action == Action::Create ? draft.title() : base.title();
}

QString idMadeBy(qsizetype change)
{
    return u'@' + QString::number(change);
}

std::optional<qsizetype> changeThatMakes(QStringView id)
{
    bool isNumber = false;
    const qlonglong number = id.startsWith(u'@') ? id.sliced(1).toLongLong(&isNumber) : 0;
    return isNumber && number >= 0 ? std::optional(qsizetype(number)) : std::nullopt;
}

QList<FieldProblem> complaintsAbout(const PlannedChange &change)
{
    Record checked = change.draft;
    const Resource &resource = checked.resource();
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (changeThatMakes(checked.related(i).id))
            checked.setRelated(i, {.state = Related::State::One, .id = u"made"_s});
    }
    switch (change.action) {
    case PlannedChange::Action::Create: return complaints(checked, Purpose::Create);
    case PlannedChange::Action::Update: return complaints(checked, Purpose::Update);
    default: return {};
    }
}

} // namespace cordboard
