#include "sandbox/ngcp/endings.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field customerFields[] = {
        {.name = "status"_L1, .need = Need::Required, .choices = "active pending locked terminated"_L1},
        {.name = "type"_L1, .need = Need::Required, .choices = "sipaccount pbxaccount"_L1},
        {.name = "contact_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "billing_profile_definition"_L1,
         .choices = "id profiles package"_L1,
         .fallback = "\"id\""_L1},
        {.name = "billing_profile_id"_L1, .type = Type::Int},
        {.name = "billing_profiles"_L1, .type = Type::List, .fallback = "[]"_L1},
        {.name = "all_billing_profiles"_L1, .type = Type::List, .need = Need::ReadOnly},
        {.name = "profile_package_id"_L1, .type = Type::Int},
        {.name = "external_id"_L1},
        {.name = "max_subscribers"_L1, .type = Type::Int},
        {.name = "subscriber_email_template_id"_L1, .type = Type::Int},
        {.name = "passreset_email_template_id"_L1, .type = Type::Int},
        {.name = "invoice_email_template_id"_L1, .type = Type::Int},
        {.name = "invoice_template_id"_L1, .type = Type::Int},
        {.name = "vat_rate"_L1, .type = Type::Number, .fallback = "0"_L1},
        {.name = "add_vat"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "create_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "activate_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "modify_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "terminate_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
    };

    constexpr Filter customerFilters[] = {
        {"type"_L1},
        {"status"_L1, Match::OneOf},
        {"not_status"_L1, Match::NoneOf, "json_extract(doc,'$.status')"_L1},
        {"reseller_id"_L1, Match::Equal, "reseller"_L1},
        {"external_id"_L1, Match::Wild},
        {"contact_id"_L1},
        {"profile_package_id"_L1},
        {"create_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.create_timestamp')"_L1},
        {"create_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.create_timestamp')"_L1},
        {"activate_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.activate_timestamp')"_L1},
        {"activate_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.activate_timestamp')"_L1},
        {"modify_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.modify_timestamp')"_L1},
        {"modify_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.modify_timestamp')"_L1},
        {"terminate_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.terminate_timestamp')"_L1},
        {"terminate_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.terminate_timestamp')"_L1},
    };

    constexpr LinkTo customerLinks[] = {
        {"customercontacts"_L1, "contact_id"_L1}, {"customerpreferences"_L1, "id"_L1},
        {"customerfraudpreferences"_L1, "id"_L1}, {"billingprofiles"_L1, "billing_profile_id"_L1},
        {"customerbalances"_L1, "id"_L1},         {"calls"_L1, "id"_L1, "/api/calls/?customer_id=%1"_L1},
    };

    class CustomerHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            shown["billing_profile_definition"_L1] = u"id"_s;
            shown["billing_profiles"_L1] = QJsonArray();
            shown["all_billing_profiles"_L1] =
                QJsonArray{QJsonObject{{u"profile_id"_s, row["billing_profile_id"_L1]},
                                       {u"network_id"_s, QJsonValue()},
                                       {u"start"_s, QJsonValue()},
                                       {u"stop"_s, QJsonValue()},
                                       {u"effective_start_time"_s, row["create_timestamp"_L1]}}};
            return shown;
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            if (before && before->text("status"_L1) == "terminated"_L1)
                throw Refused{422, u"Customer is already terminated and cannot be changed."_s};
            const QString status = row.text("status"_L1);
            if (row.id == 1 && status != "active"_L1)
                throw Refused{403, u"Cannot set customer status to '%1' for customer id '1'"_s.arg(status)};
            const bool isNewPbx = row.text("type"_L1) == "pbxaccount"_L1
                && (!before || before->text("type"_L1) != "pbxaccount"_L1);
            if (isNewPbx && !context().profile().isLicensed)
                throw Refused{403, u"Invalid license"_s};
            takeContact(row, before);
            takeProfile(row, before);
            const QString now = timeNow();
            row.doc["create_timestamp"_L1] = before ? before->text("create_timestamp"_L1) : now;
            row.doc["modify_timestamp"_L1] = now;
            if (status == "active"_L1 && !row["activate_timestamp"_L1].isString())
                row.doc["activate_timestamp"_L1] = now;
            if (status == "terminated"_L1)
                row.doc["terminate_timestamp"_L1] = now;
        }

        void written(const Row &row, const Row *before, const QJsonObject &) override
        {
            const QString status = row.text("status"_L1);
            if (!before || before->text("status"_L1) == status)
                return;
            if (status == "terminated"_L1) {
                terminateSubscribersOf(store(), row.id);
                return;
            }
            for (Row subscriber : subscribersOf(store(), row.id)) {
                const bool isLocked = status == "locked"_L1;
                subscriber.doc["lock"_L1] = isLocked ? QJsonValue(4) : QJsonValue();
                subscriber.doc["status"_L1] = isLocked ? u"locked"_s : u"active"_s;
                store().update("subscribers"_L1, subscriber);
            }
        }

    private:
        void takeContact(Row &row, const Row *before) const
        {
            const std::optional<Row> contact = visible("contacts"_L1, row["contact_id"_L1]);
            const bool isNew = !before || before->number("contact_id"_L1) != row.number("contact_id"_L1);
            if (!contact || (isNew && contact->text("status"_L1) != "active"_L1))
                throw Refused{422, u"Invalid 'contact_id'"_s};
            if (contact->reseller == 0)
                throw Refused{422,
                              u"The contact_id is not a valid ngcp:customercontacts item, but an "
                              "ngcp:systemcontacts item"_s};
            row.reseller = contact->reseller;
        }

        void takeProfile(Row &row, const Row *before) const
        {
            if (row.text("billing_profile_definition"_L1) == "profiles"_L1) {
                const QJsonArray intervals = row["billing_profiles"_L1].toArray();
                QJsonValue open;
                for (const QJsonValue &interval : intervals) {
                    if (interval["start"_L1].isNull() || interval["start"_L1].isUndefined())
                        open = interval["profile_id"_L1];
                }
                row.doc["billing_profile_id"_L1] = open;
            }
            row.doc["billing_profile_definition"_L1] = u"id"_s;
            const QJsonValue id = row["billing_profile_id"_L1];
            if (id.isNull() || id.isUndefined())
                throw Refused{422, u"Invalid 'billing_profile_id', not defined."_s};
            const std::optional<Row> profile = store().find("billingprofiles"_L1, id.toInteger());
            const QString what = u"Invalid 'billing_profile_id' (%1)"_s.arg(id.toInteger());
            if (!profile || (caller().reseller != 0 && profile->reseller != caller().reseller))
                throw Refused{422, what + u'.'};
            const bool isNew = !before || before->number("billing_profile_id"_L1) != id.toInteger();
            if (isNew && profile->text("status"_L1) == "terminated"_L1)
                throw Refused{422, what + ", already terminated."_L1};
            if (profile->reseller != row.reseller)
                throw Refused{
                    422,
                    u"The reseller of the contact doesn't match the reseller of the billing profile (%1)."_s
                        .arg(profile->text("name"_L1))};
        }
    };

} // namespace

constinit const Resource customers{
    .name = "customers"_L1,
    .entity = "customer"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
    .make = makeHandler<CustomerHandler>,
    .fields = customerFields,
    .filters = customerFilters,
    .links = customerLinks,
    .traits = Trait::EmptyPost,
};

} // namespace cordboard::sandbox::ngcp
