#pragma once

#include "catalogue/ngcp/ngcp.h"

/// Words that the three kinds of call records share.
namespace cordboard::ngcp {

inline constexpr Choice callStates[] = {
    {QLatin1StringView("ok"), QT_TRANSLATE_NOOP("ngcpcalls", "answered")},
    {QLatin1StringView("busy"), QT_TRANSLATE_NOOP("ngcpcalls", "busy")},
    {QLatin1StringView("noanswer"), QT_TRANSLATE_NOOP("ngcpcalls", "not answered")},
    {QLatin1StringView("cancel"), QT_TRANSLATE_NOOP("ngcpcalls", "cancelled")},
    {QLatin1StringView("offline"), QT_TRANSLATE_NOOP("ngcpcalls", "offline")},
    {QLatin1StringView("timeout"), QT_TRANSLATE_NOOP("ngcpcalls", "timed out")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("ngcpcalls", "other")},
};

inline constexpr Choice callTypes[] = {
    {QLatin1StringView("call"), QT_TRANSLATE_NOOP("ngcpcalls", "call")},
    {QLatin1StringView("cfu"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded always")},
    {QLatin1StringView("cfb"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded when busy")},
    {QLatin1StringView("cft"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded without answer")},
    {QLatin1StringView("cfna"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded when not registered")},
    {QLatin1StringView("cfs"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded SMS")},
    {QLatin1StringView("cfr"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded on a response code")},
    {QLatin1StringView("cfo"), QT_TRANSLATE_NOOP("ngcpcalls", "forwarded on overflow")},
};

inline constexpr Choice ratings[] = {
    {QLatin1StringView("ok"), QT_TRANSLATE_NOOP("ngcpcalls", "rated")},
    {QLatin1StringView("unrated"), QT_TRANSLATE_NOOP("ngcpcalls", "not rated")},
    {QLatin1StringView("failed"), QT_TRANSLATE_NOOP("ngcpcalls", "failed")},
};

inline constexpr Choice callDirections[] = {
    {QLatin1StringView("in"), QT_TRANSLATE_NOOP("ngcpcalls", "incoming")},
    {QLatin1StringView("out"), QT_TRANSLATE_NOOP("ngcpcalls", "outgoing")},
};

inline constexpr Choice conversationKinds[] = {
    {QLatin1StringView("call"), QT_TRANSLATE_NOOP("ngcpcalls", "call")},
    {QLatin1StringView("voicemail"), QT_TRANSLATE_NOOP("ngcpcalls", "voicemail")},
    {QLatin1StringView("sms"), "SMS"},
    {QLatin1StringView("fax"), QT_TRANSLATE_NOOP("ngcpcalls", "fax")},
};

inline constexpr const char *ratingGroup = QT_TRANSLATE_NOOP("ngcpcalls", "Rating");

} // namespace cordboard::ngcp
