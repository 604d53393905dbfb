#include "console/recordactions.h"

#include "catalogue/display.h"
#include "console/companionactions.h"
#include "console/deletedialog.h"
#include "console/formwindow.h"
#include "console/resourcepage.h"
#include "console/selectedrows.h"
#include "console/sessionactions.h"
#include "core/sipuri.h"
#include "forms/forms.h"
#include "net/connection.h"
#include "net/permissionwords.h"
#include "widgets/icons.h"
#include "widgets/recordtableview.h"
#include "widgets/recordtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cordboard {

RecordActions::RecordActions(Writer &writer, QWidget *window)
    : QObject(window)
    , m_writer(writer)
    , m_client(writer.client())
    , m_window(window)
    , m_new(make(u"newRecord"_s, tr("&New…"), QKeySequence::New, u"new"_s))
    , m_edit(make(u"editRecord"_s, tr("&Edit…"), QKeySequence(Qt::Key_F2), u"edit"_s))
    , m_delete(make(u"deleteRecord"_s, tr("&Delete…"), QKeySequence::Delete, u"delete"_s))
{
    connect(m_new, &QAction::triggered, this, [this] { startNew(); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const std::optional<Record> record = m_page->table().currentRecord())
            edit(*record);
    });
    connect(m_delete, &QAction::triggered, this, &RecordActions::askAndDelete);
    m_companions = new CompanionActions(writer, window, this);
    connect(m_companions, &CompanionActions::opened, this, &RecordActions::openForm);
    connect(m_companions, &CompanionActions::failed, this, &RecordActions::failed);
    connect(m_companions, &CompanionActions::troubled, this, &RecordActions::troubled);
    makeCopyActions();
    m_sessions = new SessionActions(
        m_client, [this](const Resource &of) { return recordAtHand(of); }, window, this);
    connect(m_sessions, &SessionActions::failed, this, &RecordActions::failed);
    connect(m_sessions, &SessionActions::told, this, &RecordActions::told);
    connect(m_sessions, &SessionActions::troubled, this, &RecordActions::troubled);
}

QAction *RecordActions::make(const QString &name, const QString &words, const QKeySequence &keys,
                             const QString &icon)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    m_window->addAction(action);
    return action;
}

