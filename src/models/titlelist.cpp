#include "models/titlelist.h"

#include "catalogue/display.h"
#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int largePage = 500;

} // namespace

QString folded(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c.toCaseFolded();
    }
    return bare;
}

TitleList::TitleList(Client client, const Resource &resource, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_resource(resource)
{
}

void TitleList::load(const Filters &filters, const Sharing &sharing)
{
    const bool isSameList = filters == m_filters && sharing.relation == m_sharing.relation;
    const bool isShownSo = std::exchange(m_sharing, sharing) == sharing;
    if (isSameList && (m_state == State::Loading || m_state == State::Complete)) {
        if (!isShownSo)
            show();
        return;
    }
    m_filters = filters;
    m_entries.clear();
    show();
    setState(State::Loading);
    loadPage(1);
}

void TitleList::forget()
{
    if (m_request)
        m_request->abandon();
    setState(State::Idle);
}

void TitleList::loadPage(int page)
{
    Query query{.resource = &m_resource, .filters = m_filters, .page = page, .pageSize = largePage};
    for (const Filter &filter : m_resource.filters) {
        const QString name(filter.name);
        if (!filter.initial.isEmpty() && !query.filters.contains(name))
            query.filters.insert(name, QString(filter.initial).split(u','));
    }
    for (const QLatin1StringView name : {m_resource.title, m_resource.subtitle}) {
        if (!name.isEmpty())
            query.fields.append(QString(name));
    }
    if (!m_sharing.relation.isEmpty())
        query.fields.append(m_sharing.relation);
    m_client.list(query).replacing(m_request).then(this, [this, page](const Outcome<Page> &answer) {
        if (!answer) {
            m_lastError = answer.error();
            return setState(State::Failed);
        }
        for (qsizetype row = 0; row < answer->size(); ++row) {
            const Record record = answer->records->record(row);
            const QVariant subtitle = record.value(QString(m_resource.subtitle));
            Entry entry{.id = record.id(),
                        .title = oneLine(record.title()),
                        .subtitle = oneLine(subtitle.toString()),
                        .owner = record.related(m_sharing.relation).id};
            entry.folded = folded(entry.title + u' ' + entry.subtitle);
            m_entries.append(std::move(entry));
        }
        const bool isAll = answer->size() == 0 || answer->isLast || m_entries.size() >= most
            || (answer->total && m_entries.size() >= *answer->total);
        show();
        if (isAll)
            setState(State::Complete);
        else
            loadPage(page + 1);
    });
}

void TitleList::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void TitleList::search(const QString &text)
{
    m_text = text.trimmed();
    show();
}

/// Ids and titles that begin with the text come before titles that contain it.
void TitleList::show()
{
    const QString wanted = folded(m_text);
    QList<qsizetype> first, second;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (!isWanted(entry))
            continue;
        if (entry.id.startsWith(m_text, Qt::CaseInsensitive) || entry.folded.startsWith(wanted))
            first.append(i);
        else if (entry.folded.contains(wanted))
            second.append(i);
    }
    const auto byTitle = [this](qsizetype a, qsizetype b) {
        return m_entries[a].folded < m_entries[b].folded;
    };
    std::ranges::stable_sort(first, byTitle);
    std::ranges::stable_sort(second, byTitle);
    beginResetModel();
    m_shown = first + second;
    endResetModel();
}

bool TitleList::isWanted(const Entry &entry) const
{
    return m_sharing.owner.isEmpty() || entry.owner.isEmpty() || entry.owner == m_sharing.owner;
}

QString TitleList::titleOf(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? QString() : found->title;
}

int TitleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TitleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: {
        const QString beside = entry.subtitle.isEmpty() ? entry.id : entry.subtitle;
        return entry.title == entry.id ? entry.title : u"%1  —  %2"_s.arg(entry.title, beside);
    }
    case IdRole: return entry.id;
    case TitleRole: return entry.title;
    case SubtitleRole: return entry.subtitle;
    default: return {};
    }
}

} // namespace cordboard
