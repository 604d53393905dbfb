#include "console/resourcepage.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "widgets/errorbanner.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

using State = RecordTableModel::State;

void ResourcePage::showState()
{
    const State state = m_model->state();
    const bool hasRows = m_model->rowCount() > 0;
    const bool isEmpty = state == State::Loaded && !hasRows;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows && m_wantsFocus && isVisible())
        focusRows();
    if (!hasRows)
        m_message->setText(state == State::Loading ? tr("Loading…") : isEmpty ? emptyText() : QString());
    m_wayOut->setText(tr("Clear filters"));
    m_wayOut->setVisible(isEmpty && m_filters->isNarrowed());
    if (state == State::Failed || state == State::Partial)
        showTrouble(m_model->lastError());
    else if (state == State::Loaded && !m_isNoticed)
        m_banner->clear();
    Q_EMIT statusChanged();
}

void ResourcePage::showTrouble(const Error &error)
{
    if (m_resource.isOptional && error.kind == Error::Kind::NotFound)
        return Q_EMIT missing();
    const bool isPartial = m_model->state() == State::Partial;
    QString words = isPartial ? tr("Some rows are missing. %1").arg(describe(error)) : describe(error);
    if (m_model->isStale())
        words += u' ' + tr("The rows below are from before.");
    m_banner->tell(words);
    m_banner->offer(tr("Try again"), [this] { m_model->retry(); });
    if (error.kind == Error::Kind::Invalid)
        m_filters->showRefused();
    if (isEndRefused())
        offerWithoutEnd();
}

/// The platform knows no filter by which call records could end at a time, and is asked to.
bool ResourcePage::isEndRefused() const
{
    const QString until(m_resource.calls.until);
    const Filter *filter = m_resource.filter(until);
    return filter && m_filters->values().contains(until)
        && m_client.connection().refusals().contains(m_resource, Refusals::In::Listing, filter->name);
}

void ResourcePage::offerWithoutEnd()
{
    m_banner->tell(tr("This platform cannot limit a list of calls to an end time."));
    m_banner->offer(tr("Show all from the start time on"),
                    [this] { m_filters->setInterval({m_filters->interval().from}); });
}

QString ResourcePage::emptyText() const
{
    const QString plural = m_resource.text(m_resource.plural);
    if (m_filters->isNarrowed())
        return tr("No %1 match these filters.").arg(plural);
    if (!m_scope.isAll())
        return tr("%1 has no %2.").arg(m_scope.title, plural);
    return tr("There are no %1.").arg(plural) + u"\n\n"_s + m_resource.text(m_resource.about);
}

QString ResourcePage::statusText() const
{
    const State state = m_model->state();
    if (state == State::Idle)
        return {};
    if (state == State::Loading && m_model->rowCount() == 0)
        return tr("Loading…");
    if (state == State::Failed)
        return m_model->isStale() ? tr("Failed; old rows are shown") : tr("Failed");
    const int height = m_table->rowHeight(0) > 0 ? m_table->rowHeight(0) : 1;
    const int first = m_table->verticalScrollBar()->value() / height;
    const int last =
        std::min(m_model->rowCount(),
                 (m_table->verticalScrollBar()->value() + m_table->viewport()->height()) / height);
    QStringList parts;
    if (m_model->total())
        parts.append(tr("%L1–%L2 of %L3")
                         .arg(m_model->rowCount() > 0 ? first + 1 : 0)
                         .arg(last)
                         .arg(*m_model->total()));
    else
        parts.append(tr("%L1–%L2, total unknown").arg(first + 1).arg(last));
    if (state == State::Partial)
        parts.append(tr("incomplete"));
    QStringList keys;
    for (const SortKey &key : m_table->sort()) {
        const QString label =
            m_model->headerData(m_model->columnOf(key.attribute), Qt::Horizontal).toString();
        keys.append(label + (key.order == Qt::DescendingOrder ? u" ▼"_s : u" ▲"_s));
    }
    if (!keys.isEmpty())
        parts.append(tr("sorted by %1").arg(keys.join(u", "_s)));
    parts.append(tr("%1 ms").arg(m_model->elapsed().count()));
    if (const int selected = m_table->selectedCount(); selected > 1)
        parts.append(tr("%n selected", nullptr, selected));
    return parts.join(u" · "_s);
}

} // namespace cordboard
