#pragma once

#include "sandbox/http.h"
#include "sandbox/sandbox.h"

namespace cordboard::sandbox {

/// A platform behind the sandbox's socket: its store, its rules and its protocol. Belongs to the store's
/// thread. The options outlive it, and their profiles may change between two requests.
class Service
{
public:
    Service() = default;
    virtual ~Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// Opens the store and seeds it if it is new. Nothing when it is ready, else why it is not.
    virtual QString open() = 0;
    virtual Answer answer(const Request &request) = 0;
    /// Puts a record in past all rules, and returns its id.
    virtual QString seed(const Record &record) = 0;
    /// So many calls in and out, which have ended just now.
    virtual void addCalls(int count) = 0;
};

/// The platform the options name, or null.
std::unique_ptr<Service> makeService(const Options &options);

} // namespace cordboard::sandbox
