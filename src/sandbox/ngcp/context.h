#pragma once

#include "sandbox/http.h"
#include "sandbox/ngcp/resource.h"
#include "sandbox/ngcp/store.h"
#include "sandbox/sandbox.h"

namespace cordboard::sandbox::ngcp {

/// Who asks.
struct Caller
{
    qint64 id = 0;
    QString login = {};
    Role role = Role::Admin;
    qint64 reseller = 0; ///< whose rows alone it sees; 0: everybody's
    bool isReadOnly = false;
    bool isMaster = false;
    bool showsPasswords = false;
};

/// What a handler works with during one request.
struct Context
{
    Store &store;
    const Options &options;
    const Request &request;
    Caller caller;

    const NgcpProfile &profile() const { return options.ngcp; }
    /// The last value of a query parameter; null if it is not there.
    QString parameter(QStringView name) const
    {
        QString value;
        for (const auto &[key, told] : request.query) {
            if (key == name)
                value = told.isNull() ? QStringLiteral("") : told;
        }
        return value;
    }
    bool isOn(QStringView name) const
    {
        const QString value = parameter(name);
        return value == QLatin1StringView("1") || value == QLatin1StringView("true");
    }
};

} // namespace cordboard::sandbox::ngcp
