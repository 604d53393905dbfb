#include "sandbox/ngcp/seed.h"

#include "catalogue/record.h"
#include "core/secret.h"
#include "sandbox/ngcp/planter.h"
#include "sandbox/ngcp/resources.h"
#include "sandbox/ngcp/seedcalls.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    struct Amounts
    {
        int customers;
        int subscribers;
        int calls;
    };

    Amounts amountsOf(Size size)
    {
        switch (size) {
        case Size::Empty: return {0, 0, 0};
        case Size::Small: return {36, 120, 300};
        case Size::Medium: return {1'200, 5'000, 3'000};
        case Size::Large: return {12'000, 50'000, 200'000};
        }
        return {};
    }

    QJsonValue jsonFrom(const QVariant &value)
    {
        if (value.canConvert<Secret>() && value.metaType() == QMetaType::fromType<Secret>())
            return QString::fromUtf8(value.value<Secret>().reveal());
        if (value.metaType() == QMetaType::fromType<QDateTime>())
            return timeText(value.toDateTime().toLocalTime());
        return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
    }

} // namespace

void seedStore(Store &store, const Options &options)
{
    store.run(u"BEGIN"_s);
    Planter planter(store);
    seedInstallation(planter, options);
    const Amounts amounts = amountsOf(options.size);
    if (amounts.customers > 0) {
        seedFixtures(planter);
        seedPeople(planter, amounts.customers, amounts.subscribers);
        seedCalls(store, amounts.calls);
    }
    store.run(u"COMMIT"_s);
    store.run(u"ANALYZE"_s);
}

QString seedRecord(Store &store, const Record &record)
{
    const Resource *resource = resourceNamed(QString(record.resource().type));
    QJsonObject doc;
    for (const Attribute &attribute : record.resource().attributes) {
        if (const QVariant value = record.value(QString(attribute.name)); value.isValid())
            doc[attribute.name] = jsonFrom(value);
    }
    for (const Relation &relation : record.resource().relations) {
        if (const Related related = record.related(QString(relation.name)); !related.id.isEmpty())
            doc[relation.name] = related.id.toLongLong();
    }
    const qint64 reseller = doc["reseller_id"_L1].toInteger();
    return QString::number(Planter(store).plant(*resource, record.id().toLongLong(), reseller, doc));
}

} // namespace cordboard::sandbox::ngcp
