#pragma once

#include "catalogue/preferenceschema.h"
#include "writes/writer.h"

#include <QAction>
#include <QHash>

#include <memory>

namespace cordboard {

class FormWindow;
class PreferencesForm;

/// What belongs to a record besides its own members: the record edited under the same id, its preferences,
/// and its page in the platform's own web interface.
class CompanionActions final : public QObject
{
    Q_OBJECT

public:
    CompanionActions(Writer &writer, QWidget *window, QObject *parent);

    /// The one selected record, if it is one.
    void setRecord(const std::optional<Record> &record, const Resource &resource);
    /// Those that the resource has.
    QList<QAction *> actions() const;

Q_SIGNALS:
    void opened(cordboard::FormWindow *window);
    void failed(const cordboard::Error &error);
    void troubled(const QString &sentence);

private:
    using Schema = std::shared_ptr<const PreferenceSchema>;

    QAction *make(const QString &name, QWidget *window, void (CompanionActions::*handler)());
    void openWebPage();
    void editCompanion();
    void editPreferences();
    /// Reads what there is to set, once for each kind of record.
    void withSchema(const PreferenceSet &set, std::function<void(const Schema &)> handler);
    void openPreferences(const Schema &schema, const Record &owner);
    void tellInherited(QPointer<PreferencesForm> form, const Record &owner);

    Writer &m_writer;
    Client m_client;
    std::optional<Record> m_record;
    QAction *m_companion;
    QAction *m_preferences;
    QAction *m_webPage;
    QHash<QString, Schema> m_schemas;
};

} // namespace cordboard
