#pragma once

#include "support/telecomcenterfixture.h"
#include "writes/writer.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace cordboard::test {

/// Looks three times, without the waits that people need.
inline Patience shortPatience()
{
    return {.waits = {std::chrono::milliseconds(20), std::chrono::milliseconds(30),
                      std::chrono::milliseconds(40)}};
}

/// A telecom.center, and a writer on it.
struct WritingTelecomCenter : TelecomCenter
{
    using TelecomCenter::TelecomCenter;

    Writer writer = Writer(client, nullptr, shortPatience());
};

/// How the operation ended; Unknown if it did not within twenty seconds.
inline WriteEnd await(WriteOperation *operation)
{
    QEventLoop loop;
    std::optional<WriteEnd> told;
    QObject::connect(operation, &WriteOperation::ended, &loop, [&](const WriteEnd &end) {
        told = end;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return told.value_or(WriteEnd{.kind = WriteEnd::Kind::Unknown});
}

} // namespace cordboard::test
