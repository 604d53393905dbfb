#include "core/plaintext.h"
#include "wire/common/texts.h"
#include "wire/hal/hal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard::hal {

namespace {

    struct NgcpText
    {
        Q_DECLARE_TR_FUNCTIONS(NgcpText)
    };

    constexpr QStringView undone(u"undone"); // a code of our own

    /// What the platform says in one sentence about a field that it names, or means.
    struct Saying
    {
        QLatin1StringView pattern;
        QLatin1StringView field; ///< empty: the pattern captures it
    };

    constexpr Saying sayings[] = {
        {"^Invalid 'domain'"_L1, "domain_id"_L1},
        {"^Invalid '([a-z_]+)'"_L1, {}},
        {"^(?:Invalid|Unknown) .* in '(cf[a-z]+)'$"_L1, {}},
        {"^Not a simple cf\\. Multiple (cf[a-z]+)-s"_L1, {}},
        {"[Pp]reference '([A-Za-z0-9_]+)'"_L1, {}},
        {"^Unknown ([a-z_]+) '"_L1, {}},
        {"^The (contact_id) is not a valid"_L1, {}},
        {"^(customer_id) can't be changed"_L1, {}},
        {"^The reseller of the contact doesn't match"_L1, "billing_profile_id"_L1},
        {"^Subscriber already exists"_L1, "username"_L1},
        {"^Subscriber with this username does not exist"_L1, "username"_L1},
        {"^Webusername-Domain combination"_L1, "webusername"_L1},
        {"^Number '[0-9]+-[0-9]*-[0-9]+' already exists"_L1, "primary_number"_L1},
        {"^Numbers? '[0-9]+'.* already exist"_L1, "alias_numbers"_L1},
        {"provided aliases already exist"_L1, "alias_numbers"_L1},
        {"^A (primary_number) is required"_L1, {}},
        {"^Invalid (primary_number) parameter"_L1, {}},
        {"^Invalid alias_number parameter"_L1, "alias_numbers"_L1},
        {"^Domain '.*' already exists"_L1, "domain"_L1},
        {"Billing Profile (handle|name) '.*' already exists"_L1, {}},
        {"^Cannot reassign primary number"_L1, "subscriber_id"_L1},
        {"^Field '([a-z_]+)' is not allowed"_L1, {}},
        {"^invalid (timezone) name"_L1, {}},
        {"^(?:A|The) (pbx_extension) "_L1, {}},
        {"^Subscriber's PBX extension"_L1, "pbx_extension"_L1},
        {"^Customer (?:has no|already has a) pbx pilot"_L1, "is_pbx_pilot"_L1},
        {"^Cannot revoke (is_pbx_pilot)"_L1, {}},
        {"^Invalid id '.*' in (pbx_[a-z_]+_ids), "_L1, {}},
        {"^Invalid (profile_id|profile_set_id) parameter"_L1, {}},
        {"^Admin with this (login|email) already exists"_L1, {}},
        {"[Rr]uleset with this 'name' already exists"_L1, "name"_L1},
        {"^peering (group|server) with this name already exists"_L1, "name"_L1},
        {"^peering rule priority .* already exists"_L1, "priority"_L1},
        {"^Could not find a subscriber with the provided (subscriber_id)"_L1, {}},
    };

    QString fieldOf(const QString &message)
    {
        for (const Saying &saying : sayings) {
            const QRegularExpressionMatch match = QRegularExpression(saying.pattern).match(message);
            if (match.hasMatch())
                return saying.field.isEmpty() ? match.captured(1) : QString(saying.field);
        }
        return {};
    }

    /// A part of a number is complained about as "primary_number_cc".
    QString wholeField(const QString &told)
    {
        for (const QString &whole : {u"primary_number"_s, u"alias_numbers"_s}) {
            if (told.startsWith(whole))
                return whole;
        }
        return told;
    }

    /// "Validation failed. field='email', input='x', errors='E-mail is wrong[, and more]'; field=…"
    QList<FieldProblem> fieldProblems(const QString &message)
    {
        static const QRegularExpression one(
            u"field='([^']*)', input='(.*?)', errors='(.*?)'(?:; (?=field=)|$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        QList<FieldProblem> problems;
        for (auto all = one.globalMatch(message); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            problems.append({.field = wholeField(match.captured(1)), .message = match.captured(3)});
        }
        return problems;
    }

    Error::Kind kindOf(int httpStatus, const QString &message)
    {
        // Each of these refuses whoever signs in, and every further try counts against this address.
        static constexpr std::pair<QLatin1StringView, Error::Kind> signIns[] = {
            {"Banned"_L1, Error::Kind::Banned},
            {"Invalid OTP"_L1, Error::Kind::WantsOneTimePassword},
            {"Password expired"_L1, Error::Kind::PasswordExpired},
            {"Invalid client certificate"_L1, Error::Kind::Unauthorized}};
        for (const auto &[known, kind] : signIns) {
            if (httpStatus == 403 && message.startsWith(known))
                return kind;
        }
        return httpStatus == 423 ? Error::Kind::Invalid : Error::kindForHttpStatus(httpStatus);
    }

} // namespace

Error readError(int httpStatus, const QByteArray &, const QByteArray &body)
{
    const QString told = QJsonDocument::fromJson(body)["message"_L1].toString();
    Error error{.kind = kindOf(httpStatus, told),
                .httpStatus = httpStatus,
                .detail = told.isEmpty() ? wire::excerpt(body) : told};
    if (httpStatus < 300 && !told.isEmpty())
        error.kind = Error::Kind::Invalid; // a success that is in truth a refusal
    if (told.startsWith("Failed to create subscriber"_L1))
        error.problems.append(
            {.field = u"alias_numbers"_s,
             .message = NgcpText::tr("The platform failed and made nothing. So it does when one "
                                     "of these numbers is already in use: look for each of them "
                                     "under Numbers."),
             .code = undone.toString()});
    if (error.kind != Error::Kind::Invalid)
        return error;
    error.problems += fieldProblems(told);
    if (const QString field = fieldOf(told); error.problems.isEmpty() && !field.isEmpty())
        error.problems.append({.field = field, .message = told});
    if (httpStatus < 300 && error.problems.isEmpty())
        error.problems.append({.message = told});
    return error;
}

std::optional<Error::Fate> fateTold(const Error &error)
{
    if (error.hasCode(undone))
        return Error::Fate::Refused;
    // It was written, and the platform looked for it too early.
    if (error.detail.startsWith("Could not find a new registration entry"_L1))
        return Error::Fate::Unknown;
    return {};
}

QString refusedName(const Error &)
{
    return {};
}

} // namespace cordboard::hal
