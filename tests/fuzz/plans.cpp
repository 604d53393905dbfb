#include "bulk/plan.h"
#include "bulk/planwords.h"
#include "core/secret.h"
#include "fuzz.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    /// Nothing gets past the checksum by chance, so it is put right.
    QJsonObject vouchedFor(QJsonObject json)
    {
        json.remove("checksum"_L1);
        const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
        json.insert("checksum"_L1,
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        return json;
    }

    void requireNoPasswords(const Plan &plan)
    {
        for (const QJsonValue row : plan.toJson(Passwords::Withheld)["changes"_L1].toArray())
            require(!row["draft"_L1].toObject().contains("secrets"_L1), "withheld passwords are in no file");
    }

    void requireTheSameWhenKeptAgain(const Plan &plan, Passwords passwords)
    {
        const QJsonObject json = plan.toJson(passwords);
        const Outcome<Plan> again = Plan::fromJson(json);
        require(again.has_value(), "a plan that is kept can be read");
        require(again->toJson(passwords) == json, "a plan kept again is the same");
    }

    void requireGoodChange(const Plan &plan, qsizetype number)
    {
        const PlannedChange &change = plan.changes[number];
        for (const qsizetype needed : neededBy(change))
            require(needed >= 0 && needed < number, "what a change waits for comes before it");
        require(isFitForOneLine(actionWords(change)), "a change is told on one line");
        (void)detailsOf(plan, change);
        for (const FieldProblem &problem : change.objections())
            (void)placeOf(plan, change, problem);
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const QJsonObject json = QJsonDocument::fromJson(input).object();
    const Outcome<Plan> plan = Plan::fromJson(vouchedFor(json));
    if (!plan)
        return require(!plan.error().detail.isEmpty(), "what is refused is told in a sentence");
    require(plan->changes.size() <= Plan::mostChanges, "no more changes than there is room for");
    for (qsizetype i = 0; i < plan->changes.size(); ++i)
        requireGoodChange(*plan, i);
    requireNoPasswords(*plan);
    requireTheSameWhenKeptAgain(*plan, Passwords::Withheld);
    requireTheSameWhenKeptAgain(*plan, Passwords::Included);
    (void)countsInWords(plan->counts());
    (void)undoOf(*plan, QList<ChangeResult>(plan->changes.size(), {.kind = ChangeResult::Kind::Done}));
}

} // namespace cordboard::fuzz
