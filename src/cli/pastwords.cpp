#include "cli/pastwords.h"

#include "core/plaintext.h"
#include "net/errorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct PastText
    {
        Q_DECLARE_TR_FUNCTIONS(Past)
    };

} // namespace

QString settledWords(const Intent &intent, const Finding &finding)
{
    const QString what =
        u"%1 %2 “%3”"_s.arg(QString::fromLatin1(intent.verb), intent.resource, oneLine(intent.title, 80));
    switch (finding.state) {
    case WriteState::Applied:
        return PastText::tr("An earlier change had not ended: %1. It was done.").arg(what);
    case WriteState::NotApplied:
        return PastText::tr("An earlier change had not ended: %1. It was not done.").arg(what);
    case WriteState::Unknown:
        return PastText::tr("An earlier change had not ended: %1. Whether it was done is not known.")
            .arg(what);
    default:
        return PastText::tr(
                   "An earlier change had not ended: %1. What is there now differs from what was meant.")
            .arg(what);
    }
}

QString stuckWords(int count, const Error &error)
{
    return PastText::tr("What became of %n earlier change(s) could not be found out, so nothing was sent: %1 "
                        "Go on without knowing with --leave-unknown.",
                        nullptr, count)
        .arg(describe(error));
}

} // namespace cordboard
