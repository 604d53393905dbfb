#pragma once

#include "bulk/idtally.h"
#include "net/client.h"

#include <QMap>
#include <QSet>

namespace cordboard {

/// How a walk through a listing came out.
struct WalkEnd
{
    enum class Kind { Complete, Stopped, Failed };

    Kind kind = Kind::Complete;
    Error error = {};                 ///< of a walk that failed
    int nextPage = 1;                 ///< where a walk goes on that takes this one up again
    qint64 rows = 0;                  ///< that were told
    qint64 duplicates = 0;            ///< rows that came twice and were told twice
    std::optional<qint64> total = {}; ///< as the platform counted last
    bool hasChanged = false;   ///< the listing became longer or shorter on the way, or rows moved in it
    bool isMiscounted = false; ///< there are more rows than the platform counts
    QString unheeded = {};     ///< label of a filter, where rows came that it should have kept out
};

/// What else a person should know of a listing that was read, in sentences.
QStringList odditiesOf(const WalkEnd &end);

/// Every page of a listing, told in order, several of them under way at once. Stops by itself at the end, at
/// the first failure that reading again did not cure, or when the platform goes round in circles.
class ListWalk final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        int pageSize = 1000; ///< made smaller where the platform does not give as much
        int atOnce = 6;      ///< requests under way
    };

    ListWalk(const Client &client, const Query &query, const Pace &pace, QObject *parent = nullptr);

    /// From the first page, or where an earlier walk of the same query and page size ended.
    void start(int firstPage = 1);
    void stop();
    /// Tells no page and asks for none until it is let go: whoever takes the pages cannot keep up.
    void hold(bool isHeld);

    int pageSize() const { return m_query.pageSize; }
    std::optional<qint64> total() const { return m_end.total; }
    qint64 rows() const { return m_end.rows; }

Q_SIGNALS:
    /// The next page in order.
    void arrived(const cordboard::Page &page);
    void ended(const cordboard::WalkEnd &end);

private:
    void ask(int page);
    void askMore();
    void receive(int page, const Outcome<Page> &answer);
    bool adopt(const Page &first);
    void tellReady();
    void tell(int number, const Page &page);
    void noteTotal(int number, const Page &page);
    void noteIds(const Page &page);
    qint64 upTo(int page, const Page &answer) const;
    bool isLast(int page, const Page &answer) const;
    void end(WalkEnd::Kind kind, const Error &error = {});

    Client m_client;
    Query m_query;
    Pace m_pace;
    WalkEnd m_end;
    int m_firstPage = 1;
    int m_nextToAsk = 1;
    int m_nextToTell = 1;
    int m_lastPage = 0; // 0: not known
    bool m_isSized = false;
    bool m_isHeld = false;
    bool m_isRunning = false;
    QMap<int, Page> m_ready; // came before their turn
    QSet<int> m_underWay;
    IdTally m_ids;                       // that were told
    QSet<size_t> m_pages;                // hashes of what was on each page
    std::unique_ptr<QObject> m_requests; // context of what is under way
};

} // namespace cordboard
