#include "writes/claimedvalue.h"

#include "catalogue/display.h"
#include "core/partednumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostListed = 100;

    struct ClaimText
    {
        Q_DECLARE_TR_FUNCTIONS(ClaimText)
    };

    bool hasNumber(const Record &record, const QString &digits)
    {
        for (const Attribute &attribute : record.resource().attributes) {
            if (attribute.kind != Kind::PartedNumber && attribute.kind != Kind::PartedNumbers)
                continue;
            for (const QString &text : record.value(QString(attribute.name)).toStringList()) {
                const std::optional<PartedNumber> number = partedNumberFrom(text);
                if (number && number->digits() == digits)
                    return true;
            }
        }
        return false;
    }

} // namespace

QList<ClaimedValue> claimedValues(const Record &draft)
{
    const Resource &resource = draft.resource();
    QList<ClaimedValue> values;
    for (const Claim &claim : resource.claims) {
        const QString field(claim.attribute);
        for (const QString &text : draft.value(field).toStringList()) {
            const std::optional<PartedNumber> number = partedNumberFrom(text);
            if (!number)
                continue;
            values.append({.field = field,
                           .text = text,
                           .digits = number->digits(),
                           .query = {.resource = &resource,
                                     .filters = {{QString(claim.filter), {number->digits()}}},
                                     .pageSize = mostListed}});
        }
    }
    return values;
}

std::optional<FieldProblem> takenBy(const RecordChunk &listed, const ClaimedValue &wanted)
{
    for (qsizetype row = 0; row < listed.size(); ++row) {
        const Record owner = listed.record(row);
        if (hasNumber(owner, wanted.digits))
            return FieldProblem{
                .field = wanted.field,
                .message =
                    ClaimText::tr("%1 is in use already, by %2.").arg(wanted.text, marked(owner.title()))};
    }
    return {};
}

} // namespace cordboard
