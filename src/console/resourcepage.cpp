#include "console/resourcepage.h"

#include "catalogue/display.h"
#include "catalogue/neededfilters.h"
#include "console/calltools.h"
#include "console/livetools.h"
#include "console/settings.h"
#include "core/plaintext.h"
#include "widgets/callsummarypanel.h"
#include "widgets/errorbanner.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

using State = RecordTableModel::State;

ResourcePage::ResourcePage(const Client &client, const Resource &resource, Settings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_resource(resource)
    , m_settings(settings)
    , m_model(new RecordTableModel(client, resource, this))
    , m_table(new RecordTableView(this))
    , m_filters(new FilterBar(resource, client, this))
    , m_banner(new ErrorBanner(this))
    , m_message(new PlainLabel(this))
    , m_wayOut(new QToolButton(this))
    , m_header(new QWidget(this))
{
    setObjectName(u"page_"_s + resource.type);
    build();
    m_table->setRecords(m_model);
    restoreLayout();
    m_filters->setScopeFilter(QString());

    connect(m_model, &RecordTableModel::stateChanged, this, &ResourcePage::showState);
    connect(m_model, &RecordTableModel::arrived, this, &ResourcePage::showState);
    connect(m_model, &RecordTableModel::noticed, this, [this](const QString &remark) {
        m_isNoticed = true;
        m_banner->tell(remark, ErrorBanner::Tone::Remark);
    });
    connect(m_filters, &FilterBar::filtersChanged, this, &ResourcePage::query);
    connect(m_table, &RecordTableView::sortChanged, this, &ResourcePage::query);
    connect(m_table, &RecordTableView::layoutChanged, this, &ResourcePage::saveLayout);
    connect(m_table, &RecordTableView::selectedRecordsChanged, this, &ResourcePage::selectionChanged);
    connect(m_table, &RecordTableView::opened, this, &ResourcePage::opened);
    connect(m_filters, &FilterBar::clockChosen, this, &ResourcePage::clockChosen);
    if (m_resource.calls.isKnown())
        buildCallTools();
    if (m_resource.calls.isKnown() || !m_resource.expires.isEmpty())
        buildLiveTools();
    connect(m_table, &RecordTableView::linkActivated, this, &ResourcePage::linkActivated);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResourcePage::statusChanged);
    connect(m_wayOut, &QToolButton::clicked, this, [this] {
        const QList<const Filter *> needed = neededFilters(m_resource, effectiveFilters());
        if (needed.isEmpty())
            m_filters->clear();
        else
            m_filters->ask(needed, m_wayOut->mapToGlobal(m_wayOut->rect().bottomLeft()));
    });
}

void ResourcePage::build()
{
    auto *title = new PlainLabel(m_resource.text(m_resource.plural), m_header);
    title->setObjectName(u"pageTitle"_s);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    title->setToolTip(m_resource.text(m_resource.about));
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(title);
    header->addStretch();

    m_message->setObjectName(u"pageMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_wayOut->setObjectName(u"clearFilters"_s);
    m_wayOut->setText(tr("Clear filters"));
    auto *blank = new QWidget(this);
    auto *blankColumn = new QVBoxLayout(blank);
    blankColumn->addStretch(2);
    blankColumn->addWidget(m_message);
    blankColumn->addWidget(m_wayOut, 0, Qt::AlignHCenter);
    blankColumn->addStretch(3);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(blank);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_banner);
    column->addWidget(body, 1);
}

void ResourcePage::buildCallTools()
{
    m_calls = new CallTools(m_client, *m_model, *m_filters, m_settings, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_banner), m_calls->panel());
    connect(m_table, &RecordTableView::opened, m_calls, &CallTools::open);
    connect(m_calls, &CallTools::linkActivated, this, [this](const RecordRef &ref) {
        window()->raise();
        window()->activateWindow();
        Q_EMIT linkActivated(ref);
    });
}

void ResourcePage::buildLiveTools()
{
    m_live = new LiveTools(m_client, *m_model, *m_table, *m_filters, this);
    addActions({m_live->action()});
    m_header->layout()->addWidget(m_live->newCalls());
    connect(m_live, &LiveTools::told, this, &ResourcePage::tellOfLive);
    connect(m_live, &LiveTools::untold, this, [this] {
        m_isNoticed = false;
        m_banner->clear();
    });
}

