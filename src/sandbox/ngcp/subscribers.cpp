#include "sandbox/ngcp/subscribers.h"

#include "sandbox/ngcp/endings.h"
#include "sandbox/ngcp/resources.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field subscriberFields[] = {
        {.name = "uuid"_L1, .need = Need::ReadOnly},
        {.name = "customer_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "username"_L1, .need = Need::Required, .most = 127},
        {.name = "domain"_L1},
        {.name = "domain_id"_L1, .type = Type::Int},
        {.name = "password"_L1, .type = Type::Secret, .most = 40},
        {.name = "webusername"_L1, .most = 127},
        {.name = "webpassword"_L1, .type = Type::Secret, .most = 40},
        {.name = "status"_L1, .choices = "active locked terminated"_L1, .fallback = "\"active\""_L1},
        {.name = "lock"_L1, .type = Type::Int, .choices = "0 1 2 3 4 5"_L1},
        {.name = "email"_L1, .type = Type::Email, .most = 255},
        {.name = "timezone"_L1},
        {.name = "external_id"_L1},
        {.name = "administrative"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "display_name"_L1, .most = 128},
        {.name = "profile_set_id"_L1, .type = Type::Int},
        {.name = "profile_id"_L1, .type = Type::Int},
        {.name = "is_pbx_pilot"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "is_pbx_group"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "pbx_extension"_L1},
        {.name = "pbx_group_ids"_L1, .type = Type::List, .fallback = "[]"_L1},
        {.name = "pbx_groupmember_ids"_L1, .type = Type::List, .fallback = "[]"_L1},
        {.name = "pbx_hunt_policy"_L1, .choices = "serial parallel random circular"_L1},
        {.name = "pbx_hunt_timeout"_L1, .type = Type::Int},
        {.name = "pbx_hunt_cancel_mode"_L1, .choices = "bye cancel"_L1},
        {.name = "create_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "modify_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "contact_id"_L1, .type = Type::Int, .need = Need::Hidden},
    };

    constexpr auto numberDigits = "json_extract(doc,'$.digits')"_L1;
    constexpr auto anyNumber = "id IN (SELECT json_extract(doc,'$.subscriber_id') FROM numbers WHERE %1)"_L1;
    constexpr auto primaryNumber = "id IN (SELECT json_extract(doc,'$.subscriber_id') FROM numbers "
                                   "WHERE json_extract(doc,'$.is_primary') AND %1)"_L1;

    constexpr Filter subscriberFilters[] = {
        {"username"_L1, Match::Wild},
        {"webusername"_L1},
        {"domain"_L1, Match::Pattern},
        {"customer_id"_L1},
        {"customer_external_id"_L1, Match::Pattern, "json_extract(doc,'$.external_id')"_L1,
         "json_extract(doc,'$.customer_id') IN (SELECT id FROM customers WHERE %1)"_L1},
        {"subscriber_external_id"_L1, Match::Pattern, "json_extract(doc,'$.external_id')"_L1},
        {"reseller_id"_L1, Match::Equal, "reseller"_L1},
        {"contact_id"_L1, Match::Equal, "json_extract(doc,'$.contact_id')"_L1,
         "json_extract(doc,'$.customer_id') IN (SELECT id FROM customers WHERE %1)"_L1},
        {"profile_id"_L1},
        {"is_pbx_group"_L1},
        {"is_pbx_pilot"_L1},
        {"is_admin"_L1, Match::Equal, "json_extract(doc,'$.administrative')"_L1},
        {"alias"_L1, Match::Pattern, numberDigits, anyNumber, true},
        {"primary_number"_L1, Match::Pattern, numberDigits, primaryNumber, true},
        {"pbx_extension"_L1, Match::Pattern, {}, {}, true},
        {"display_name"_L1, Match::Pattern},
        {"create_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.create_timestamp')"_L1},
        {"create_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.create_timestamp')"_L1},
        {"modify_timestamp_gt"_L1, Match::AtLeast, "json_extract(doc,'$.modify_timestamp')"_L1},
        {"modify_timestamp_lt"_L1, Match::AtMost, "json_extract(doc,'$.modify_timestamp')"_L1},
    };

    constexpr LinkTo subscriberLinks[] = {
        {"subscriberpreferences"_L1, "id"_L1},
        {"callforwards"_L1, "id"_L1},
        {"voicemailsettings"_L1, "id"_L1},
        {"domains"_L1, "domain_id"_L1},
        {"customers"_L1, "customer_id"_L1},
        {"subscriberprofilesets"_L1, "profile_set_id"_L1},
        {"subscriberprofiles"_L1, "profile_id"_L1},
        {"calls"_L1, "id"_L1, "/api/calls/?subscriber_id=%1"_L1},
        {"subscriberregistrations"_L1, "id"_L1, "/api/subscriberregistrations/?subscriber_id=%1"_L1},
    };

    constexpr int globalLock = 4;
    constexpr int shortestPassword = 8;

    QString rfcTime()
    {
        return QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    }

} // namespace

