#pragma once

#include "net/pending.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace cordboard::test {

/// Sends the request and turns the event loop until it is answered: tests read from top to bottom. After ten
/// seconds it gives up, as Cancelled.
template <typename T>
Outcome<T> await(Pending<T> pending)
{
    QEventLoop loop;
    std::optional<Outcome<T>> answer;
    std::move(pending).then(&loop, [&](Outcome<T> outcome) {
        answer = std::move(outcome);
        loop.quit();
    });
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer ? *std::move(answer) : Outcome<T>(Error{.kind = Error::Kind::Cancelled});
}

} // namespace cordboard::test
