#include "wire/dialect.h"

#include "wire/common/texts.h"
#include "wire/hal/hal.h"
#include "wire/hal/signin.h"
#include "wire/jsonapi/errors.h"
#include "wire/jsonapi/names.h"
#include "wire/jsonapi/reader.h"
#include "wire/jsonapi/urls.h"
#include "wire/jsonapi/writer.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    const Dialect &jsonApiDialect()
    {
        static const Dialect jsonApi{
            .accept = jsonapi::mediaType,
            .contentType = jsonapi::mediaType,
            .listPath = jsonapi::listPath,
            .recordPath = jsonapi::recordPath,
            .listQuery = jsonapi::listQuery,
            .recordQuery = jsonapi::recordQuery,
            .readPage = jsonapi::readPage,
            .readRecord = jsonapi::readRecord,
            .readDone = jsonapi::readDone,
            .readError = jsonapi::readError,
            .createdId = wire::createdId,
            .createBody = jsonapi::createBody,
            .updateBody = jsonapi::updateBody,
            .refusedName = jsonapi::refusedName,
        };
        return jsonApi;
    }

    const Dialect &halDialect()
    {
        static const Dialect hal{
            .accept = hal::accepted,
            .prefer = "return=minimal", // every write is read back: what came of it is not what was sent
            .listPath = hal::listPath,
            .recordPath = hal::recordPath,
            .ignoresUnknownFilters = true,
            .listQuery = hal::listQuery,
            .recordQuery = hal::recordQuery,
            .readPage = hal::readPage,
            .readRecord = hal::readRecord,
            .readDone = hal::readDone,
            .readError = hal::readError,
            .fateTold = hal::fateTold,
            .createdId = wire::createdId,
            .createBody = hal::createBody,
            .updateBody = hal::updateBody,
            .refusedName = hal::refusedName,
            .tokens = {.path = u"/login_jwt"_s,
                       .oncePath = u"authtokens/"_s,
                       .onceBody = R"({"expires":60,"type":"onetime"})",
                       .byPassword = hal::passwordSignIn,
                       .byToken = hal::renewal,
                       .byOnce = hal::onceOnlySignIn,
                       .readToken = hal::readToken,
                       .isRefused = hal::isTokenRefused},
            .permissions = {{u"userinfo/"_s, hal::readUser},
                            {u"platforminfo"_s, hal::readPlatform},
                            {QString(), hal::readCapabilities}},
        };
        return hal;
    }

} // namespace

const Dialect &dialect(Protocol protocol)
{
    return protocol == Protocol::Hal ? halDialect() : jsonApiDialect();
}

} // namespace cordboard