Row SubscriberHandler::create(const QJsonObject &body)
{
    m_body = body;
    readNumbers(body);
    return Handler::create(body);
}

Row SubscriberHandler::replace(const Row &before, const QJsonObject &body)
{
    m_body = body;
    readNumbers(body);
    return Handler::replace(before, body);
}

void SubscriberHandler::remove(const Row &row)
{
    if (row.flag("is_pbx_pilot"_L1) && subscribersOf(store(), row.number("customer_id"_L1)).size() > 1)
        throw Refused{403, u"Cannot terminate pilot subscriber when other subscribers exists"_s};
    terminateSubscriber(store(), row);
}

void SubscriberHandler::check(Row &row, const Row *before)
{
    checkOwner(row, before);
    checkDomain(row, before);
    checkNames(row, before);
    checkPassword(row, before);
    if (!before)
        checkQuota(row);
    const QString zone = row.text("timezone"_L1);
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        throw Refused{422, u"invalid timezone name."_s};
    checkPbx(row, before);
    checkProfile(row);
    for (const QLatin1StringView ids : {"pbx_group_ids"_L1, "pbx_groupmember_ids"_L1})
        takeIds(row, ids);
    checkNumbers(row, before);
    settleLock(row, before);
    if (!before) {
        row.doc["uuid"_L1] = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.doc["create_timestamp"_L1] = rfcTime();
    }
    row.doc["modify_timestamp"_L1] = rfcTime();
}

void SubscriberHandler::checkOwner(Row &row, const Row *before) const
{
    if (before && before->number("customer_id"_L1) != row.number("customer_id"_L1))
        throw Refused{422, u"customer_id can't be changed."_s};
    const std::optional<Row> customer = visible("customers"_L1, row["customer_id"_L1]);
    if (!customer || customer->text("status"_L1) == "terminated"_L1)
        throw Refused{422, u"Invalid 'customer_id', doesn't exist."_s};
    row.reseller = customer->reseller;
}

void SubscriberHandler::checkDomain(Row &row, const Row *before) const
{
    std::optional<Row> domain;
    if (row["domain"_L1].isString())
        domain = store().first("domains"_L1, member(u"domain") + " = ?"_L1, {row.text("domain"_L1)});
    else
        domain = store().find("domains"_L1, row.number("domain_id"_L1));
    if (!domain)
        throw Refused{422, u"Invalid 'domain', doesn't exist."_s};
    if (domain->reseller != row.reseller)
        throw Refused{422,
                      u"Invalid 'domain', doesn't belong to the same reseller as subscriber's customer."_s};
    row.doc["domain"_L1] = domain->text("domain"_L1);
    row.doc["domain_id"_L1] = domain->id;
    const bool isMoved = before
        && (before->text("username"_L1) != row.text("username"_L1)
            || before->number("domain_id"_L1) != domain->id);
    if (isMoved)
        throw Refused{422, u"Subscriber with this username does not exist in the domain."_s};
}

void SubscriberHandler::checkNames(Row &row, const Row *) const
{
    static const QRegularExpression userName(u"^(?!\\.)(?!.*\\.\\.)(?!.*\\.$)[A-Za-z0-9+=,;_.~'()!*-]+$"_s);
    const QString name = row.text("username"_L1);
    if (!userName.match(name).hasMatch())
        throw invalid({{u"username"_s, name, u"'%1' is not a valid value"_s.arg(name)}});
    const QString alive = member(u"status") + " <> 'terminated'"_L1;
    if (isTaken(row, {"username"_L1, "domain_id"_L1}, alive))
        throw Refused{422, u"Subscriber already exists."_s};
    if (row["webusername"_L1].isNull())
        row.doc["webusername"_L1] = name;
    if (isTaken(row, {"webusername"_L1, "domain_id"_L1}, alive))
        throw Refused{
            422,
            u"Webusername-Domain combination '%1-%2' already exists."_s.arg(row.text("webusername"_L1))
                .arg(row.number("domain_id"_L1))};
}

void SubscriberHandler::checkPassword(const Row &row, const Row *before) const
{
    const auto refuse = [](QLatin1StringView field, const QString &error) {
        throw invalid({{QString(field), u"*****"_s, error}});
    };
    if (!before && row["password"_L1].isNull())
        refuse("password"_L1, u"Password field is required"_s);
    static const QRegularExpression digit(u"[0-9]"_s), letter(u"[A-Za-z]"_s);
    for (const QLatin1StringView field : {"password"_L1, "webpassword"_L1}) {
        if (!m_body.value(field).isString() || m_body.value(field).toString().isEmpty())
            continue;
        const QString password = m_body.value(field).toString();
        if (password.size() < shortestPassword)
            refuse(field, u"Must be at minimum %1 characters long"_s.arg(shortestPassword));
        if (!digit.match(password).hasMatch() || !letter.match(password).hasMatch())
            refuse(field, u"Must contain letters and digits"_s);
        if (password.contains(row.text("username"_L1)))
            refuse(field, u"Must not contain username"_s);
    }
}

