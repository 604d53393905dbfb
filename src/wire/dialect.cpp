#include "wire/dialect.h"

#include "wire/jsonapi/errors.h"
#include "wire/jsonapi/names.h"
#include "wire/jsonapi/reader.h"
#include "wire/jsonapi/urls.h"
#include "wire/jsonapi/writer.h"

namespace cordboard {

const Dialect &dialect(Protocol protocol)
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
        .createdId = jsonapi::createdId,
        .createBody = jsonapi::createBody,
        .updateBody = jsonapi::updateBody,
        .refusedName = jsonapi::refusedName,
    };
    Q_ASSERT(protocol == Protocol::JsonApi); // the only one so far
    Q_UNUSED(protocol)
    return jsonApi;
}

} // namespace cordboard
