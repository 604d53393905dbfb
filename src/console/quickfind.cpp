#include "console/quickfind.h"

#include "catalogue/validation.h"
#include "models/titlelist.h"
#include "net/errorwords.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

QuickFind::QuickFind(TitleList &list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_text(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_state(new PlainLabel(this))
{
    const QString singular = list.resource().text(list.resource().singular);
    setObjectName(u"quickFind"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find: %1").arg(singular));
    resize(480, 360);
    m_text->setObjectName(u"quickFindText"_s);
    m_text->setAccessibleName(tr("Name or id"));
    m_text->setPlaceholderText(tr("Name or id"));
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_view->setObjectName(u"quickFindList"_s);
    m_view->setAccessibleName(tr("Matches"));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(&m_list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    connect(m_text, &QLineEdit::textEdited, &m_list, &TitleList::search);
    connect(m_text, &QLineEdit::returnPressed, this, &QuickFind::choose);
    connect(m_view, &QListView::clicked, this, &QuickFind::choose);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &QuickFind::showState);
    connect(&m_list, &TitleList::stateChanged, this, &QuickFind::showState);
    m_list.search({});
    m_list.load();
    showState();
}

void QuickFind::showState()
{
    if (m_list.rowCount() > 0)
        m_view->setCurrentIndex(m_list.index(0));
    const QString count = tr("%n found", nullptr, m_list.rowCount());
    switch (m_list.state()) {
    case TitleList::State::Loading: m_state->setText(tr("Loading…")); break;
    case TitleList::State::Failed: m_state->setText(describe(m_list.lastError())); break;
    default: m_state->setText(count); break;
    }
}

void QuickFind::choose()
{
    const QModelIndex current = m_view->currentIndex();
    const QString typed = m_text->text().trimmed();
    Scope scope;
    if (current.isValid())
        scope = {current.data(TitleList::IdRole).toString(), current.data(TitleList::TitleRole).toString()};
    else if (isSendableId(typed))
        scope = {typed, typed};
    else
        return;
    accept();
    Q_EMIT chosen(scope);
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cordboard
