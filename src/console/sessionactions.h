#pragma once

#include "catalogue/record.h"
#include "net/client.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace cordboard {

class SessionLauncher;

/// Visits to the web interfaces of records, wherever the catalogue knows of some.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    /// Says which record of a resource is at hand, if one is.
    using RecordOf = std::function<std::optional<Record>(const Resource &)>;

    SessionActions(const Client &client, const RecordOf &recordOf, QWidget *window, QObject *parent);

    QList<QAction *> actions() const { return m_actions; }
    QList<QAction *> actionsOf(const Resource &resource) const;
    /// Takes into account what is at hand on the page of this resource.
    void update(const Resource &page);

Q_SIGNALS:
    void failed(const cordboard::Error &error);
    void told(const QString &sentence);
    void troubled(const QString &sentence);

private:
    struct Entry
    {
        const Resource *resource;
        QAction *action;
    };

    QAction *make(const Resource &resource, const QString &name, const QString &words, const QString &icon);
    void makeActionsOf(const Resource &resource);
    void askAndLaunch(const Resource &resource, const SessionKind &kind);

    Client m_client;
    RecordOf m_recordOf;
    QWidget *m_window;
    SessionLauncher *m_launcher;
    QList<Entry> m_entries;
    QList<QAction *> m_actions;
};

} // namespace cordboard
