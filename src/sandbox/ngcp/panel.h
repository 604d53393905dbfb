#pragma once

#include "sandbox/ngcp/doorkeeper.h"
#include "sandbox/ngcp/handler.h"

namespace cordboard::sandbox::ngcp {

// What is no resource: documents about the platform and the caller, and the pages beside the API.

Answer platformInfo(const NgcpProfile &profile);
Answer userInfo(const Context &context);
/// GET /api/: what this caller may do with which resource.
Answer capabilities(const Context &context);
/// POST /api/authtokens/.
Answer newToken(const Context &context, Doorkeeper &doorkeeper);
/// Below /api/<resource>/<id>/journal/.
Answer journal(const Context &context, const Handler &handler);
/// Outside of /api: signing in for a token, and the way into a subscriber's self care.
Answer panelAnswer(const Request &request, Store &store, Doorkeeper &doorkeeper);

} // namespace cordboard::sandbox::ngcp