void ResourcePage::tellOfLive(const QString &sentence, bool isAboutSort)
{
    m_isNoticed = true;
    m_banner->tell(sentence, ErrorBanner::Tone::Remark);
    if (!isAboutSort)
        return;
    m_banner->offer(tr("Newest first"), [this] {
        m_table->setSort({{QString(m_resource.calls.start), Qt::DescendingOrder}});
        m_live->action()->setChecked(true);
    });
}

void ResourcePage::setClock(Clock clock)
{
    m_model->setClock(clock);
    m_filters->setClock(clock);
    if (m_calls)
        m_calls->setClock(clock);
}

void ResourcePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_live)
        m_live->setWatched(true);
}

void ResourcePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_live)
        m_live->setWatched(false);
}

void ResourcePage::addActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_header);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text().remove(u'&'));
        m_header->layout()->addWidget(button);
    }
}

QString ResourcePage::settingsKey() const
{
    return u"tables/%1/%2"_s.arg(m_client.platform().name, m_resource.type);
}

void ResourcePage::restoreLayout()
{
    m_table->setColumnLayout(ColumnLayout::fromMap(m_settings.map(settingsKey())));
}

void ResourcePage::saveLayout()
{
    m_settings.setMap(settingsKey(), m_table->columnLayout().toMap());
}

/// The filter that a scope sets here.
QString ResourcePage::scopeFilter() const
{
    const Platform &platform = m_client.platform();
    return &m_resource == platform.scope ? u"id"_s : QString(platform.scopeFilter);
}

Filters ResourcePage::effectiveFilters() const
{
    Filters filters = m_filters->filters();
    if (m_scope.isAll())
        return filters;
    const QString narrowing = scopeFilter();
    if (m_resource.filter(narrowing) && !filters.contains(narrowing))
        filters.insert(narrowing, {m_scope.id});
    return filters;
}

void ResourcePage::query()
{
    m_banner->clear();
    m_isNoticed = false;
    if (!m_isActive)
        return;
    m_isOutOfDate = false;
    m_filters->renewPeriod();
    if (askForNeeded())
        return;
    m_model->setQuery(effectiveFilters(), m_table->sort());
    if (m_calls)
        m_calls->noteQuery(filterInWords());
    if (m_live)
        m_live->noteQuery();
}

/// Where a listing cannot be asked for without something that nobody has chosen yet.
bool ResourcePage::askForNeeded()
{
    QStringList names;
    for (const Filter *filter : neededFilters(m_resource, effectiveFilters()))
        names.append(m_resource.text(filter->label));
    if (names.isEmpty())
        return false;
    m_stack->setCurrentIndex(1);
    m_wayOut->setText(tr("Choose…"));
    m_wayOut->show();
    m_message->setText(tr("Choose first: %1.").arg(names.join(tr(" or "))) + u"\n\n"_s
                       + m_resource.text(m_resource.about));
    return true;
}

QString ResourcePage::filterInWords() const
{
    const QString words = m_filters->inWords();
    return m_scope.isAll() ? words : u"%1 · %2"_s.arg(oneLine(m_scope.title), words);
}

void ResourcePage::setScope(const Scope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    const QString narrowing = scopeFilter();
    m_filters->setScopeFilter(scope.isAll() ? QString() : narrowing);
    if (!scope.isAll() && m_filters->values().contains(narrowing))
        m_filters->removeValue(narrowing); // comes back as query()
    else
        query();
}

void ResourcePage::activate()
{
    if (m_isActive && m_isOutOfDate)
        return refresh();
    if (m_isActive)
        return;
    m_isActive = true;
    query();
}

void ResourcePage::refresh()
{
    m_isActive = true;
    m_isOutOfDate = false;
    m_banner->clear();
    m_isNoticed = false;
    m_filters->renewPeriod();
    if (askForNeeded())
        return;
    if (!m_calls)
        return m_model->reload();
    m_model->reload(effectiveFilters());
    m_calls->refresh(filterInWords());
    m_live->refresh();
}

void ResourcePage::focusRows()
{
    m_wantsFocus = m_model->rowCount() == 0;
    if (!m_wantsFocus)
        m_table->setFocus(Qt::ShortcutFocusReason);
}

void ResourcePage::showId(const QString &id)
{
    m_isActive = true;
    m_filters->setValues({{u"id"_s, FilterValue{{id}, id}}});
}

} // namespace cordboard
