#include "core/error.h"

#include <QDebug>

#include <algorithm>

namespace cordboard {

bool Error::hasCode(QStringView code) const
{
    return std::ranges::any_of(problems,
                               [code](const FieldProblem &problem) { return problem.code == code; });
}

Error::Kind Error::kindForHttpStatus(int status)
{
    switch (status) {
    case 401: return Kind::Unauthorized;
    case 403: return Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 409:
    case 412: return Kind::Conflict;
    case 429: return Kind::Throttled;
    default: break;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 400 && status < 500)
        return Kind::Invalid;
    return status >= 500 && status < 600 ? Kind::Server : Kind::NotThisApi;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    QDebugStateSaver saver(debug);
    return debug.nospace() << "Error(kind " << int(error.kind) << ", HTTP " << error.httpStatus << ", "
                           << error.detail << ", " << error.problems.size() << " problems)";
}

} // namespace cordboard