void SubscriberHandler::checkQuota(const Row &row) const
{
    const std::optional<Row> customer = store().find("customers"_L1, row.number("customer_id"_L1));
    const QJsonValue most = (*customer)["max_subscribers"_L1];
    if (most.isDouble() && subscribersOf(store(), customer->id).size() >= most.toInteger())
        throw Refused{403, u"Maximum number of customer subscribers reached."_s};
}

/// A set's usual profile is given where none is asked for.
void SubscriberHandler::checkProfile(Row &row) const
{
    for (const auto &[name, table] : {std::pair{"profile_set_id"_L1, "subscriberprofilesets"_L1},
                                      {"profile_id"_L1, "subscriberprofiles"_L1}}) {
        const std::optional<Row> named = store().find(table, row.number(name));
        if (!row[name].isNull() && (!named || named->reseller != row.reseller))
            throw Refused{422, u"Invalid %1 parameter"_s.arg(name)};
    }
    if (row["profile_set_id"_L1].isNull()) {
        row.doc["profile_id"_L1] = QJsonValue();
    } else if (row["profile_id"_L1].isNull()) {
        const std::optional<Row> usual =
            store().first("subscriberprofiles"_L1,
                          member(u"profile_set_id") + " = ? AND "_L1 + member(u"set_default") + " = 1"_L1,
                          {row.number("profile_set_id"_L1)});
        row.doc["profile_id"_L1] = usual ? QJsonValue(usual->id) : QJsonValue();
    }
}

/// Ids may come as texts, and are shown as numbers.
void SubscriberHandler::takeIds(Row &row, QLatin1StringView name) const
{
    QJsonArray ids;
    for (const QJsonValue &told : row[name].toArray()) {
        const qint64 id = told.toVariant().toLongLong();
        const std::optional<Row> other = store().find("subscribers"_L1, id);
        if (!other || other->number("customer_id"_L1) != row.number("customer_id"_L1))
            throw Refused{422,
                          u"Invalid id '%1' in %2, does not exist for this customer."_s.arg(
                              told.toVariant().toString(), name)};
        ids.append(id);
    }
    row.doc[name] = ids;
}

void SubscriberHandler::settleLock(Row &row, const Row *before) const
{
    const QString status = row.text("status"_L1);
    const bool wasLocked = before && before->text("status"_L1) == "locked"_L1;
    if (status == "locked"_L1)
        row.doc["lock"_L1] = globalLock;
    else if (wasLocked || row.number("lock"_L1) == 0)
        row.doc["lock"_L1] = QJsonValue();
}

void SubscriberHandler::checkPbx(Row &row, const Row *before)
{
    const std::optional<Row> customer = store().find("customers"_L1, row.number("customer_id"_L1));
    if (customer->text("type"_L1) != "pbxaccount"_L1)
        return;
    std::optional<Row> pilot;
    for (const Row &other : subscribersOf(store(), customer->id)) {
        if (other.id != row.id && other.flag("is_pbx_pilot"_L1))
            pilot = other;
    }
    const bool isPilot = row.flag("is_pbx_pilot"_L1);
    if (before && before->flag("is_pbx_pilot"_L1) && !isPilot)
        throw Refused{422, u"Cannot revoke is_pbx_pilot status from a subscriber."_s};
    if (pilot && isPilot)
        throw Refused{422, u"Customer already has a pbx pilot subscriber."_s};
    if (!pilot && !isPilot)
        throw Refused{422, u"Customer has no pbx pilot subscriber yet and is_pbx_pilot is not set."_s};
    if (isPilot)
        return;
    const QString extension = row.text("pbx_extension"_L1);
    if (extension.isEmpty())
        throw Refused{422, u"A pbx_extension is required if customer is PBX and pilot subscriber exists."_s};
    if (isTaken(row, {"customer_id"_L1, "pbx_extension"_L1}, member(u"status") + " <> 'terminated'"_L1))
        throw Refused{422, u"The pbx_extension already exists for this customer."_s};
    const std::optional<Row> base = store().first(
        "numbers"_L1, member(u"subscriber_id") + " = ? AND "_L1 + member(u"is_primary") + " = 1"_L1,
        {pilot->id});
    if (!base)
        throw Refused{422, u"The pilot subscriber does not have a primary number."_s};
    m_primary = NumberParts{base->text("cc"_L1), base->text("ac"_L1), base->text("sn"_L1) + extension};
}

constinit const Resource subscribers{
    .name = "subscribers"_L1,
    .entity = "subscriber"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<SubscriberHandler>,
    .fields = subscriberFields,
    .filters = subscriberFilters,
    .links = subscriberLinks,
    .traits = Traits(Trait::EmptyPost) | Trait::AllPatches,
    .visible = "json_extract(doc,'$.status') <> 'terminated'"_L1,
};

} // namespace cordboard::sandbox::ngcp