void RecordActions::makeCopyActions()
{
    m_copyCell = make(u"copyCell"_s, tr("Copy &cell"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_copyRow = make(u"copyRow"_s, tr("Copy &rows"), QKeySequence::Copy, u"copy"_s);
    m_copySipUri = make(u"copySipUri"_s, tr("Copy &SIP URI"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    m_copyJson = make(u"copyJson"_s, tr("Copy as &JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    m_copyCurl =
        make(u"copyCurl"_s, tr("Copy request as c&url"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyCell, &QAction::triggered, this, [this] { copy(m_page->table().currentCellText()); });
    connect(m_copyRow, &QAction::triggered, this, [this] {
        if (areLoaded(m_page->model(), selectedRows(m_page->table())))
            copy(m_page->table().selectedRowsAsTsv());
        else
            Q_EMIT rowsToFetchAndCopy();
    });
    connect(m_copyJson, &QAction::triggered, this, [this] {
        if (const std::optional<Record> record = m_page->table().currentRecord())
            copy(recordAsJson(*record));
    });
    connect(m_copyCurl, &QAction::triggered, this, [this] { copy(currentCurl()); });
    connect(m_copySipUri, &QAction::triggered, this, &RecordActions::copySipUri);
}

QList<QAction *> RecordActions::sessionActions() const
{
    return m_sessions->actions();
}

void RecordActions::setPage(ResourcePage *page)
{
    m_page = page;
    update();
}

void RecordActions::update()
{
    const Resource &resource = m_page->resource();
    RecordTableView &table = m_page->table();
    const int selected = table.selectedCount();
    const bool hasOne = selected == 1 && table.currentRecord().has_value();
    const QString singular = resource.text(resource.singular);
    m_new->setEnabled(m_client.permits(resource, Method::Create) && hasForm(resource));
    const QString noNew = objectionTo(m_client, resource, Method::Create);
    m_new->setToolTip(
        noNew.isEmpty()
            ? tr("New: %1 (%2)").arg(singular, m_new->shortcut().toString(QKeySequence::NativeText))
            : noNew);
    m_edit->setToolTip(objectionTo(m_client, resource, Method::Update));
    m_delete->setToolTip(objectionTo(m_client, resource, Method::Delete));
    const bool isEnding = resource.ending.isKnown();
    const bool isAlive = hasOne && !(isEnding && hasEnded(*table.currentRecord()));
    const bool hasMany = selected > 1 && !isEnding;
    m_edit->setEnabled(isAlive && m_client.permits(resource, Method::Update) && hasForm(resource));
    m_delete->setText(isEnding ? tr("&Terminate…") : tr("&Delete…"));
    m_delete->setEnabled((isAlive || hasMany) && m_client.permits(resource, Method::Delete));
    for (QAction *action : {m_copyCell, m_copyRow})
        action->setEnabled(selected > 0);
    m_companions->setRecord(hasOne ? table.currentRecord() : std::nullopt, resource);
    m_copyJson->setEnabled(hasOne);
    m_copySipUri->setEnabled(hasOne && resource.sipAddress.isKnown());
    m_copySipUri->setVisible(resource.sipAddress.isKnown());
    m_sessions->update(resource);
}

QList<QAction *> RecordActions::pageActions() const
{
    return {m_new, m_edit, m_delete};
}

QList<QAction *> RecordActions::copyActions() const
{
    return {m_copyCell, m_copyRow, m_copySipUri, m_copyJson, m_copyCurl};
}

QList<QAction *> RecordActions::detailActions() const
{
    QList<QAction *> actions;
    if (m_page && m_page->table().selectedCount() == 1) {
        actions = m_sessions->actionsOf(m_page->resource());
        actions += {m_edit, m_delete};
        actions += m_companions->actions();
        actions += {m_copySipUri, m_copyJson, m_copyCurl};
    }
    return actions;
}

Record RecordActions::presetOf(const Resource &resource) const
{
    Record preset(resource);
    const Scope &scope = m_page->scope();
    if (!scope.isAll() && resource.relation(QString(m_client.platform().scopeRelation)))
        preset.relate(QString(m_client.platform().scopeRelation), scope.id, scope.title);
    return preset;
}

void RecordActions::startNew()
{
    startNew(presetOf(m_page->resource()));
}

void RecordActions::startNew(const Record &preset, const QString &remark)
{
    auto *window =
        new FormWindow(makeForm(preset.resource(), m_writer, nullptr), m_client.connection().account());
    window->form().binder().startNew(preset);
    window->remark(remark);
    openForm(window);
}

void RecordActions::edit(const Record &record)
{
    const Resource &resource = record.resource();
    if (const QString why = objectionTo(m_client, resource, Method::Update); !why.isEmpty())
        return Q_EMIT told(why);
    if (!resource.permits(Method::Update) || !hasForm(resource))
        return;
    // The list may be minutes old: the form begins with what is there now.
    m_client.read(resource, record.id()).then(this, [this, &resource](const Outcome<Record> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        auto *window = new FormWindow(makeForm(resource, m_writer, nullptr), m_client.connection().account());
        window->form().binder().edit(*read);
        openForm(window);
    });
}

void RecordActions::openForm(FormWindow *window)
{
    m_forms.removeIf([](const QPointer<FormWindow> &form) { return form.isNull(); });
    m_forms.append(window);
    connect(m_window, &QObject::destroyed, window, &QObject::deleteLater);
    const Resource *resource = &window->form().resource();
    connect(window, &FormWindow::saved, this, [this, resource] { Q_EMIT changed(*resource); });
    window->show();
    window->raise();
    window->activateWindow();
}

QList<FormWindow *> RecordActions::unsavedForms() const
{
    QList<FormWindow *> unsaved;
    for (const QPointer<FormWindow> &form : m_forms) {
        if (form && form->isVisible() && form->isUnsaved())
            unsaved.append(form);
    }
    return unsaved;
}

void RecordActions::askAndDelete()
{
    if (m_page->table().selectedCount() > 1)
        return Q_EMIT rowsToRemove();
    const std::optional<Record> record = m_page->table().currentRecord();
    if (record)
        ask(*record);
}

void RecordActions::ask(const Record &record)
{
    auto *dialog = new DeleteDialog(m_client, record, m_window);
    connect(dialog, &DeleteDialog::confirmed, this, &RecordActions::remove);
    dialog->open();
}

void RecordActions::remove(const Record &record, const QJsonObject &along)
{
    WriteOperation *operation = m_writer.remove(record, along);
    Q_EMIT removing(operation);
    connect(operation, &WriteOperation::progressed, this,
            [this](WriteOperation::Step step, int milliseconds) {
                Q_EMIT told(step == WriteOperation::Step::Pausing
                                ? tr("No answer came. Checking what happened in %n second(s)…", nullptr,
                                     (milliseconds + 999) / 1000)
                                : step == WriteOperation::Step::Waiting
                                ? tr("Waiting until it is known what became of earlier changes…")
                                : tr("Deleting…"));
            });
    connect(operation, &WriteOperation::ended, this,
            [this, record](const WriteEnd &end) { tellRemoval(record, end); });
}

void RecordActions::tellRemoval(const Record &record, const WriteEnd &end)
{
    const Resource &resource = record.resource();
    Q_EMIT told({});
    switch (end.kind) {
    case WriteEnd::Kind::Done:
    case WriteEnd::Kind::Applied:
        Q_EMIT told((resource.ending.isKnown() ? tr("%1 “%2” was terminated.") : tr("%1 “%2” was deleted."))
                        .arg(resource.text(resource.singular), marked(record.title())));
        break;
    case WriteEnd::Kind::AlreadyGone: Q_EMIT told(tr("It was already gone.")); break;
    case WriteEnd::Kind::Conflict:
        Q_EMIT told(tr("It was not deleted: somebody changed it meanwhile."));
        ask(*end.record); // as it is now, to be confirmed anew
        break;
    case WriteEnd::Kind::NotApplied:
    case WriteEnd::Kind::Differs:
        Q_EMIT troubled(tr("“%1” was not deleted: it is still there.").arg(marked(record.title())));
        break;
    case WriteEnd::Kind::Refused:
    case WriteEnd::Kind::NotSent: return Q_EMIT failed(end.error);
    case WriteEnd::Kind::Unknown:
        Q_EMIT troubled(
            tr("The deletion of “%1” was sent, and it was not found out whether it was done. It is in the "
               "history, and is looked at again when the account opens.")
                .arg(marked(record.title())));
        break;
    }
    Q_EMIT changed(resource);
}

std::optional<Record> RecordActions::ownerAtHand() const
{
    const Platform &platform = m_client.platform();
    if (!m_page || !platform.scope)
        return {};
    const std::optional<Record> current = m_page->table().currentRecord();
    const bool hasOne = m_page->table().selectedCount() == 1 && current;
    if (hasOne && &m_page->resource() == platform.scope)
        return current;
    Related owner;
    if (hasOne)
        owner = current->related(QString(platform.scopeRelation));
    const Scope &scope = m_page->scope();
    if (owner.state != Related::State::One && !scope.isAll())
        owner = {Related::State::One, scope.id, scope.title};
    if (owner.state != Related::State::One)
        return {};
    Record customer(*platform.scope, owner.id);
    if (!platform.scope->title.isEmpty() && !owner.title.isEmpty())
        customer.setValue(QString(platform.scope->title), owner.title);
    return customer;
}

std::optional<Record> RecordActions::recordAtHand(const Resource &resource) const
{
    if (&resource == m_client.platform().scope)
        return ownerAtHand();
    const bool isHere = m_page && &m_page->resource() == &resource && m_page->table().selectedCount() == 1;
    return isHere ? m_page->table().currentRecord() : std::nullopt;
}

void RecordActions::copySipUri()
{
    const std::optional<Record> record = m_page->table().currentRecord();
    const SipAddress &address = m_page->resource().sipAddress;
    if (!record || !address.isKnown())
        return;
    const QString user = record->value(QString(address.user)).toString();
    const Query query{.resource = address.hosts,
                      .filters = {{QString(address.filter), {record->related(QString(address.relation)).id}}},
                      .pageSize = 2};
    m_client.list(query)
        .replacing(m_hostLookup)
        .then(this, [this, user, &address](const Outcome<Page> &page) {
            if (!page)
                return Q_EMIT failed(page.error());
            if (page->size() == 0)
                return Q_EMIT told(tr("There is no incoming trunk whose domain could be in the SIP URI."));
            const QString host = page->records->record(0).value(QString(address.host)).toString();
            copy(sipUri(user, host));
            if (page->total.value_or(1) > 1)
                Q_EMIT told(tr("Copied with the first of %n trunk(s).", nullptr, int(*page->total)));
        });
}

QString RecordActions::currentCurl() const
{
    const std::optional<Record> record = m_page->table().currentRecord();
    if (record && m_page->table().selectedCount() == 1 && m_page->resource().permits(Method::Read))
        return m_client.curlForRecord(m_page->resource(), record->id());
    return m_client.curlForList(m_page->model().query());
}

void RecordActions::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT told(tr("Copied."));
}

} // namespace cordboard
