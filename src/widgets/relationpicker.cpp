#include "widgets/relationpicker.h"

#include "catalogue/validation.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int popupHeight = 240;

} // namespace

RelationPicker::RelationPicker(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_popup(new QWidget(this, Qt::ToolTip | Qt::FramelessWindowHint))
    , m_view(new QListView(m_popup))
    , m_state(new PlainLabel(m_popup))
{
    m_text->setObjectName(u"pickerText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);

    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(u"pickerList"_s);
    m_view->setAccessibleName(tr("Matches"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_state);
    connect(m_view, &QListView::clicked, this, &RelationPicker::choose);
    connect(m_text, &QLineEdit::textEdited, this, &RelationPicker::search);
}

RelationPicker::~RelationPicker() = default;

void RelationPicker::setSource(const Client &client, const Resource &target)
{
    delete m_list;
    m_list = new TitleList(client, target, this);
    m_view->setModel(m_list);
    m_text->setPlaceholderText(tr("Type a name or an id"));
    m_text->setAccessibleName(target.text(target.singular));
    connect(m_list, &TitleList::stateChanged, this, &RelationPicker::showState);
    connect(m_list, &QAbstractItemModel::modelReset, this, &RelationPicker::showState);
}

void RelationPicker::setNarrowing(const Filters &filters)
{
    m_narrowing = filters;
    if (m_popup->isVisible())
        openList();
}

void RelationPicker::setSharing(const Sharing &sharing)
{
    m_sharing = sharing;
    if (m_popup->isVisible())
        openList();
}

void RelationPicker::setRecordId(const QString &id)
{
    setRecord(id, m_list ? m_list->titleOf(id) : QString());
}

void RelationPicker::setRecord(const QString &id, const QString &title)
{
    const bool isOther = m_id != id;
    m_id = id;
    m_title = title;
    showTitle();
    if (isOther)
        Q_EMIT recordIdChanged();
}

void RelationPicker::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    m_text->setClearButtonEnabled(!isReadOnly);
    QPalette colours = palette();
    if (isReadOnly)
        colours.setColor(QPalette::Base, colours.color(QPalette::Window));
    m_text->setPalette(colours);
}

void RelationPicker::showTitle()
{
    m_text->setText(oneLine(m_title.isEmpty() ? m_id : m_title));
    m_text->setCursorPosition(0);
}

void RelationPicker::openList()
{
    if (!m_list || m_text->isReadOnly())
        return;
    m_list->load(m_narrowing, m_sharing);
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const QRect screen = this->screen()->availableGeometry();
    const bool fits = below.y() + popupHeight <= screen.bottom();
    m_popup->setGeometry(below.x(), fits ? below.y() : mapToGlobal(QPoint(0, 0)).y() - popupHeight, width(),
                         popupHeight);
    m_popup->show();
    showState();
}

void RelationPicker::closeList()
{
    m_popup->hide();
}

void RelationPicker::search(const QString &text)
{
    if (text.isEmpty() && !m_id.isEmpty()) {
        setRecord({}, {});
        Q_EMIT picked({}, {});
    }
    if (!m_list)
        return;
    m_list->search(text);
    openList();
}

void RelationPicker::showState()
{
    if (m_list->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_list->index(0));
    switch (m_list->state()) {
    case TitleList::State::Loading: m_state->setText(tr("Loading…")); break;
    case TitleList::State::Failed: m_state->setText(describe(m_list->lastError())); break;
    default: m_state->setText(m_list->rowCount() == 0 ? tr("Nothing matches.") : QString()); break;
    }
    m_state->setVisible(!m_state->text().isEmpty());
}

void RelationPicker::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return takeWholeId();
    const QString id = index.data(TitleList::IdRole).toString();
    const QString title = index.data(TitleList::TitleRole).toString();
    closeList();
    setRecord(id, title);
    Q_EMIT picked(id, title);
}

/// What is not in the list may still be an id the person knows.
void RelationPicker::takeWholeId()
{
    const QString typed = m_text->text().trimmed();
    if (!isSendableId(typed))
        return;
    closeList();
    setRecord(typed, {});
    Q_EMIT picked(typed, {});
}

bool RelationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        closeList();
        showTitle(); // half a search is no choice
    }
    if (event->type() == QEvent::MouseButtonPress && !m_popup->isVisible() && m_list) {
        m_list->search({});
        openList();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOpen = m_popup->isVisible();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!isOpen && m_list) {
            m_list->search({});
            openList();
        } else {
            QCoreApplication::sendEvent(m_view, event);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            choose(m_view->currentIndex());
        return isOpen;
    case Qt::Key_Escape:
        if (isOpen) {
            closeList();
            showTitle();
        }
        return isOpen;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace cordboard
