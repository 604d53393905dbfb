#pragma once

#include <QLatin1StringView>

namespace cordboard {

/// Which attributes and filters of a resource of call records say what: summaries, charts and time presets
/// need no other knowledge of a platform. An empty name: the platform does not tell.
struct CallFields
{
    QLatin1StringView start = {};       ///< Kind::Timestamp
    QLatin1StringView connect = {};     ///< Kind::Timestamp; null where the call was not answered
    QLatin1StringView end = {};         ///< Kind::Timestamp
    QLatin1StringView duration = {};    ///< Kind::Duration, in seconds
    QLatin1StringView code = {};        ///< Kind::Integer, the SIP code that ended the call
    QLatin1StringView reason = {};      ///< its words
    QLatin1StringView source = {};      ///< the calling number
    QLatin1StringView destination = {}; ///< the called number
    QLatin1StringView direction = {};   ///< where it is `incoming`, the two change places
    QLatin1StringView incoming = {};
    QLatin1StringView success = {}; ///< where it is empty, an answered call has a connect time
    QLatin1StringView successValue =
        QLatin1StringView("true"); ///< what success is, as text, for an answered call
    QLatin1StringView from = {};   ///< filter: calls that started at this time or later
    QLatin1StringView until = {};  ///< filter: calls that started at this time or earlier

    constexpr bool isKnown() const { return start.size() > 0; }
    /// The attributes of the calling and of the called number in a call of this direction.
    QLatin1StringView callerIn(QStringView told) const { return cameIn(told) ? destination : source; }
    QLatin1StringView calleeIn(QStringView told) const { return cameIn(told) ? source : destination; }
    bool cameIn(QStringView told) const { return !direction.isEmpty() && told == incoming; }
};

} // namespace cordboard
