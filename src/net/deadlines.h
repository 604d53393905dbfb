#pragma once

#include <chrono>

namespace cordboard {

/// How long a request may take. Qt's own transfer timeout is none of these: it counts idle time only, and the
/// time spent waiting in a queue.
struct Deadlines
{
    std::chrono::milliseconds firstByte = std::chrono::seconds(30); ///< connecting and waiting for the answer
    std::chrono::milliseconds idle = std::chrono::seconds(20);      ///< between two pieces of it
    std::chrono::milliseconds totalRead = std::chrono::seconds(120);
    std::chrono::milliseconds totalWrite = std::chrono::seconds(60);
};

} // namespace cordboard
