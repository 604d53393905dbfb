#include "core/sipcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct SipCodeText
    {
        Q_DECLARE_TR_FUNCTIONS(SipCodeText)
    };

    struct SipCode
    {
        int code;
        int cause; // Q.850
        const char *name;
    };

    struct Cause
    {
        int cause;
        const char *name;
    };

    // In the order of the codes, which is how they are looked up.
    constexpr std::array sipCodes = {
        SipCode{200, 16, QT_TRANSLATE_NOOP("SipCodeText", "answered")},
        SipCode{202, 0, QT_TRANSLATE_NOOP("SipCodeText", "accepted for later")},
        SipCode{300, 0, QT_TRANSLATE_NOOP("SipCodeText", "several destinations")},
        SipCode{301, 0, QT_TRANSLATE_NOOP("SipCodeText", "moved for good")},
        SipCode{302, 0, QT_TRANSLATE_NOOP("SipCodeText", "moved for now")},
        SipCode{305, 0, QT_TRANSLATE_NOOP("SipCodeText", "reachable through a proxy only")},
        SipCode{380, 0, QT_TRANSLATE_NOOP("SipCodeText", "another service is offered")},
        SipCode{400, 41, QT_TRANSLATE_NOOP("SipCodeText", "malformed request")},
        SipCode{401, 21, QT_TRANSLATE_NOOP("SipCodeText", "not signed in")},
        SipCode{402, 21, QT_TRANSLATE_NOOP("SipCodeText", "payment required")},
        SipCode{403, 21, QT_TRANSLATE_NOOP("SipCodeText", "forbidden")},
        SipCode{404, 1, QT_TRANSLATE_NOOP("SipCodeText", "no such number")},
        SipCode{405, 63, QT_TRANSLATE_NOOP("SipCodeText", "method not allowed")},
        SipCode{406, 79, QT_TRANSLATE_NOOP("SipCodeText", "answer not acceptable")},
        SipCode{407, 21, QT_TRANSLATE_NOOP("SipCodeText", "proxy asks to sign in")},
        SipCode{408, 102, QT_TRANSLATE_NOOP("SipCodeText", "no answer in time")},
        SipCode{410, 22, QT_TRANSLATE_NOOP("SipCodeText", "number is gone")},
        SipCode{413, 127, QT_TRANSLATE_NOOP("SipCodeText", "request too large")},
        SipCode{414, 127, QT_TRANSLATE_NOOP("SipCodeText", "address too long")},
        SipCode{415, 79, QT_TRANSLATE_NOOP("SipCodeText", "media type not supported")},
        SipCode{416, 127, QT_TRANSLATE_NOOP("SipCodeText", "address scheme not supported")},
        SipCode{420, 127, QT_TRANSLATE_NOOP("SipCodeText", "extension not supported")},
        SipCode{421, 127, QT_TRANSLATE_NOOP("SipCodeText", "extension required")},
        SipCode{422, 0, QT_TRANSLATE_NOOP("SipCodeText", "session timer too short")},
        SipCode{423, 127, QT_TRANSLATE_NOOP("SipCodeText", "interval too short")},
        SipCode{480, 18, QT_TRANSLATE_NOOP("SipCodeText", "not available now")},
        SipCode{481, 41, QT_TRANSLATE_NOOP("SipCodeText", "call unknown")},
        SipCode{482, 25, QT_TRANSLATE_NOOP("SipCodeText", "call goes in a circle")},
        SipCode{483, 25, QT_TRANSLATE_NOOP("SipCodeText", "too many hops")},
        SipCode{484, 28, QT_TRANSLATE_NOOP("SipCodeText", "number incomplete")},
        SipCode{485, 1, QT_TRANSLATE_NOOP("SipCodeText", "number ambiguous")},
        SipCode{486, 17, QT_TRANSLATE_NOOP("SipCodeText", "busy")},
        SipCode{487, 16, QT_TRANSLATE_NOOP("SipCodeText", "caller hung up before the answer")},
        SipCode{488, 65, QT_TRANSLATE_NOOP("SipCodeText", "media not acceptable here")},
        SipCode{491, 0, QT_TRANSLATE_NOOP("SipCodeText", "another request is under way")},
        SipCode{493, 0, QT_TRANSLATE_NOOP("SipCodeText", "request cannot be decrypted")},
        SipCode{500, 41, QT_TRANSLATE_NOOP("SipCodeText", "error inside the far side")},
        SipCode{501, 79, QT_TRANSLATE_NOOP("SipCodeText", "not implemented")},
        SipCode{502, 38, QT_TRANSLATE_NOOP("SipCodeText", "bad answer behind the gateway")},
        SipCode{503, 41, QT_TRANSLATE_NOOP("SipCodeText", "service unavailable")},
        SipCode{504, 102, QT_TRANSLATE_NOOP("SipCodeText", "far side did not answer in time")},
        SipCode{505, 127, QT_TRANSLATE_NOOP("SipCodeText", "SIP version not supported")},
        SipCode{513, 127, QT_TRANSLATE_NOOP("SipCodeText", "message too large")},
        SipCode{600, 17, QT_TRANSLATE_NOOP("SipCodeText", "busy everywhere")},
        SipCode{603, 21, QT_TRANSLATE_NOOP("SipCodeText", "declined")},
        SipCode{604, 1, QT_TRANSLATE_NOOP("SipCodeText", "number exists nowhere")},
        SipCode{606, 65, QT_TRANSLATE_NOOP("SipCodeText", "media not acceptable anywhere")},
        SipCode{607, 21, QT_TRANSLATE_NOOP("SipCodeText", "unwanted call")},
        SipCode{608, 21, QT_TRANSLATE_NOOP("SipCodeText", "rejected on behalf of the called")},
    };

    constexpr std::array causes = {
        Cause{1, QT_TRANSLATE_NOOP("SipCodeText", "unallocated number")},
        Cause{2, QT_TRANSLATE_NOOP("SipCodeText", "no route to the transit network")},
        Cause{3, QT_TRANSLATE_NOOP("SipCodeText", "no route to the destination")},
        Cause{16, QT_TRANSLATE_NOOP("SipCodeText", "normal clearing")},
        Cause{17, QT_TRANSLATE_NOOP("SipCodeText", "user busy")},
        Cause{18, QT_TRANSLATE_NOOP("SipCodeText", "no user responding")},
        Cause{19, QT_TRANSLATE_NOOP("SipCodeText", "no answer from the user")},
        Cause{20, QT_TRANSLATE_NOOP("SipCodeText", "subscriber absent")},
        Cause{21, QT_TRANSLATE_NOOP("SipCodeText", "call rejected")},
        Cause{22, QT_TRANSLATE_NOOP("SipCodeText", "number changed")},
        Cause{25, QT_TRANSLATE_NOOP("SipCodeText", "exchange routing error")},
        Cause{27, QT_TRANSLATE_NOOP("SipCodeText", "destination out of order")},
        Cause{28, QT_TRANSLATE_NOOP("SipCodeText", "invalid number format")},
        Cause{31, QT_TRANSLATE_NOOP("SipCodeText", "normal, unspecified")},
        Cause{34, QT_TRANSLATE_NOOP("SipCodeText", "no circuit available")},
        Cause{38, QT_TRANSLATE_NOOP("SipCodeText", "network out of order")},
        Cause{41, QT_TRANSLATE_NOOP("SipCodeText", "temporary failure")},
        Cause{42, QT_TRANSLATE_NOOP("SipCodeText", "switching equipment congestion")},
        Cause{47, QT_TRANSLATE_NOOP("SipCodeText", "resource unavailable")},
        Cause{57, QT_TRANSLATE_NOOP("SipCodeText", "bearer capability not authorised")},
        Cause{58, QT_TRANSLATE_NOOP("SipCodeText", "bearer capability not available")},
        Cause{63, QT_TRANSLATE_NOOP("SipCodeText", "service unavailable")},
        Cause{65, QT_TRANSLATE_NOOP("SipCodeText", "bearer capability not implemented")},
        Cause{79, QT_TRANSLATE_NOOP("SipCodeText", "service not implemented")},
        Cause{88, QT_TRANSLATE_NOOP("SipCodeText", "incompatible destination")},
        Cause{102, QT_TRANSLATE_NOOP("SipCodeText", "timer expired")},
        Cause{111, QT_TRANSLATE_NOOP("SipCodeText", "protocol error")},
        Cause{127, QT_TRANSLATE_NOOP("SipCodeText", "interworking")},
    };

    const SipCode *find(int code)
    {
        const auto found = std::ranges::lower_bound(sipCodes, code, {}, &SipCode::code);
        return found != sipCodes.end() && found->code == code ? &*found : nullptr;
    }

    QString nameOfHundred(int hundred)
    {
        switch (hundred) {
        case 1: return SipCodeText::tr("under way");
        case 2: return SipCodeText::tr("answered");
        case 3: return SipCodeText::tr("redirected");
        case 4: return SipCodeText::tr("refused");
        case 5: return SipCodeText::tr("failure of the far side");
        case 6: return SipCodeText::tr("refused everywhere");
        default: return {};
        }
    }

} // namespace

QString sipName(int code)
{
    const SipCode *known = find(code);
    return known ? SipCodeText::tr(known->name) : nameOfHundred(code / 100);
}

int causeOf(int sipCode)
{
    const SipCode *known = find(sipCode);
    return known ? known->cause : 0;
}

QString causeName(int cause)
{
    const auto found = std::ranges::lower_bound(causes, cause, {}, &Cause::cause);
    return found != causes.end() && found->cause == cause ? SipCodeText::tr(found->name) : QString();
}

QString sipCodeInWords(int code)
{
    const QString name = sipName(code);
    if (name.isEmpty())
        return QString::number(code);
    const int cause = causeOf(code);
    if (cause == 0)
        return u"%1 %2"_s.arg(QString::number(code), name);
    return SipCodeText::tr("%1 %2 (Q.850 %3, %4)")
        .arg(QString::number(code), name, QString::number(cause), causeName(cause));
}

} // namespace cordboard
