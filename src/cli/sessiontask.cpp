#include "cli/sessiontask.h"

#include "catalogue/validation.h"
#include "cli/output.h"
#include "cli/resourcewords.h"
#include "cli/visits.h"
#include "writes/sessionrequest.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// The program that opens a link as the person's desktop does it.
    bool openInBrowser(const QUrl &link)
    {
        const QString text = QString::fromLatin1(link.toEncoded());
#if defined(Q_OS_WIN)
        return QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, text});
#elif defined(Q_OS_MACOS)
        return QProcess::startDetached(u"open"_s, {text});
#else
        QProcess browser;
        browser.setProgram(u"xdg-open"_s);
        browser.setArguments({text});
        browser.setStandardOutputFile(QProcess::nullDevice());
        browser.setStandardErrorFile(QProcess::nullDevice());
        return browser.startDetached();
#endif
    }

} // namespace

std::optional<Error> SessionTask::prepare()
{
    const Outcome<const Resource *> resource = resourceMeant(platform(), invocation().operands.constFirst());
    if (!resource)
        return resource.error();
    if ((*resource)->sessions.empty())
        return usageError(
            tr("%1 have no web interface of their own.").arg((*resource)->text((*resource)->plural)));
    if (!isSendableId(invocation().operands.at(1)))
        return usageError(tr("“%1” is no id.").arg(invocation().operands.at(1)));
    QStringList words;
    for (const SessionKind &kind : (*resource)->sessions) {
        words.append(visitWord(kind));
        if (invocation().value("as"_L1, visitWord((*resource)->sessions.front())) == words.constLast())
            m_kind = &kind;
    }
    if (!m_kind)
        return usageError(tr("--as takes one of: %1.").arg(words.join(u", "_s)));
    if (m_kind->warning && !invocation().has("yes"_L1) && !terminal().hasPerson())
        return usageError(
            tr("Nobody can be asked here: --yes is needed. %1").arg((*resource)->text(m_kind->warning)));
    return {};
}

void SessionTask::run()
{
    if (!isConfirmed())
        return end(ExitCode::Refused, tr("Nothing was asked for."));
    m_wasSent = true;
    auto *request = new SessionRequest(client(), *m_kind, invocation().operands.at(1), this);
    connect(request, &SessionRequest::arrived, this, &SessionTask::handOver);
    connect(request, &SessionRequest::failed, this, &SessionTask::fail);
    connect(request, &SessionRequest::declined, this,
            [this](const QString &reason) { end(ExitCode::Partly, reason); });
    connect(request, &SessionRequest::lost, this,
            [this](const QString &meaning) { end(ExitCode::Unknown, meaning); });
    request->start();
}

bool SessionTask::isConfirmed() const
{
    if (!m_kind->warning || invocation().has("yes"_L1))
        return true;
    const Resource &resource = **resourceMeant(platform(), invocation().operands.constFirst());
    terminal().say(resource.text(m_kind->warning));
    const QString answer = terminal().ask(tr("Go on? (yes/no)")).toLower();
    return answer == tr("yes") || answer == "yes"_L1 || answer == "y"_L1;
}

void SessionTask::handOver(const QUrl &link)
{
    if (invocation().has("print"_L1)) {
        Output output;
        output.open({});
        output.put(QString::fromLatin1(link.toEncoded()) + u'\n');
        return output.hasFailed() ? end(ExitCode::Partly, output.error()) : end(ExitCode::Done);
    }
    if (!openInBrowser(link))
        return end(
            ExitCode::Partly,
            tr("A session was made, but no browser could be started. --print prints the link instead."));
    terminal().remark(tr("Opened in the browser: %1").arg(link.host()));
    end(ExitCode::Done);
}

void SessionTask::interrupt()
{
    if (m_wasSent)
        end(ExitCode::Unknown,
            tr("It was interrupted after it was asked for. A session may exist, and one that was open before "
               "may have "
               "ended."));
    else
        end(ExitCode::Interrupted);
}

} // namespace cordboard
