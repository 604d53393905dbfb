#include "bulk/exportfile.h"
#include "bulk/plan.h"
#include "catalogue/snapshot.h"
#include "catalogue/validation.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct PlanText
    {
        Q_DECLARE_TR_FUNCTIONS(Plan)
    };

    using Action = PlannedChange::Action;

    constexpr qint64 mostBytes = 256 * 1024 * 1024;
    constexpr auto format = "cordboard-plan-1"_L1;
    constexpr std::pair<Action, QLatin1StringView> actions[] = {
        {Action::Create, "create"_L1},
        {Action::Update, "update"_L1},
        {Action::Remove, "delete"_L1},
        {Action::Skip, "skip"_L1},
    };

    Error refusal(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

    Error damaged()
    {
        return refusal(PlanText::tr("This plan was changed after it was made, or is no plan of this program. "
                                    "Make it anew."));
    }

    QString checksumOf(const QJsonObject &json)
    {
        QJsonObject rest = json;
        rest.remove("checksum"_L1);
        return QString::fromLatin1(
            QCryptographicHash::hash(QJsonDocument(rest).toJson(QJsonDocument::Compact),
                                     QCryptographicHash::Sha256)
                .toHex());
    }

    /// A snapshot, and beside it the passwords that are to be sent.
    QJsonObject toJson(const Record &draft)
    {
        QJsonObject json = toSnapshot(draft);
        QJsonObject secrets;
        for (const Attribute &attribute : draft.resource().attributes) {
            const QVariant value = draft.value(QString(attribute.name));
            if (value.metaType() == QMetaType::fromType<Secret>())
                secrets.insert(attribute.name, QString::fromUtf8(value.value<Secret>().reveal()));
        }
        if (!secrets.isEmpty())
            json.insert("secrets"_L1, secrets);
        return json;
    }

    Record draftFrom(const Resource &resource, const QJsonObject &json)
    {
        Record draft = fromSnapshot(resource, json);
        const QJsonObject secrets = json["secrets"_L1].toObject();
        for (const Attribute &attribute : resource.attributes) {
            const QJsonValue secret = secrets.value(attribute.name);
            if (attribute.kind == Kind::Secret && secret.isString())
                draft.setValue(QString(attribute.name),
                               QVariant::fromValue(Secret(secret.toString().toUtf8())));
        }
        return draft;
    }

    /// Not even a fingerprint: who has the file could try out short ones.
    Record withoutSecrets(Record draft)
    {
        for (const Attribute &attribute : draft.resource().attributes) {
            if (attribute.kind == Kind::Secret)
                draft.setValue(QString(attribute.name), {});
        }
        return draft;
    }

    /// Passwords that are in the draft, and those that were.
    QJsonArray withheldOf(const PlannedChange &change)
    {
        QJsonArray names = QJsonArray::fromStringList(change.withheld);
        for (const Attribute &attribute : change.resource().attributes) {
            const QVariant value = change.draft.value(QString(attribute.name));
            if (value.metaType() == QMetaType::fromType<Secret>() && hasContent(value)
                && !names.contains(QJsonValue(QString(attribute.name))))
                names.append(QString(attribute.name));
        }
        return names;
    }

    QJsonArray toJson(const QList<FieldProblem> &problems)
    {
        QJsonArray json;
        for (const FieldProblem &problem : problems)
            json.append(QJsonObject{{"field"_L1, problem.field}, {"message"_L1, problem.message}});
        return json;
    }

    /// What the source said of a password is left out.
    QStringList withoutSecrets(QStringList cells, const QStringList &columns, const Resource &resource)
    {
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const Attribute *attribute = resource.attribute(columns[i]);
            if (attribute && attribute->kind == Kind::Secret)
                cells[i].clear();
        }
        return cells;
    }

    QJsonObject toJson(const PlannedChange &change, const QStringList &columns, Passwords passwords)
    {
        const bool isWithheld = passwords == Passwords::Withheld;
        QJsonObject json{
            {"action"_L1,
             std::ranges::find(actions, change.action, &std::pair<Action, QLatin1StringView>::first)->second},
            {"resource"_L1, change.resource().type},
            {"op"_L1, change.operation}};
        const auto add = [&json](QLatin1StringView name, const auto &value) {
            if (!value.isEmpty())
                json.insert(name, value);
        };
        if (change.action != Action::Create)
            json.insert("base"_L1, change.seen());
        if (change.action == Action::Create || change.action == Action::Update)
            json.insert("draft"_L1,
                        isWithheld ? toSnapshot(withoutSecrets(change.draft)) : toJson(change.draft));
        if (isWithheld)
            add("withheld"_L1, withheldOf(change));
        if (change.isSparing)
            json.insert("sparing"_L1, true);
        add("problems"_L1, toJson(change.problems));
        add("remark"_L1, change.remark);
        add("cells"_L1,
            QJsonArray::fromStringList(isWithheld ? withoutSecrets(change.cells, columns, change.resource())
                                                  : change.cells));
        add("along"_L1, change.along);
        if (change.line > 0)
            json.insert("line"_L1, change.line);
        if (change.twins)
            json.insert("twins"_L1, QJsonArray::fromStringList(*change.twins));
        QJsonArray after;
        for (const qsizetype number : change.after)
            after.append(qint64(number));
        add("after"_L1, after);
        return json;
    }

    /// A password that was changed after the plan was made is noticed by it.
    QJsonObject fingerprintsIn(const Resource &resource, const QJsonObject &snapshot)
    {
        const QJsonObject attributes = snapshot["attributes"_L1].toObject();
        QJsonObject fingerprints;
        for (const Attribute &attribute : resource.attributes) {
            const QJsonValue kept = attributes.value(attribute.name);
            if (attribute.kind == Kind::Secret && kept.isString())
                fingerprints.insert(attribute.name, kept);
        }
        return fingerprints;
    }

    std::optional<PlannedChange> changeFrom(const Platform &platform, const QJsonObject &json)
    {
        const QString name = json["action"_L1].toString();
        const auto action =
            std::ranges::find_if(actions, [&](const auto &known) { return name == known.second; });
        const Resource *resource = platform.resource(json["resource"_L1].toString());
        if (action == std::end(actions) || !resource || json["op"_L1].toString().isEmpty())
            return {};
        PlannedChange change{.action = action->first,
                             .base = fromSnapshot(*resource, json["base"_L1].toObject()),
                             .draft = draftFrom(*resource, json["draft"_L1].toObject()),
                             .remark = json["remark"_L1].toString(),
                             .line = json["line"_L1].toInt(),
                             .cells = json["cells"_L1].toVariant().toStringList(),
                             .operation = json["op"_L1].toString(),
                             .along = json["along"_L1].toObject(),
                             .isSparing = json["sparing"_L1].toBool(),
                             .fingerprints = fingerprintsIn(*resource, json["base"_L1].toObject()),
                             .withheld = json["withheld"_L1].toVariant().toStringList()};
        for (const QJsonValue problem : json["problems"_L1].toArray())
            change.problems.append(
                {.field = problem["field"_L1].toString(), .message = problem["message"_L1].toString()});
        if (json.contains("twins"_L1))
            change.twins = json["twins"_L1].toVariant().toStringList();
        for (const QJsonValue number : json["after"_L1].toArray())
            change.after.append(qsizetype(number.toInteger(-1)));
        return change;
    }

    /// Whether what this change waits for comes before it, so that no two wait for each other.
    bool isInOrder(const Plan &plan, const PlannedChange &change)
    {
        const qsizetype here = plan.changes.size();
        const auto isBefore = [here](qsizetype number) { return number >= 0 && number < here; };
        bool isGood = std::ranges::all_of(change.after, isBefore);
        for (qsizetype i = 0; i < qsizetype(change.resource().relations.size()); ++i) {
            const auto maker = changeThatMakes(change.draft.related(i).id);
            isGood =
                isGood && (!maker || (isBefore(*maker) && plan.changes[*maker].action == Action::Create));
        }
        return isGood;
    }

} // namespace

