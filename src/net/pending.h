#pragma once

#include "catalogue/record.h"
#include "core/outcome.h"
#include "net/exchange.h"

#include <QPointer>

#include <concepts>
#include <functional>
#include <optional>

namespace cordboard {

/// Remembers the latest of a series of requests, so that the next can replace it.
using Latest = QPointer<Exchange>;

/// A request that has been described but not yet sent: then() sends it. One handler, called once, in the GUI
/// thread and never from within then(); and not at all once its context is gone or a newer request replaced
/// it.
template <typename T>
class [[nodiscard]] Pending
{
public:
    /// Runs on the network thread.
    using Reader = std::function<Outcome<T>(const RawReply &)>;

    /// Runs in the GUI thread before the handler: another request to send instead of telling this outcome.
    using FollowUp = std::function<std::optional<WireRequest>(const Outcome<T> &)>;

    Pending(ExchangePtr exchange, Reader read, FollowUp followUp = {})
        : m_exchange(std::move(exchange))
        , m_read(std::move(read))
        , m_followUp(std::move(followUp))
    {
    }

    /// Abandons the request before this one, if it is still on its way.
    Pending &&replacing(Latest &latest) &&
    {
        if (latest)
            latest->abandon();
        latest = m_exchange.get();
        return std::move(*this);
    }

    template <std::invocable<Outcome<T>> Handler>
    void then(QObject *context, Handler handler) &&
    {
        Exchange *exchange = m_exchange.release();
        QObject::connect(context, &QObject::destroyed, exchange, &Exchange::abandon);
        exchange->start([read = std::move(m_read)](const RawReply &reply) { return reading(read(reply)); },
                        [exchange, followUp = std::move(m_followUp),
                         handler = std::move(handler)](const std::shared_ptr<void> &told) mutable {
                            auto &outcome = *std::static_pointer_cast<Outcome<T>>(told);
                            if (auto next = followUp ? followUp(outcome) : std::nullopt)
                                exchange->continueWith(*std::move(next));
                            else
                                handler(std::move(outcome));
                        });
    }

private:
    static Reading reading(Outcome<T> outcome)
    {
        Reading read;
        if (!outcome)
            read.error = outcome.error();
        else if constexpr (std::same_as<T, Record>)
            read.recordId = outcome->id();
        read.outcome = std::make_shared<Outcome<T>>(std::move(outcome));
        return read;
    }

    ExchangePtr m_exchange;
    Reader m_read;
    FollowUp m_followUp;
};

} // namespace cordboard
