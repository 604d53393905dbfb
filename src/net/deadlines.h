#pragma once

#include <chrono>

namespace cordboard {

/// How often a read is tried again by itself. Writes never are.
struct Retries
{
    int attempts = 3; ///< the first one counts
    std::chrono::milliseconds unit = std::chrono::seconds(1);
    std::chrono::milliseconds longest = std::chrono::seconds(20);     ///< of our own pauses
    std::chrono::milliseconds longestTold = std::chrono::seconds(60); ///< of those the platform asks for
    int perMinute = 10;                                               ///< of the whole account
};

/// How long a request may take. Qt's own transfer timeout is none of these: it counts idle time only, and the
/// time spent waiting in a queue.
struct Deadlines
{
    std::chrono::milliseconds connecting = std::chrono::seconds(10); ///< until the line is encrypted
    std::chrono::milliseconds firstByte = std::chrono::seconds(30); ///< connecting and waiting for the answer
    std::chrono::milliseconds idle = std::chrono::seconds(20);      ///< between two pieces of it
    std::chrono::milliseconds totalRead = std::chrono::seconds(120);
    std::chrono::milliseconds totalWrite = std::chrono::seconds(60);
    Retries retries = {};
};

} // namespace cordboard
