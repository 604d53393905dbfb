#include "wire/hal/signin.h"

#include "catalogue/ngcp/ngcp.h"
#include "fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void requireGoodToken(const QByteArray &body)
    {
        for (const int status : {200, 201, 400, 403, 422, 500}) {
            const Outcome<SessionToken> read = hal::readToken(status, "application/json", body);
            const bool isGood = status < 300;
            require(isGood || !read, "a refusal holds no token");
            if (read)
                require(!read->token.isEmpty(), "a token is not empty");
            else
                require(read.error().httpStatus == status && read.error().kind != Error::Kind::Forbidden,
                        "whoever gets no token is not signed in");
            require(status == 403 || !hal::isTokenRefused(status, body), "only 403 refuses a token");
        }
    }

    /// Only what the document grants by name may be done.
    void requireNothingGrantedBeside(const QByteArray &body, const Permissions &permissions)
    {
        const QJsonObject told = QJsonDocument::fromJson(body).object();
        for (auto it = permissions.methods.begin(); it != permissions.methods.end(); ++it)
            require(told.value(it.key()).isObject(), "permissions are of what the document names");
        require(permissions.isKnown == !permissions.methods.isEmpty(), "nothing told is nothing known");
        for (const Resource *resource : ngcp::platform.resources) {
            for (const Method method :
                 {Method::List, Method::Read, Method::Create, Method::Update, Method::Delete})
                require(!permissions.permits(*resource, method) || resource->permits(method),
                        "nobody may do what a resource does not have");
        }
    }

} // namespace

void tryOut(const QByteArray &input)
{
    requireGoodToken(input);
    Permissions permissions;
    hal::readCapabilities(input, permissions);
    requireNothingGrantedBeside(input, permissions);
    hal::readUser(input, permissions);
    hal::readPlatform(input, permissions);
    require(!permissions.seesEverything || permissions.role == "admin"_L1,
            "nobody sees everything by chance");
}

} // namespace cordboard::fuzz
