#include "sandbox/ngcp/doorkeeper.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr auto no = "false"_L1;
    constexpr Field adminFields[] = {
        {.name = "login"_L1, .need = Need::Required, .most = 31},
        {.name = "password"_L1, .type = Type::Secret},
        {.name = "email"_L1, .type = Type::Email, .most = 255},
        {.name = "auth_mode"_L1, .choices = "local ldap"_L1, .fallback = "\"local\""_L1},
        {.name = "role"_L1, .choices = "system admin reseller ccareadmin ccare lintercept"_L1},
        {.name = "reseller_id"_L1, .type = Type::Int},
        {.name = "is_active"_L1, .type = Type::Flag, .fallback = no},
        {.name = "is_master"_L1, .type = Type::Flag, .fallback = no},
        {.name = "is_superuser"_L1, .type = Type::Flag, .fallback = no},
        {.name = "is_ccare"_L1, .type = Type::Flag, .fallback = no},
        {.name = "read_only"_L1, .type = Type::Flag, .fallback = no},
        {.name = "show_passwords"_L1, .type = Type::Flag, .fallback = no},
        {.name = "call_data"_L1, .type = Type::Flag, .fallback = no},
        {.name = "billing_data"_L1, .type = Type::Flag, .fallback = no},
        {.name = "can_reset_password"_L1, .type = Type::Flag, .fallback = no},
        {.name = "enable_2fa"_L1, .type = Type::Flag, .fallback = no},
    };
    constexpr Filter adminFilters[] = {{"login"_L1, Match::Wild},
                                       {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo adminLinks[] = {{"resellers"_L1, "reseller_id"_L1}};

    class AdminHandler : public Handler
    {
    public:
        using Handler::Handler;

        Condition condition() const override
        {
            Condition condition = Handler::condition();
            if (!caller().isMaster)
                condition.add(u"id = ?"_s, {caller().id});
            return condition;
        }

        std::optional<Row> find(const QString &id) const override
        {
            const std::optional<Row> row = Handler::find(id);
            return row && (caller().isMaster || row->id == caller().id) ? row : std::nullopt;
        }

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            shown.remove("password"_L1); // kept as a hash only
            shown["role"_L1] = roleName(row);
            return shown;
        }

        void remove(const Row &row) override
        {
            if (row.id == caller().id)
                throw Refused{403, u"Cannot delete own user"_s};
            if (row.text("login"_L1) == "administrator"_L1)
                throw Refused{403, u"Cannot delete special user 'administrator'"_s};
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            if (!caller().isMaster)
                throw Refused{403, u"Insufficient permissions"_s};
            if (!before && row["password"_L1].isNull())
                throw invalid({{u"password"_s, u"*****"_s, u"Password field is required"_s}});
            if (before && before->id != caller().id && row["password"_L1] != (*before)["password"_L1])
                throw Refused{403, u"Only own user can change password"_s};
            if (const QString role = row.text("role"_L1); !role.isEmpty()) {
                row.doc["is_superuser"_L1] = role.endsWith("admin"_L1) || role == "system"_L1;
                row.doc["is_ccare"_L1] = role.startsWith("ccare"_L1);
            }
            row.doc.remove("role"_L1);
            if (before && before->id == caller().id)
                keepOwnPowers(row, *before);
            takeReseller(row);
            if (isTaken(row, {"login"_L1}))
                throw Refused{422, u"Admin with this login already exists"_s};
            if (!row["email"_L1].isNull() && isTaken(row, {"email"_L1}))
                throw Refused{422, u"Admin with this email already exists"_s};
        }

    private:
        static void keepOwnPowers(const Row &row, const Row &before)
        {
            for (const QLatin1StringView name :
                 {"is_active"_L1, "is_master"_L1, "is_superuser"_L1, "is_ccare"_L1, "read_only"_L1}) {
                if (row.flag(name) != before.flag(name))
                    throw Refused{403, u"User cannot modify own permissions"_s};
            }
        }
    };

} // namespace

constinit const Resource admins{
    .name = "admins"_L1,
    .entity = "admin"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<AdminHandler>,
    .fields = adminFields,
    .filters = adminFilters,
    .links = adminLinks,
    .traits = Trait::GenericGet,
    .readers = notForCare,
    .writers = notForCare,
};

} // namespace cordboard::sandbox::ngcp
