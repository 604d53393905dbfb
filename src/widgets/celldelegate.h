#pragma once

#include "catalogue/resource.h"
#include "widgets/cellfonts.h"

#include <QStyledItemDelegate>

namespace cordboard {

/// Paints a cell with as little work as will do: text, a link underlined, a grey bar for a row that is not
/// here yet, a mark and a colour for what matters.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setStale(bool isStale) { m_isStale = isStale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QColor textColour(const QStyleOptionViewItem &option, Emphasis emphasis, bool isLink) const;

    mutable CellFonts m_fonts; // of the cell that was painted last
    bool m_isStale = false;
};

} // namespace cordboard
