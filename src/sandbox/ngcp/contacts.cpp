#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field contactFields[] = {
        {.name = "email"_L1, .type = Type::Email, .need = Need::Required, .most = 255},
        {.name = "reseller_id"_L1, .type = Type::Int},
        {.name = "firstname"_L1, .most = 127},
        {.name = "lastname"_L1, .most = 127},
        {.name = "company"_L1, .most = 127},
        {.name = "street"_L1, .most = 127},
        {.name = "city"_L1, .most = 127},
        {.name = "vatnum"_L1, .most = 127},
        {.name = "postcode"_L1, .most = 16},
        {.name = "country"_L1, .most = 2},
        {.name = "iban"_L1, .most = 34},
        {.name = "bic"_L1, .most = 11},
        {.name = "bankname"_L1, .most = 255},
        {.name = "comregnum"_L1, .most = 31},
        {.name = "phonenumber"_L1, .most = 31},
        {.name = "mobilenumber"_L1, .most = 31},
        {.name = "faxnumber"_L1, .most = 31},
        {.name = "timezone"_L1},
        {.name = "gpp0"_L1, .most = 255},
        {.name = "gpp1"_L1, .most = 255},
        {.name = "gpp2"_L1, .most = 255},
        {.name = "gpp3"_L1, .most = 255},
        {.name = "gpp4"_L1, .most = 255},
        {.name = "gpp5"_L1, .most = 255},
        {.name = "gpp6"_L1, .most = 255},
        {.name = "gpp7"_L1, .most = 255},
        {.name = "gpp8"_L1, .most = 255},
        {.name = "gpp9"_L1, .most = 255},
        {.name = "status"_L1, .need = Need::Hidden, .fallback = "\"active\""_L1},
    };

    constexpr Filter contactFilters[] = {{"email"_L1, Match::Wild},
                                         {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo contactLinks[] = {{"resellers"_L1, "reseller_id"_L1}};

    class ContactHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            if (row.reseller == 0)
                shown.remove("reseller_id"_L1);
            return shown;
        }

        void remove(const Row &row) override
        {
            const auto isUsed = [&](QLatin1StringView table, const QString &more) {
                return store().contains(table, member(u"contact_id") + " = ?"_L1 + more, {row.id});
            };
            const QString alive = " AND "_L1 + member(u"status") + " <> 'terminated'"_L1;
            const QLatin1StringView owners[] = {row.reseller ? "customers"_L1 : "contracts"_L1,
                                                "subscribers"_L1};
            for (const QLatin1StringView table : owners) {
                if (isUsed(table, alive))
                    throw Refused{423, u"Contact is still in use."_s};
            }
            for (const QLatin1StringView table : owners) {
                if (isUsed(table, {})) {
                    Row ended = row;
                    ended.doc["status"_L1] = u"terminated"_s;
                    store().update("contacts"_L1, ended);
                    return;
                }
            }
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            const QString zone = row.text("timezone"_L1);
            if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
                throw Refused{422, u"invalid timezone name."_s};
            if (resource().name == "systemcontacts"_L1)
                row.doc["reseller_id"_L1] = QJsonValue();
            else if (before)
                row.doc["reseller_id"_L1] = before->reseller;
            else
                takeReseller(row);
        }
    };

} // namespace

constinit const Resource customerContacts{
    .name = "customercontacts"_L1,
    .entity = "customercontact"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<ContactHandler>,
    .fields = contactFields,
    .filters = contactFilters,
    .links = contactLinks,
    .traits = Trait::EmptyPost,
    .table = "contacts"_L1,
    .visible = "reseller IS NOT NULL AND json_extract(doc,'$.status') = 'active'"_L1,
};

constinit const Resource systemContacts{
    .name = "systemcontacts"_L1,
    .entity = "systemcontact"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<ContactHandler>,
    .fields = contactFields,
    .filters = std::span(contactFilters).first(1),
    .traits = Trait::EmptyPost,
    .readers = adminOnly,
    .writers = adminOnly,
    .table = "contacts"_L1,
    .visible = "reseller IS NULL AND json_extract(doc,'$.status') = 'active'"_L1,
};

} // namespace cordboard::sandbox::ngcp
