#include "sandbox/ngcp/endings.h"
#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/subscribers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What a subscriber has beside its own row: numbers, a private contact, the preferences they bring.

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr qsizetype mostTakenNumbersTold = 10;

    QString textOf(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

    QList<Row> numbersOf(const Store &store, qint64 subscriber)
    {
        return store.rows("numbers"_L1, member(u"subscriber_id") + " = ?"_L1, {subscriber});
    }

} // namespace

NumberParts numberPartsFrom(const QJsonValue &value)
{
    return {textOf(value["cc"_L1]), textOf(value["ac"_L1]), textOf(value["sn"_L1]),
            value["is_devid"_L1].toBool()};
}

QJsonObject shownNumber(const Row &number, bool isPrimary)
{
    QJsonObject shown{{u"cc"_s, number.text("cc"_L1).toLongLong()},
                      {u"ac"_s, number["ac"_L1]},
                      {u"sn"_s, number["sn"_L1]},
                      {u"number_id"_s, number.id}};
    if (!isPrimary)
        shown["is_devid"_L1] = number.flag("is_devid"_L1);
    return shown;
}

QJsonObject SubscriberHandler::shown(const Row &row) const
{
    QJsonObject shown = Handler::shown(row);
    shown.remove("webpassword"_L1); // kept as a hash only
    QJsonValue primary;
    QJsonArray aliases;
    for (const Row &number : numbersOf(store(), row.id)) {
        if (number.flag("is_primary"_L1))
            primary = shownNumber(number, true);
        else
            aliases.append(shownNumber(number, false));
    }
    shown["primary_number"_L1] = primary;
    shown["alias_numbers"_L1] = aliases;
    return shown;
}

void SubscriberHandler::readNumbers(const QJsonObject &body)
{
    const QJsonValue primary = body["primary_number"_L1];
    if (primary.isObject())
        m_primary = numberPartsFrom(primary);
    else if (!primary.isNull() && !primary.isUndefined())
        throw Refused{422, u"Invalid primary_number parameter, must be a hash."_s};
    const QJsonValue aliases = body["alias_numbers"_L1];
    if (!aliases.isArray() && !aliases.isNull() && !aliases.isUndefined())
        throw Refused{422, u"Invalid alias_number parameter, must be an array."_s};
    for (const QJsonValue &alias : aliases.toArray()) {
        if (!alias.isObject())
            throw Refused{422, u"Invalid alias_number parameter, must be an array of the hashes."_s};
        m_aliases.append(numberPartsFrom(alias));
    }
}

void SubscriberHandler::checkNumbers(const Row &row, const Row *before) const
{
    const auto isOthers = [&](const NumberParts &number) {
        return store().contains("numbers"_L1,
                                member(u"digits") + " = ? AND "_L1 + member(u"subscriber_id") + " <> ?"_L1,
                                {number.digits(), row.id});
    };
    if (!m_primary)
        throw Refused{422,
                      row.flag("is_pbx_pilot"_L1)
                          ? u"A primary_number is required for the PBX pilot subscriber."_s
                          : u"A primary_number is required for the SIP subscriber."_s};
    if (isOthers(*m_primary))
        throw Refused{
            422, u"Number '%1-%2-%3' already exists."_s.arg(m_primary->cc, m_primary->ac, m_primary->sn)};
    QStringList taken, seen{m_primary->digits()};
    for (const NumberParts &alias : m_aliases) {
        if (seen.contains(alias.digits()))
            throw Refused{500, before ? u"Failed to update subscriber"_s : u"Failed to create subscriber"_s};
        seen.append(alias.digits());
        if (isOthers(alias))
            taken.append(alias.digits());
    }
    if (!taken.isEmpty())
        refuseTakenAliases(taken, !before);
}

void SubscriberHandler::refuseTakenAliases(const QStringList &taken, bool isNew) const
{
    if (isNew)
        throw Refused{500, u"Failed to create subscriber"_s};
    if (taken.size() > mostTakenNumbersTold)
        throw Refused{422, u"more than 10 provided aliases already exist"_s};
    if (taken.size() == 1)
        throw Refused{422, u"Number '%1' already exists."_s.arg(taken.constFirst())};
    throw Refused{422, u"Numbers '%1' already exist."_s.arg(taken.join(u"','"_s))};
}

void SubscriberHandler::writeNumber(const Row &row, const NumberParts &number, bool isPrimary)
{
    Row kept{.reseller = row.reseller};
    kept.doc = {{u"cc"_s, number.cc},         {u"ac"_s, number.ac},
                {u"sn"_s, number.sn},         {u"digits"_s, number.digits()},
                {u"is_primary"_s, isPrimary}, {u"is_devid"_s, number.isDeviceId},
                {u"subscriber_id"_s, row.id}, {u"customer_id"_s, row["customer_id"_L1]}};
    store().insert("numbers"_L1, kept);
}

void SubscriberHandler::writeNumbers(const Row &row)
{
    QList<NumberParts> wanted = m_aliases;
    bool isPrimaryKept = false;
    for (const Row &number : numbersOf(store(), row.id)) {
        const NumberParts parts = numberPartsFrom(number.doc);
        const bool isPrimary = number.flag("is_primary"_L1);
        if (isPrimary && parts.digits() == m_primary->digits())
            isPrimaryKept = true;
        else if (isPrimary || wanted.removeAll(parts) == 0)
            store().remove("numbers"_L1, u"id = ?"_s, {number.id});
    }
    if (!isPrimaryKept)
        writeNumber(row, *m_primary, true);
    for (const NumberParts &alias : std::as_const(wanted))
        writeNumber(row, alias, false);
}

void SubscriberHandler::keepContact(Row row)
{
    const qint64 known = row.number("contact_id"_L1);
    if (row["email"_L1].isNull() && row["timezone"_L1].isNull()) {
        if (known != 0)
            store().remove("contacts"_L1, u"id = ?"_s, {known});
        row.doc["contact_id"_L1] = QJsonValue();
    } else {
        Row contact{known, row.reseller};
        contact.doc = {{u"email"_s, row["email"_L1]},
                       {u"timezone"_s, row["timezone"_L1]},
                       {u"reseller_id"_s, row.reseller},
                       {u"status"_s, u"active"_s}};
        if (known != 0)
            store().update("contacts"_L1, contact);
        else
            store().insert("contacts"_L1, contact);
        row.doc["contact_id"_L1] = contact.id;
    }
    store().update("subscribers"_L1, row);
}

void SubscriberHandler::setFirstPreferences(const Row &row) const
{
    QJsonObject values{{u"cli"_s, m_primary->digits()}, {u"ac"_s, m_primary->ac}, {u"cc"_s, m_primary->cc}};
    if (context().parameter(u"create_primary_acli") != "false"_L1) {
        QJsonArray allowed{m_primary->digits()};
        for (const NumberParts &alias : m_aliases)
            allowed.append(alias.digits());
        values["allowed_clis"_L1] = allowed;
    }
    setPreferences(store(), "subscribers"_L1, row.id, values);
}

void SubscriberHandler::written(const Row &row, const Row *before, const QJsonObject &)
{
    if (row.text("status"_L1) == "terminated"_L1) {
        remove(row);
        return;
    }
    writeNumbers(row);
    keepContact(row);
    if (!before)
        setFirstPreferences(row);
}

} // namespace cordboard::sandbox::ngcp
