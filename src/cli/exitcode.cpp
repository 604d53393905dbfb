#include "cli/exitcode.h"

namespace cordboard {

namespace {

    constexpr ExitCodeWords all[] = {
        {ExitCode::Done, "Done. Also when no answer to a change came and a look found it done."},
        {ExitCode::Refused,
         "Refused: by the platform, because somebody changed the record meanwhile, because the account is "
         "read-only, because nobody said yes, or by this computer (no password in the key ring, a file that "
         "cannot be written). Nothing was changed."},
        {ExitCode::Usage, "The command line or the data given makes no sense. Nothing was sent."},
        {ExitCode::Network,
         "The platform could not be reached or is not trusted, did not answer in time, failed (5xx) or asked "
         "for a pause (429). Nothing was changed; trying again later may help."},
        {ExitCode::Unknown,
         "A change was sent, no answer came, and either it is not known whether it was done, or what is "
         "there "
         "is not what was meant. Look before trying again."},
        {ExitCode::Partly,
         "Some of it was done: a listing that broke off, an import with refused rows, a change of which the "
         "platform made something else. What is on standard output is right, but not all."},
        {ExitCode::Interrupted, "Interrupted by Ctrl+C before anything was changed."},
    };

} // namespace

std::span<const ExitCodeWords> exitCodes()
{
    return all;
}

ExitCode exitCodeFor(const Error &error)
{
    if (error.outcomeIsUnknown())
        return ExitCode::Unknown;
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::WantsOneTimePassword:
    case Error::Kind::PasswordExpired:
    case Error::Kind::Banned:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::ReadOnly:
    case Error::Kind::Unrecorded: return ExitCode::Refused;
    case Error::Kind::Unsendable: return ExitCode::Usage;
    case Error::Kind::Cancelled: return ExitCode::Interrupted;
    default: return ExitCode::Network;
    }
}

} // namespace cordboard
