#pragma once

#include "catalogue/display.h"
#include "models/pagecache.h"
#include "net/client.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <optional>

namespace cordboard {

/// The listing of one resource, as long as the platform says it is. Rows that are not at hand are there all
/// the same, and come when the view says that they are looked at. Filtering and sorting are the platform's;
/// late answers to an old query never arrive.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing asked for yet
        Loading, ///< the first rows are on their way
        Loaded,
        Partial, ///< some rows could not be had; see lastError()
        Failed,  ///< no rows could be had; old ones, if any, stay and are stale
    };
    Q_ENUM(State)

    enum Role {
        LoadedRole = Qt::UserRole, ///< bool: the row is at hand
        EmphasisRole,              ///< int of Emphasis
        LinkRole,                  ///< RecordRef of the related record, invalid when there is none
        IsIdentifierRole,          ///< bool: tabular digits
    };

    RecordTableModel(Client client, const Resource &resource, QObject *parent = nullptr);

    const Resource &resource() const { return *m_query.resource; }
    /// Starts the listing anew.
    void setQuery(const Filters &filters, const QList<SortKey> &sort);
    const Query &query() const { return m_query; }
    /// Asks for everything again; what is shown stays until the answer comes.
    void reload();
    void reload(const Filters &filters); ///< that say the same of another moment
    void retry();                        ///< asks again for what failed
    /// The rows that are looked at, both included. Cheap to call on every scroll.
    void ensureLoaded(int first, int last);

    State state() const { return m_state; }
    bool isStale() const { return m_isStale; }
    std::optional<qint64> total() const;
    std::chrono::milliseconds elapsed() const { return m_elapsed; }
    const Error &lastError() const { return m_lastError; }

    bool isLoaded(int row) const;
    Record recordAt(int row) const;     ///< the row must be loaded
    int rowOf(const QString &id) const; ///< among loaded rows; -1
    void replace(const Record &record); ///< a record that was saved, where it is shown

    /// As reload(), and asks until the next one with filters that keep out what comes to be: or rows would
    /// move between pages, and what is prepended would count twice.
    void reloadHeld(const std::optional<Filters> &held);
    /// Puts these rows of a chunk on top, the first uppermost: records that came to be since the listing was
    /// read. They move to where the platform lists them when that is read, or with the next reload.
    void prepend(const std::shared_ptr<const RecordChunk> &chunk, const QList<qsizetype> &rows);
    int prepended() const { return int(m_head.size()); }

    void setClock(Clock clock);
    void setPlatformOffset(int seconds); ///< ahead of UTC: what is left of records is shown, as of now

    /// Stable name of a column: of an attribute, a relation, or "id".
    QString columnKey(int column) const;
    int columnOf(const QString &key) const;
    bool isOffTable(int column) const;
    bool isSortable(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged(cordboard::RecordTableModel::State state);
    /// Something about the listing the person should know: the total changed, rows came twice.
    void noticed(const QString &remark);
    void arrived(); ///< rows came; elapsed() and total() are new

private:
    enum class Column { Attribute, Relation, Id };
    struct Place
    {
        Column kind;
        qsizetype index; // of the attribute or relation
    };
    /// Where a row is kept; without a chunk where it is not at hand.
    struct Spot
    {
        std::shared_ptr<const RecordChunk> chunk = {};
        qsizetype row = 0;
    };

    Place place(int column) const;
    Spot spot(int row) const;
    int pageOf(int row) const { return row / m_query.pageSize + 1; }
    void look();
    void requestWanted();
    void request(int page);
    void receive(int page, const Outcome<Page> &answer);
    void beginAnew(int page, const Page &answer);
    void take(int page, const Page &answer);
    void noticeTotal(const Page &answer);
    void setRowCount(qint64 rows);
    void dropHead();
    void moveFromHead(int page);
    void setState(State state);
    void noticeOddities(const Page &answer);
    /// What a record was saved as since it was read; null: nothing.
    const Record *replacement(const RecordChunk &chunk, qsizetype row) const;
    QString cellText(const RecordChunk &chunk, qsizetype row, const Place &place) const;
    QVariant cellData(const RecordChunk &chunk, qsizetype row, const Place &place, int role) const;

    Client m_client;
    Query m_query;
    std::optional<Filters> m_held; // what it is asked for with
    QList<Spot> m_head;            // what was prepended
    PageCache m_cache;             // rows are counted from below the head
    Display m_display;
    Clock m_clock = Clock::Local;
    std::optional<int> m_platformOffset;
    QHash<QString, Record> m_replaced; // by id, until the next reload
    QHash<int, Latest> m_requests;     // by page
    QSet<int> m_failedPages;
    QTimer m_pace;
    bool m_hasMoved = false; // what is looked at, since it was last asked for
    int m_firstWanted = 0;
    int m_lastWanted = 0;
    int m_rows = 0;
    bool m_isStale = false;
    bool m_isMiscounted = false; // there are more rows than the platform says
    bool m_isFresh = true;       // the next answer belongs to a new listing
    std::optional<qint64> m_total;
    std::chrono::milliseconds m_elapsed = {};
    Error m_lastError;
    State m_state = State::Idle;
};

} // namespace cordboard