QJsonObject Plan::toJson(Passwords passwords) const
{
    QJsonArray rows;
    for (const PlannedChange &change : changes)
        rows.append(cordboard::toJson(change, columns, isGuided() ? Passwords::Withheld : passwords));
    QJsonObject json{{"format"_L1, format},
                     {"id"_L1, id},
                     {"title"_L1, title},
                     {"made"_L1, made.toUTC().toString(Qt::ISODateWithMs)},
                     {"account"_L1, account.name},
                     {"platform"_L1, account.platform},
                     {"url"_L1, account.url},
                     {"headers"_L1, QJsonArray::fromStringList(headers)},
                     {"columns"_L1, QJsonArray::fromStringList(columns)},
                     {"changes"_L1, rows}};
    if (isGuided())
        json.insert("flow"_L1, flow);
    json.insert("checksum"_L1, checksumOf(json));
    return json;
}

Outcome<Plan> Plan::fromJson(const QJsonObject &json)
{
    const Platform *known = cordboard::platform(json["platform"_L1].toString());
    if (json["format"_L1].toString() != format || json["checksum"_L1].toString() != checksumOf(json) || !known
        || !isSendableId(json["id"_L1].toString()))
        return damaged();
    Plan plan{.id = json["id"_L1].toString(),
              .title = json["title"_L1].toString(),
              .made = QDateTime::fromString(json["made"_L1].toString(), Qt::ISODateWithMs),
              .account = {.name = json["account"_L1].toString(),
                          .platform = json["platform"_L1].toString(),
                          .url = json["url"_L1].toString()},
              .headers = json["headers"_L1].toVariant().toStringList(),
              .columns = json["columns"_L1].toVariant().toStringList(),
              .flow = json["flow"_L1].toString()};
    const QJsonArray rows = json["changes"_L1].toArray();
    if (rows.size() > mostChanges || !plan.made.isValid())
        return damaged();
    for (const QJsonValue row : rows) {
        const std::optional<PlannedChange> change = changeFrom(*known, row.toObject());
        if (!change || !isInOrder(plan, *change))
            return damaged();
        plan.changes.append(*change);
    }
    return plan;
}

QString writePlan(const Plan &plan, const QString &file, Passwords passwords)
{
    ExportFile target(file);
    const QByteArray bytes = QJsonDocument(plan.toJson(passwords)).toJson(QJsonDocument::Compact) + '\n';
    if (target.open() && target.device().write(bytes) == bytes.size() && target.commit())
        return {};
    return PlanText::tr("%1 cannot be written: %2")
        .arg(file, target.error().isEmpty() ? target.device().errorString() : target.error());
}

Outcome<Plan> readPlan(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refusal(PlanText::tr("%1 cannot be read: %2").arg(file, source.errorString()));
    if (source.size() > mostBytes)
        return refusal(PlanText::tr("%1 is too large for a plan.").arg(file));
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    return document.isObject() ? Plan::fromJson(document.object()) : damaged();
}

} // namespace cordboard
