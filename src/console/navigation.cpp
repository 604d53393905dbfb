#include "console/navigation.h"

#include "core/plaintext.h"
#include "widgets/colours.h"
#include "widgets/hintlabel.h"
#include "widgets/icons.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int resourceRole = Qt::UserRole;

} // namespace

Navigation::Navigation(const Platform &platform, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_scopes(new QListWidget(this))
    , m_pages(new QListWidget(this))
{
    setObjectName(u"navigation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(4);
    auto *title = new HintLabel(tr("Scope"), this);
    column->addWidget(title);
    column->addWidget(m_scopes);
    column->addWidget(m_pages, 1);
    for (QListWidget *list : {m_scopes, m_pages}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
        list->viewport()->setAutoFillBackground(false);
    }
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setAccessibleName(tr("Scope"));
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setIconSize(QSize(16, 16));
    addSection(tr("Provisioning"), Section::Provisioning);
    addSection(tr("Call records"), Section::CallRecords);

    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        const auto *resource = item ? item->data(resourceRole).value<const Resource *>() : nullptr;
        if (resource)
            Q_EMIT pageChosen(resource);
    });
    connect(m_scopes, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT scopeChosen(m_shownScopes.at(m_scopes->row(item))); });
    connect(m_scopes, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT scopeChosen(m_shownScopes.at(m_scopes->row(item))); });
    setScope({}, {});
}

void Navigation::addSection(const QString &title, Section section)
{
    auto *header = new QListWidgetItem(title, m_pages);
    header->setFlags(Qt::ItemIsEnabled);
    header->setForeground(mutedColour(palette()));
    header->setSizeHint(QSize(0, fontMetrics().height() + 12));
    header->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    for (const Resource *resource : m_platform.resources) {
        if (resource->section != section)
            continue;
        auto *item = new QListWidgetItem(themedIcon(QString(resource->type)),
                                         resource->text(resource->plural), m_pages);
        item->setData(resourceRole, QVariant::fromValue(resource));
    }
}

QList<const Resource *> Navigation::pages() const
{
    QList<const Resource *> shown;
    for (int row = 0; row < m_pages->count(); ++row) {
        const auto *resource = m_pages->item(row)->data(resourceRole).value<const Resource *>();
        if (resource && !m_pages->item(row)->isHidden())
            shown.append(resource);
    }
    return shown;
}

void Navigation::showPage(const Resource &resource)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(resourceRole).value<const Resource *>() == &resource)
            m_pages->setCurrentRow(row);
    }
}

void Navigation::setPageShown(const Resource &resource, bool isShown)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(resourceRole).value<const Resource *>() == &resource)
            m_pages->item(row)->setHidden(!isShown);
    }
}

void Navigation::setScope(const Scope &scope, const QList<Scope> &recent)
{
    m_shownScopes = {Scope{}};
    for (const Scope &other : recent) {
        if (!m_shownScopes.contains(other))
            m_shownScopes.append(other);
    }
    if (!m_shownScopes.contains(scope))
        m_shownScopes.insert(1, scope);
    m_scopes->clear();
    for (const Scope &shown : std::as_const(m_shownScopes)) {
        const QString words =
            shown.isAll() ? tr("All") : oneLine(shown.title.isEmpty() ? shown.id : shown.title, 80);
        auto *item = new QListWidgetItem((shown == scope ? u"◉ "_s : u"○ "_s) + words, m_scopes);
        item->setToolTip(toolTipText(shown.isAll() ? QString() : u"%1 (%2)"_s.arg(shown.title, shown.id)));
        if (shown == scope)
            m_scopes->setCurrentItem(item);
    }
    m_scopes->setFixedHeight(m_scopes->sizeHintForRow(0) * int(std::min<qsizetype>(6, m_shownScopes.size()))
                             + 8);
}

} // namespace cordboard
