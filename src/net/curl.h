#pragma once

#include "net/account.h"
#include "net/exchange.h"

namespace cordboard {

/// A request as a curl command for a POSIX shell. The user name is in it, the password never: curl asks for
/// it.
QString curlCommand(const WireRequest &request, const Account &account);

} // namespace cordboard
