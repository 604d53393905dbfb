#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Roles readersOfBilling = everybody;

    constexpr Field profileFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 31},
        {.name = "handle"_L1, .need = Need::Required, .most = 63},
        {.name = "reseller_id"_L1, .type = Type::Int},
        {.name = "prepaid"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "ignore_domain"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "advice_of_charge"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "fraud_use_reseller_rates"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "prepaid_library"_L1, .choices = "libswrate"_L1, .fallback = "\"libswrate\""_L1},
        {.name = "interval_charge"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "interval_free_time"_L1, .type = Type::Int, .fallback = "0"_L1},
        {.name = "interval_free_cash"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "fraud_interval_limit"_L1, .type = Type::Int},
        {.name = "fraud_daily_limit"_L1, .type = Type::Int},
        {.name = "fraud_interval_lock"_L1, .type = Type::Int, .choices = "0 1 2 3 4 5"_L1},
        {.name = "fraud_daily_lock"_L1, .type = Type::Int, .choices = "0 1 2 3 4 5"_L1},
        {.name = "fraud_interval_notify"_L1, .most = 255},
        {.name = "fraud_daily_notify"_L1, .most = 255},
        {.name = "currency"_L1, .most = 31},
        {.name = "status"_L1, .choices = "active terminated"_L1, .fallback = "\"active\""_L1},
        {.name = "peaktime_weekdays"_L1, .type = Type::List, .fallback = "[]"_L1},
        {.name = "peaktime_special"_L1, .type = Type::List, .fallback = "[]"_L1},
    };
    constexpr Filter profileFilters[] = {{"handle"_L1, Match::Wild},
                                         {"name"_L1, Match::Wild},
                                         {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo profileLinks[] = {
        {"resellers"_L1, "reseller_id"_L1},
        {"billingzones"_L1, "id"_L1, "/api/billingzones/?billing_profile_id=%1"_L1},
        {"billingfees"_L1, "id"_L1, "/api/billingfees/?billing_profile_id=%1"_L1}};

    constexpr Field zoneFields[] = {
        {.name = "zone"_L1, .need = Need::Required, .most = 127},
        {.name = "detail"_L1, .most = 127},
        {.name = "billing_profile_id"_L1, .type = Type::Int, .need = Need::Required},
    };
    constexpr Filter zoneFilters[] = {{"billing_profile_id"_L1}, {"zone"_L1, Match::Wild}};

    constexpr Field feeFields[] = {
        {.name = "billing_profile_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "billing_zone_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "source"_L1, .fallback = "\".\""_L1},
        {.name = "destination"_L1, .need = Need::Required},
        {.name = "direction"_L1, .choices = "in out"_L1, .fallback = "\"out\""_L1},
        {.name = "onpeak_init_rate"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "onpeak_init_interval"_L1, .type = Type::Int, .fallback = "60"_L1},
        {.name = "onpeak_follow_rate"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "onpeak_follow_interval"_L1, .type = Type::Int, .fallback = "60"_L1},
        {.name = "offpeak_init_rate"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "offpeak_init_interval"_L1, .type = Type::Int, .fallback = "60"_L1},
        {.name = "offpeak_follow_rate"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "offpeak_follow_interval"_L1, .type = Type::Int, .fallback = "60"_L1},
    };
    constexpr Filter feeFilters[] = {{"billing_profile_id"_L1}};

    class ProfileHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            const auto wants = [&](QStringView name) { return !context().parameter(name).isNull(); };
            if (wants(u"contract_cnt") || wants(u"contract_exists")) {
                shown["contract_cnt"_L1] = contractsOf(row.id);
                shown["contract_exists"_L1] = contractsOf(row.id) > 0;
            }
            if (wants(u"package_cnt"))
                shown["package_cnt"_L1] = 0;
            return shown;
        }

        void remove(const Row &row) override
        {
            Row ended = row;
            ended.doc["status"_L1] = u"terminated"_s;
            store().update("billingprofiles"_L1, ended);
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            if (before && before->text("status"_L1) == "terminated"_L1)
                throw Refused{422, u"Billing profile is already terminated and cannot be changed."_s};
            if (!before)
                takeReseller(row);
            else
                row.doc["reseller_id"_L1] = before->reseller;
            static const QRegularExpression handle(u"^[A-Za-z0-9_]+$"_s);
            if (!handle.match(row.text("handle"_L1)).hasMatch())
                throw invalid({{u"handle"_s, row.text("handle"_L1),
                                u"must contain only letters, digits and underscores"_s}});
            row.doc["reseller_id"_L1] = row.reseller;
            for (const QLatin1StringView name : {"handle"_L1, "name"_L1}) {
                if (isTaken(row, {"reseller_id"_L1, name}, member(u"status") + " <> 'terminated'"_L1))
                    throw Refused{422,
                                  u"Reseller-Billing Profile %1 '%2-%3' already exists."_s.arg(name)
                                      .arg(row.reseller)
                                      .arg(row.text(name))};
            }
            if (before)
                refuseWhatIsInUse(row, *before);
        }

    private:
        qint64 contractsOf(qint64 id) const
        {
            const QString isOurs = member(u"billing_profile_id") + " = ?"_L1;
            return store().count(u"customers"_s, isOurs, {id}) + store().count(u"contracts"_s, isOurs, {id});
        }

        void refuseWhatIsInUse(const Row &row, const Row &before) const
        {
            const std::pair<QLatin1StringView, QString> fixed[] = {
                {"interval_charge"_L1, u"Interval charge"_s},
                {"interval_free_time"_L1, u"Interval free time"_s},
                {"interval_free_cash"_L1, u"Interval free cash"_s}};
            for (const auto &[name, label] : fixed) {
                if (row[name] != before[name] && contractsOf(row.id) > 0)
                    throw Refused{422,
                                  u"%1 cannot be changed (profile linked to %2 contracts)."_s.arg(label).arg(
                                      contractsOf(row.id))};
            }
        }
    };

    /// Zones and fees belong to whom their profile belongs.
    class OfProfileHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *) override
        {
            const std::optional<Row> profile = visible("billingprofiles"_L1, row["billing_profile_id"_L1]);
            if (!profile)
                throw Refused{422, u"Invalid 'billing_profile_id'."_s};
            row.reseller = profile->reseller;
        }
    };

    constexpr Verbs fullItem = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete;

} // namespace

constinit const Resource billingProfiles{
    .name = "billingprofiles"_L1,
    .entity = "billingprofile"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = fullItem,
    .make = makeHandler<ProfileHandler>,
    .fields = profileFields,
    .filters = profileFilters,
    .links = profileLinks,
    .traits = Traits(Trait::EmptyPost) | Trait::AllPatches | Trait::Licensed,
    .readers = readersOfBilling,
    .writers = notForCare,
    .visible = "json_extract(doc,'$.status') <> 'terminated'"_L1,
};

constinit const Resource billingZones{
    .name = "billingzones"_L1,
    .entity = "billingzone"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = fullItem,
    .make = makeHandler<OfProfileHandler>,
    .fields = zoneFields,
    .filters = zoneFilters,
    .traits = Traits(Trait::EmptyPost) | Trait::Licensed,
    .readers = notForCare,
    .writers = notForCare,
};

constinit const Resource billingFees{
    .name = "billingfees"_L1,
    .entity = "billingfee"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = fullItem,
    .make = makeHandler<OfProfileHandler>,
    .fields = feeFields,
    .filters = feeFilters,
    .traits = Traits(Trait::EmptyPost) | Trait::Licensed,
    .readers = notForCare,
    .writers = notForCare,
};

} // namespace cordboard::sandbox::ngcp
