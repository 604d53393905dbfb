#include "console/companionactions.h"

#include "catalogue/validation.h"
#include "console/formwindow.h"
#include "core/plaintext.h"
#include "core/weblink.h"
#include "forms/forms.h"
#include "net/connection.h"
#include "net/permissionwords.h"
#include "widgets/icons.h"
#include "widgets/preferencesform.h"

#include <QDesktopServices>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cordboard {

CompanionActions::CompanionActions(Writer &writer, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_client(writer.client())
    , m_companion(make(u"editCompanion"_s, window, &CompanionActions::editCompanion))
    , m_preferences(make(u"editPreferences"_s, window, &CompanionActions::editPreferences))
    , m_webPage(make(u"openWebPage"_s, window, &CompanionActions::openWebPage))
{
    m_preferences->setIcon(themedIcon(u"preferences"_s));
    m_webPage->setIcon(themedIcon(u"open-external"_s));
}

QAction *CompanionActions::make(const QString &name, QWidget *window, void (CompanionActions::*handler)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setVisible(false);
    window->addAction(action);
    connect(action, &QAction::triggered, this, handler);
    return action;
}

void CompanionActions::setRecord(const std::optional<Record> &record, const Resource &resource)
{
    m_record = record;
    const auto show = [&](QAction *action, bool isThere, const QString &words) {
        action->setVisible(isThere);
        action->setEnabled(isThere && record.has_value());
        action->setText(menuText(words));
    };
    const Resource *companion = resource.companion;
    if (companion)
        m_companion->setIcon(themedIcon(QString(companion->type)));
    show(m_companion, companion, companion ? companion->text(companion->plural) + u'…' : QString());
    const PreferenceSet *preferences = resource.preferences;
    show(m_preferences, preferences, preferences ? resource.text(preferences->label) + u'…' : QString());
    const bool hasPage = !resource.webPages.empty();
    show(m_webPage, hasPage, hasPage ? resource.text(resource.webPages.front().label) : QString());
}

QList<QAction *> CompanionActions::actions() const
{
    QList<QAction *> all{m_companion, m_preferences, m_webPage};
    all.removeIf([](const QAction *action) { return !action->isVisible(); });
    return all;
}

/// Made of the account's own address: nobody is signed in by it, and nothing of it comes from the platform.
void CompanionActions::openWebPage()
{
    if (!m_record || m_record->resource().webPages.empty() || !isSendableId(m_record->id()))
        return;
    const QUrl &address = m_client.connection().account().url;
    const QString path = QString(m_record->resource().webPages.front().path).arg(m_record->id());
    const WebLink link = webLink(address.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path);
    if (link.verdict != WebLink::Verdict::Open || !QDesktopServices::openUrl(link.url))
        Q_EMIT troubled(tr("No browser opened the page at %1.").arg(address.host()));
}

void CompanionActions::editCompanion()
{
    const Resource *companion = m_record ? m_record->resource().companion : nullptr;
    if (!companion || !hasForm(*companion))
        return;
    m_client.read(*companion, m_record->id()).then(this, [this, companion](const Outcome<Record> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        auto *window =
            new FormWindow(makeForm(*companion, m_writer, nullptr), m_client.connection().account());
        window->form().binder().edit(*read);
        window->forbid(objectionTo(m_client, *companion, Method::Update));
        Q_EMIT opened(window);
    });
}

void CompanionActions::editPreferences()
{
    const PreferenceSet *set = m_record ? m_record->resource().preferences : nullptr;
    if (set)
        withSchema(*set, [this, owner = *m_record](const Schema &schema) { openPreferences(schema, owner); });
}

void CompanionActions::withSchema(const PreferenceSet &set, std::function<void(const Schema &)> handler)
{
    const QString type(set.values);
    if (const Schema known = m_schemas.value(type))
        return handler(known);
    m_client.document(set.definitions)
        .then(this, [this, type, &set, handler = std::move(handler)](const Outcome<QJsonObject> &told) {
            if (!told)
                return Q_EMIT failed(told.error());
            const Schema schema = std::make_shared<const PreferenceSchema>(set, set.label, *told);
            m_schemas.insert(type, schema);
            handler(schema);
        });
}

void CompanionActions::openPreferences(const Schema &schema, const Record &owner)
{
    m_client.read(schema->resource(), owner.id())
        .then(this, [this, schema, owner](const Outcome<Record> &read) {
            if (!read)
                return Q_EMIT failed(read.error());
            auto *form = new PreferencesForm(schema, m_writer);
            auto *window = new FormWindow(form, m_client.connection().account());
            form->binder().edit(*read);
            window->forbid(objectionTo(m_client, schema->resource(), Method::Update));
            window->resize(900, 640);
            Q_EMIT opened(window);
            tellInherited(form, owner);
        });
}

void CompanionActions::tellInherited(QPointer<PreferencesForm> form, const Record &owner)
{
    const PreferenceSet *set = owner.resource().preferences;
    const Related from = owner.related(QString(set->through));
    if (!set->inherits || from.state != Related::State::One)
        return;
    withSchema(*set->inherits, [this, form, id = from.id](const Schema &schema) {
        m_client.read(schema->resource(), id).then(this, [form, schema](const Outcome<Record> &read) {
            if (read && form)
                form->showInherited(*read);
        });
    });
}

} // namespace cordboard
