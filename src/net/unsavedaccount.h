#pragma once

#include "net/account.h"

namespace cordboard {

/// What a command line says of an account that is not saved.
struct UnsavedAccount
{
    QString platform = {}; ///< Platform::name
    QString url = {};
    QString userName = {};
    QString caFile = {};
};

/// The account, named after its host. An Error's detail is a sentence about what is wrong.
Outcome<Account> accountFrom(const UnsavedAccount &told);

} // namespace cordboard
