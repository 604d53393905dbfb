#include "widgets/codeclist.h"

#include "core/codec.h"
#include "widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int visibleRows = 7;

} // namespace

CodecList::CodecList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"codecs"_s);
    m_list->setAccessibleName(tr("Codecs in order of preference"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(m_list->fontMetrics().height() * visibleRows + 24);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &CodecList::codecsChanged);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &CodecList::codecsChanged);

    auto *buttons = new QVBoxLayout;
    const auto add = [&](const QString &name, const QString &words, const QKeySequence &keys, int step) {
        auto *action = new QAction(themedIcon(name), words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { move(step); });
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(words);
        button->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
        buttons->addWidget(button);
    };
    add(u"up"_s, tr("Prefer more"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    add(u"down"_s, tr("Prefer less"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
}

void CodecList::setKnown(const QList<QPair<QString, QString>> &known)
{
    m_known = known;
    setCodecs(codecs());
}

void CodecList::addEntry(const QString &wire, const QString &label, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(label, m_list);
    item->setData(Qt::UserRole, wire);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemIsDragEnabled);
    item->setCheckState(state);
}

QStringList CodecList::codecs() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void CodecList::setCodecs(const QStringList &codecs)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString &codec : codecs) {
        const auto known =
            std::ranges::find_if(m_known, [&](const auto &k) { return isSameCodec(k.first, codec); });
        addEntry(codec, known == m_known.end() ? codec : known->second, Qt::Checked);
    }
    for (const auto &[wire, label] : std::as_const(m_known)) {
        if (std::ranges::none_of(codecs, [&](const QString &codec) { return isSameCodec(codec, wire); }))
            addEntry(wire, label, Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    Q_EMIT codecsChanged();
}

void CodecList::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    Q_EMIT codecsChanged();
}

} // namespace cordboard
