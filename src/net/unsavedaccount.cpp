#include "net/unsavedaccount.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct CommandLineText
    {
        Q_DECLARE_TR_FUNCTIONS(CommandLineText)
    };

    Error usage(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

} // namespace

Outcome<Account> accountFrom(const UnsavedAccount &told)
{
    const Platform *kind = platform(told.platform);
    if (!kind)
        return usage(CommandLineText::tr("“%1” is no platform this program knows.").arg(told.platform));
    const Outcome<QUrl> url = endpointFrom(told.url, *kind);
    if (!url)
        return url.error();
    if (told.userName.isEmpty())
        return usage(CommandLineText::tr("--url needs --user."));
    if (const QString complaint = complaintAboutUserName(told.userName); !complaint.isEmpty())
        return usage(complaint);
    Account account{.name = url->host(),
                    .platform = QString(kind->name),
                    .environment = u"custom"_s,
                    .url = *url,
                    .userName = told.userName,
                    .caFile = told.caFile};
    for (const Environment &environment : kind->environments) {
        if (QUrl(QString(environment.url)) == *url)
            account.environment = QString(environment.name);
    }
    return account;
}

} // namespace cordboard
