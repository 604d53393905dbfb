#pragma once

#include "net/client.h"

#include <QAbstractListModel>

namespace cordboard {

/// Whose records are wanted: those of one owner, which this relation leads to, and those that nobody owns.
struct Sharing
{
    QString relation = {};
    QString owner = {}; ///< empty: everybody's

    friend bool operator==(const Sharing &, const Sharing &) = default;
};

/// All records of a resource by title and id, for pickers: read once in large pages of few fields, searched
/// here. "azuolas" finds "Ąžuolas"; digits find ids that begin so.
class TitleList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Failed };
    Q_ENUM(State)
    enum Role { IdRole = Qt::UserRole, TitleRole, SubtitleRole };

    TitleList(Client client, const Resource &resource, QObject *parent = nullptr);

    const Resource &resource() const { return m_resource; }
    /// Reads the list, narrowed by the filters. A list that is at hand for the same filters is kept.
    void load(const Filters &filters = {}, const Sharing &sharing = {});
    void forget(); ///< the next load() reads anew
    State state() const { return m_state; }
    const Error &lastError() const { return m_lastError; }
    /// Beyond this many the rest is not read; its records are found by their whole id only.
    static constexpr qsizetype most = 20'000;

    /// Shows the entries that match; all for an empty text.
    void search(const QString &text);
    QString titleOf(const QString &id) const; ///< empty when it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged(cordboard::TitleList::State state);

private:
    struct Entry
    {
        QString id = {};
        QString title = {};
        QString subtitle = {};
        QString folded = {}; // title and subtitle without case and diacritics
        QString owner = {};  // empty: nobody, or not told
    };

    void loadPage(int page);
    void setState(State state);
    void show();
    bool isWanted(const Entry &entry) const;

    Client m_client;
    const Resource &m_resource;
    Filters m_filters;
    Sharing m_sharing;
    QList<Entry> m_entries;
    QList<qsizetype> m_shown; // indexes of m_entries, best match first
    QString m_text;
    Latest m_request;
    Error m_lastError;
    State m_state = State::Idle;
};

/// Text without case and diacritics, for searching.
QString folded(const QString &text);

} // namespace cordboard
