#include "widgets/celldelegate.h"

#include "catalogue/resource.h"
#include "models/recordtablemodel.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int margin = 6; // px on either side

    void paintBar(QPainter &painter, const QRect &cell, const QPalette &palette)
    {
        const int height = cell.height() / 3;
        const QRect bar(cell.left() + margin, cell.center().y() - height / 2, cell.width() * 3 / 5, height);
        painter.fillRect(bar, palette.color(QPalette::AlternateBase).darker(108));
    }

} // namespace

QColor CellDelegate::textColour(const QStyleOptionViewItem &option, Emphasis emphasis, bool isLink) const
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    if (m_isStale)
        return mutedColour(option.palette);
    switch (emphasis) {
    case Emphasis::Alarm: return alarmColour(option.palette);
    case Emphasis::Muted: return mutedColour(option.palette);
    case Emphasis::Plain: break;
    }
    return option.palette.color(isLink ? QPalette::Link : QPalette::Text);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    if (!index.data(RecordTableModel::LoadedRole).toBool())
        return paintBar(*painter, option.rect, option.palette);

    QString text = index.data(Qt::DisplayRole).toString();
    const auto emphasis = Emphasis(index.data(RecordTableModel::EmphasisRole).toInt());
    const bool isLink = index.data(RecordTableModel::LinkRole).isValid();
    if (emphasis == Emphasis::Alarm)
        text.prepend(u"⊘ "_s);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    m_fonts.setFont(option.font);
    painter->setPen(textColour(option, emphasis, isLink));
    painter->setFont(isLink ? m_fonts.link() : option.font);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(room, alignment | Qt::TextSingleLine, m_fonts.fitting(text, room.width()));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.rect = option.rect;
        focus.state = option.state;
        focus.palette = option.palette;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace cordboard
