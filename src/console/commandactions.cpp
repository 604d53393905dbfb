#include "console/commandactions.h"

#include "catalogue/display.h"
#include "console/commanddialog.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "net/permissionwords.h"
#include "widgets/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cordboard {

CommandActions::CommandActions(const Client &client, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_window(window)
{
    for (const Resource *resource : m_client.platform().resources) {
        for (const RecordCommand &command : resource->commands) {
            const QString label = menuText(resource->text(command.label));
            auto *action = new QAction(command.asks() ? label + u'…' : label, this);
            action->setObjectName(u"command_%1_%2"_s.arg(resource->type, command.name));
            action->setIcon(themedIcon(QString(command.name)));
            action->setVisible(false);
            action->setEnabled(false);
            window->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, resource, &command] { ask(*resource, command); });
            m_entries.append({resource, &command, action});
        }
    }
}

QList<QAction *> CommandActions::actions() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

void CommandActions::setResource(const Resource &resource)
{
    m_resource = &resource;
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setVisible(entry.resource == &resource);
}

void CommandActions::setSelection(int selected, const QString &objection)
{
    m_selected = selected;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isEnough = entry.command->of ? selected == 1 : selected > 0;
        const bool isHere = entry.resource == m_resource;
        const Resource &resource = entry.command->of ? *entry.command->of : *entry.resource;
        const QString withheld = objectionTo(m_client, resource, Method::Update);
        const QString why = withheld.isEmpty() ? objection : withheld;
        entry.action->setEnabled(isHere && isEnough && why.isEmpty());
        entry.action->setToolTip(
            toolTipText(why.isEmpty() ? resource.text(carriedOut(*entry.command).about) : why));
    }
}

void CommandActions::ask(const Resource &resource, const RecordCommand &command)
{
    const RowSource source = m_source();
    const Resource &meant = command.of ? *command.of : resource;
    const RecordCommand &done = carriedOut(command);
    if (!command.asks())
        return Q_EMIT ordered({&done, source, settingsOf(meant, done)});
    CommandDialog::Records records{.count = m_selected};
    if (source.atHand && !source.atHand->isEmpty())
        records.first = source.atHand->constFirst();
    if (command.of && !records.first)
        return; // the row is not there yet
    auto *dialog = new CommandDialog(m_client, resource, command, records, m_window);
    connect(dialog, &CommandDialog::decided, this,
            [this, &command, &done, source](const QString &recordId, const Record &wanted) {
                if (command.of)
                    order(done, recordId, wanted);
                else
                    Q_EMIT ordered({&done, source, wanted});
            });
    dialog->open();
}

/// The record was picked by its name: what is planned is planned on what it is now.
void CommandActions::order(const RecordCommand &command, const QString &recordId, const Record &wanted)
{
    const Resource &resource = wanted.resource();
    m_client.read(resource, recordId)
        .then(this, [this, &command, &resource, wanted](const Outcome<Record> &read) {
            if (!read)
                return Q_EMIT failed(describe(read.error()));
            const RowSource source{.query = {.resource = &resource}, .atHand = QList<Record>{*read}};
            Q_EMIT ordered({&command, source, wanted});
        });
}

} // namespace cordboard
