#include "console/sessionactions.h"

#include "catalogue/display.h"
#include "console/question.h"
#include "console/sessionlauncher.h"
#include "widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(cordboard::RecordActions)
    };

} // namespace

SessionActions::SessionActions(const Client &client, const RecordOf &recordOf, QWidget *window,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_recordOf(recordOf)
    , m_window(window)
    , m_launcher(new SessionLauncher(m_client, this))
{
    for (const Resource *resource : m_client.platform().resources) {
        if (!resource->sessions.empty())
            makeActionsOf(*resource);
    }
    connect(m_launcher, &SessionLauncher::failed, this, &SessionActions::failed);
    connect(m_launcher, &SessionLauncher::declined, this, &SessionActions::troubled);
    connect(
        m_launcher, &SessionLauncher::handedOver, this,
        [this](const QString &host, SessionLauncher::Handover handover) {
            Q_EMIT told(
                handover == SessionLauncher::Handover::Browser
                    ? Text::tr("Opened in the browser: %1").arg(host)
                    : Text::tr("The link to %1 is on the clipboard. It signs in whoever has it.").arg(host));
        });
}

QAction *SessionActions::make(const Resource &resource, const QString &name, const QString &words,
                              const QString &icon)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    m_window->addAction(action);
    m_entries.append({&resource, action});
    m_actions.append(action);
    return action;
}

void SessionActions::makeActionsOf(const Resource &resource)
{
    const QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_O),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)};
    for (const SessionKind &kind : resource.sessions) {
        const QKeySequence key = keys.value(m_actions.size());
        QAction *action = make(resource, QString(kind.name), resource.text(kind.label), u"open-external"_s);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this,
                [this, &resource, &kind] { askAndLaunch(resource, kind); });
    }
    QAction *copy = make(resource, u"copySessionLink"_s, Text::tr("Copy a sign-in &link…"), {});
    connect(copy, &QAction::triggered, this, [this, &resource] {
        if (const std::optional<Record> record = m_recordOf(resource))
            m_launcher->launch(resource.sessions.front(), *record, SessionLauncher::Handover::Clipboard);
    });
}

QList<QAction *> SessionActions::actionsOf(const Resource &resource) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.resource == &resource)
            actions.append(entry.action);
    }
    return actions;
}

void SessionActions::update(const Resource &page)
{
    const Resource *scope = m_client.platform().scope;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setVisible(entry.resource == scope || entry.resource == &page);
        entry.action->setEnabled(entry.action->isVisible() && m_recordOf(*entry.resource).has_value());
    }
}

void SessionActions::askAndLaunch(const Resource &resource, const SessionKind &kind)
{
    const std::optional<Record> record = m_recordOf(resource);
    if (!record)
        return;
    if (!kind.warning)
        return m_launcher->launch(kind, *record, SessionLauncher::Handover::Browser);
    auto *question =
        new Question({.title = resource.text(kind.label),
                      .text = Text::tr("%1: “%2”?").arg(resource.text(kind.label), marked(record->title())),
                      .details = resource.text(kind.warning),
                      .confirm = resource.text(kind.label)},
                     m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, &kind, record = *record] {
        m_launcher->launch(kind, record, SessionLauncher::Handover::Browser);
    });
    question->open();
}

} // namespace cordboard
