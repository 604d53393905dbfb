#include "net/errorwords.h"

#include "core/error.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(ErrorText)
    };

    QString withDetail(const QString &sentence, const QString &detail)
    {
        return detail.isEmpty() ? sentence : u"%1 %2"_s.arg(sentence, oneLine(detail));
    }

    /// What the platform said is told apart from what we say.
    QString withWords(const QString &sentence, const QString &words)
    {
        return words.isEmpty() ? sentence : ErrorText::tr("%1 It said: “%2”").arg(sentence, oneLine(words));
    }

    QString describeRefusal(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::Forbidden:
            return withWords(ErrorText::tr("This account may not do that (403)."), error.detail);
        case Error::Kind::NotFound: return ErrorText::tr("It is not there any more (404).");
        case Error::Kind::Conflict:
            return withWords(
                ErrorText::tr("Somebody changed it in the meantime (%1). Read it anew and try again.")
                    .arg(error.httpStatus),
                error.detail);
        case Error::Kind::Throttled:
            return error.retryAfterSeconds >= 0
                ? ErrorText::tr("The platform asks for a pause of %n second(s) (429).", nullptr,
                                error.retryAfterSeconds)
                : ErrorText::tr("The platform asks for fewer requests (429). Try again shortly.");
        case Error::Kind::Invalid:
            return withWords(ErrorText::tr("The platform refused it (%1).").arg(error.httpStatus),
                             error.detail);
        default:
            return withWords(
                ErrorText::tr("The platform failed (%1). Try again later.").arg(error.httpStatus),
                error.detail);
        }
    }

    QString describeAnswer(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::Unauthorized:
            if (error.httpStatus == 0 && !error.detail.isEmpty())
                return oneLine(error.detail);
            if (error.httpStatus != 0 && error.httpStatus != 401)
                return withWords(
                    ErrorText::tr("The platform did not let you sign in (%1).").arg(error.httpStatus),
                    error.detail);
            return ErrorText::tr("The platform refused the user name or the password (401).");
        case Error::Kind::WantsOneTimePassword:
            return ErrorText::tr("The platform wants the one-time password of this account, as it is just "
                                 "now. Without it nothing was done.");
        case Error::Kind::PasswordExpired:
            return ErrorText::tr("The password is too old for this platform. Change it in the platform's own "
                                 "web interface, and sign in with the new one.");
        case Error::Kind::Banned:
            return ErrorText::tr("The platform lets nobody sign in from this computer for a while, because "
                                 "there were too many wrong passwords. Wait, at first five minutes: each try "
                                 "before that may prolong it. Cordboard does not try again by itself.");
        case Error::Kind::Redirected:
            return ErrorText::tr(
                       "The platform pointed to another address (%1), which is not followed: %2. Check "
                       "the address of the account.")
                .arg(error.httpStatus)
                .arg(oneLine(error.detail));
        case Error::Kind::NotThisApi:
            return withWords(
                ErrorText::tr("The answer (%1) is not from this API. Check the address of the account.")
                    .arg(error.httpStatus),
                error.detail);
        default: return describeRefusal(error);
        }
    }

    QString describeNetwork(const Error &error)
    {
        const QString detail = oneLine(error.detail);
        switch (error.kind) {
        case Error::Kind::NameNotFound:
            return ErrorText::tr("There is no host called %1. Check the address and the network.")
                .arg(detail);
        case Error::Kind::NotListening:
            return ErrorText::tr("Nothing answers at %1: the connection was refused.").arg(detail);
        case Error::Kind::Endless:
        case Error::Kind::TimedOut: return withDetail(ErrorText::tr("The platform took too long."), detail);
        case Error::Kind::Untrusted:
            return withDetail(
                ErrorText::tr("The certificate of the platform is not trusted, so nothing was sent."),
                detail);
        case Error::Kind::ProxyRefused:
            if (detail.isEmpty())
                return ErrorText::tr("The proxy of this computer did not let the request through.");
            return ErrorText::tr("The proxy %1 did not let the request through.").arg(detail);
        case Error::Kind::PinChanged:
            return ErrorText::tr(
                       "The platform showed another certificate than the one that was confirmed for this "
                       "account, so nothing was sent and nothing will be. Its SHA-256: %1")
                .arg(detail);
        case Error::Kind::TooLarge: return withDetail(ErrorText::tr("The answer was given up."), detail);
        case Error::Kind::Unsendable:
            return ErrorText::tr("This was not sent, because its id cannot be part of an address: “%1”.")
                .arg(detail);
        case Error::Kind::Taken:
            return ErrorText::tr("Another record has one of these values already, so nothing was sent.");
        case Error::Kind::ReadOnly:
            return ErrorText::tr("This account is read-only, so nothing was sent. Unlock it first.");
        case Error::Kind::Unrecorded:
            return ErrorText::tr("Nothing was sent, because the journal could not be written: %1")
                .arg(detail);
        case Error::Kind::Cancelled: return ErrorText::tr("It was cancelled.");
        default: return withDetail(ErrorText::tr("The platform could not be reached."), detail);
        }
    }

    bool isFromNetwork(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::NameNotFound:
        case Error::Kind::NotListening:
        case Error::Kind::TimedOut:
        case Error::Kind::Endless:
        case Error::Kind::ProxyRefused:
        case Error::Kind::Untrusted:
        case Error::Kind::PinChanged:
        case Error::Kind::Unreachable:
        case Error::Kind::TooLarge:
        case Error::Kind::Unsendable:
        case Error::Kind::Taken:
        case Error::Kind::ReadOnly:
        case Error::Kind::Unrecorded:
        case Error::Kind::Cancelled: return true;
        default: return false;
        }
    }

} // namespace

QString describe(const Error &error)
{
    const QString what = isFromNetwork(error.kind) ? describeNetwork(error) : describeAnswer(error);
    if (!error.outcomeIsUnknown())
        return what;
    return what + u' '
        + ErrorText::tr("It was sent, and no answer says whether it was done. Look before you try again.");
}

} // namespace cordboard
