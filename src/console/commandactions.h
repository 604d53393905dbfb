#pragma once

#include "bulk/commandplan.h"
#include "net/client.h"

#include <functional>

class QAction;
class QWidget;

namespace cordboard {

/// The commands of the page's resource, for what is selected. Each comes to an order; whoever hears of it
/// makes a plan of it.
class CommandActions final : public QObject
{
    Q_OBJECT

public:
    CommandActions(const Client &client, QWidget *window);

    void setResource(const Resource &resource);
    /// What is selected, as the commands are to find it; and why nothing can be done with it, if so.
    void setSelection(int selected, const QString &objection);
    void setSource(const std::function<RowSource()> &source) { m_source = source; }
    QList<QAction *> actions() const; ///< of every resource; those of others are hidden

Q_SIGNALS:
    void ordered(const cordboard::CommandOrder &order);
    void failed(const QString &sentence);

private:
    struct Entry
    {
        const Resource *resource;
        const RecordCommand *command;
        QAction *action;
    };

    void ask(const Resource &resource, const RecordCommand &command);
    void order(const RecordCommand &command, const QString &recordId, const Record &wanted);

    Client m_client;
    QWidget *m_window;
    std::function<RowSource()> m_source;
    const Resource *m_resource = nullptr;
    int m_selected = 0;
    QList<Entry> m_entries;
};

} // namespace cordboard
