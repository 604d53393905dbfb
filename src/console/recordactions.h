#pragma once

#include "writes/writer.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace cordboard {

class CompanionActions;
class FormWindow;
class ResourcePage;
class SessionActions;

/// What can be done with the records of the page at hand: made, changed, deleted, copied, opened. The actions
/// stand in the menus, beside the tables and in the details alike.
class RecordActions final : public QObject
{
    Q_OBJECT

public:
    RecordActions(Writer &writer, QWidget *window);

    /// The page the actions work on from now on.
    void setPage(ResourcePage *page);
    /// Takes what the selection permits into account.
    void update();

    QList<QAction *> pageActions() const; ///< new, edit, delete
    QList<QAction *> sessionActions() const;
    QList<QAction *> copyActions() const;
    QList<QAction *> detailActions() const; ///< all that fit the selection

    void edit(const Record &record);
    /// What a new record of this resource begins with: the scope of the page.
    Record presetOf(const Resource &resource) const;
    /// The customer at hand: the selected one, the one the selected record belongs to, or the window's scope.
    std::optional<Record> ownerAtHand() const;
    /// A form for a new record, with a remark above it if there is one to make.
    void startNew(const Record &preset, const QString &remark = {});
    /// Open forms with something in them that is not saved.
    QList<FormWindow *> unsavedForms() const;

Q_SIGNALS:
    /// A record is being removed.
    void removing(cordboard::WriteOperation *operation);
    /// A record is new, other or gone: lists that show it are out of date.
    void changed(const cordboard::Resource &resource);
    void failed(const cordboard::Error &error);
    void told(const QString &sentence);
    /// As failed(), where no error says it.
    void troubled(const QString &sentence);
    /// Not all selected rows are at hand.
    void rowsToFetchAndCopy();
    /// More than one row is selected.
    void rowsToRemove();

private:
    void makeCopyActions();
    QAction *make(const QString &name, const QString &words, const QKeySequence &keys,
                  const QString &icon = {});
    void startNew();
    void ask(const Record &record);
    void openForm(FormWindow *window);
    void askAndDelete();
    void remove(const Record &record, const QJsonObject &along);
    void tellRemoval(const Record &record, const WriteEnd &end);
    /// The selected record of that resource; of the scope, the owner at hand.
    std::optional<Record> recordAtHand(const Resource &resource) const;
    void copySipUri();
    void copy(const QString &text);
    QString currentCurl() const;

    Writer &m_writer;
    Client m_client;
    QWidget *m_window;
    ResourcePage *m_page = nullptr;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_copyCell = nullptr;
    QAction *m_copyRow = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_copyCurl = nullptr;
    QAction *m_copySipUri = nullptr;
    CompanionActions *m_companions;
    SessionActions *m_sessions;
    Latest m_hostLookup;
    QList<QPointer<FormWindow>> m_forms;
};

} // namespace cordboard
