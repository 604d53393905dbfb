#include "catalogue/display.h"
#include "console/accountband.h"
#include "console/historywindow.h"
#include "console/mainwindow.h"
#include "console/question.h"
#include "console/recordactions.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "widgets/errorbanner.h"
#include "writes/merge.h"
#include "writes/writer.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cordboard {

void MainWindow::buildTrustMenus(QMenu *file)
{
    addAction(
        file, u"history"_s, tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { showHistory(); },
        u"history"_s);
    if (!m_connection->account().isReadOnly)
        return;
    m_unlock = addAction(file, u"unlock"_s, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        if (m_connection->isWritable())
            m_connection->lock();
        else
            askToUnlock();
    });
    m_band->setLockAction(m_unlock);
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryWindow(m_connection->account(), m_connection->sharedJournal());
        connect(m_history, &HistoryWindow::recreationWanted, m_actions,
                qOverload<const Record &, const QString &>(&RecordActions::startNew));
    } else {
        m_history->reload();
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::askToUnlock()
{
    auto *question = new Question(
        {.title = tr("Unlock the account"),
         .text = tr("Allow changes on “%1” for 15 minutes?").arg(oneLine(m_connection->account().name, 80)),
         .details = tr("After that it locks itself again. Nothing is sent by unlocking."),
         .confirm = tr("Allow changes")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_banner->clear();
        m_connection->unlock();
    });
    question->open();
}

void MainWindow::showLock()
{
    if (!m_unlock)
        return;
    const QString until =
        QLocale().toString(m_connection->writableUntil().toLocalTime().time(), QLocale::ShortFormat);
    m_unlock->setText(m_connection->isWritable() ? tr("Changes allowed until %1 · Lock").arg(until)
                                                 : tr("Read-only · Unlock…"));
}

/// Loud: what was confirmed once is not what is there. Nothing more is sent from this window.
void MainWindow::tellOfPin(const QString &seen)
{
    const Error error{.kind = Error::Kind::PinChanged, .fate = Error::Fate::NotSent, .detail = seen};
    m_banner->tell(error);
    auto *question = new Question(
        {.title = tr("Another certificate"),
         .text =
             tr("“%1” is blocked: its certificate changed.").arg(oneLine(m_connection->account().name, 80)),
         .details = describe(error) + u"\n\n"_s
             + tr("Ask the platform's people before you trust the new one. To trust it, edit "
                  "the account, forget its certificate and test the connection."),
         .confirm = tr("Accounts…")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MainWindow::accountsWanted);
    question->open();
}

/// Said at the start, before anything new is written.
void MainWindow::noteSettled(const Intent &intent, const Finding &finding)
{
    const Resource *resource = m_client.platform().resource(intent.resource);
    const QString what = resource ? resource->text(resource->singular) : intent.resource;
    m_settled.append(tr("%1 “%2”: %3, %4")
                         .arg(what, oneLine(intent.title, 60), actionText(intent, m_client.platform()),
                              stateText(finding.state)));
    m_banner->tell(
        tr("%n change(s) had not ended when Cordboard stopped: %1.", nullptr, int(m_settled.size()))
            .arg(m_settled.join(u"; "_s)),
        ErrorBanner::Tone::Remark);
    m_banner->offer(tr("History"), [this] { showHistory(); });
}

void MainWindow::tellOfStrayAnswer(const RecordRef &meant, const QString &answered)
{
    const Resource *resource = m_client.platform().resource(meant.type);
    m_banner->tell(tr("The change of %1 “%2” was answered with another id, “%3”. It was read anew: what is "
                      "shown is how it is now.")
                       .arg(resource ? resource->text(resource->singular) : meant.type, marked(meant.id),
                            oneLine(answered, 80)),
                   ErrorBanner::Tone::Remark);
}

/// New writes wait: they would be sent without knowing what is there.
void MainWindow::tellOfStuck(int count, const Error &error)
{
    tell({});
    m_banner->tell(tr("What became of %n earlier change(s) could not be found out, so new ones wait: %1 "
                      "Refresh to look again.",
                      nullptr, count)
                       .arg(describe(error)));
    m_banner->offer(tr("Leave it unknown"), [this] {
        m_banner->clear();
        m_writer->leaveUnknown();
    });
}

/// A moment after a change was saved: whoever saved it thinks that it stands.
void MainWindow::noteOvertaken(const Overtaking &overtaking)
{
    if (overtaking.fields.isEmpty())
        return;
    const Record &saved = overtaking.saved;
    const Resource &resource = saved.resource();
    const QString title = marked(saved.title());
    if (overtaking.now) {
        QStringList changes;
        for (const QString &field : overtaking.fields)
            changes.append(tr("%1 is “%2”, you saved “%3”")
                               .arg(fieldLabel(resource, field),
                                    oneLine(fieldText(*overtaking.now, field), 60),
                                    oneLine(fieldText(saved, field), 60)));
        m_banner->tell(
            tr("Somebody else changed “%1” at the same time as you: %2.").arg(title, changes.join(u"; "_s)));
    } else {
        m_banner->tell(tr("Somebody else deleted “%1” at the same time as you changed it.").arg(title));
    }
    m_banner->offer(tr("Show"), [this, ref = saved.ref()] { goTo(ref); });
    markOutOfDate(resource);
}

} // namespace cordboard
