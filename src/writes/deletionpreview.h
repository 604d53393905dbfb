#pragma once

#include "catalogue/record.h"
#include "net/client.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace cordboard {

/// What a deletion takes along, counted on the platform: one line for each consequence of the catalogue.
class DeletionPreview final : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        const Consequence *consequence = nullptr;
        std::optional<qint64> count = {}; ///< nothing yet, or nothing to count
        std::optional<Error> failure = {};

        bool isCounting() const { return consequence->resource && !count && !failure; }
    };

    DeletionPreview(Client client, Record record, QObject *parent = nullptr);

    const Record &record() const { return m_record; }
    const QList<Line> &lines() const { return m_lines; }
    bool isComplete() const;
    QJsonObject counts() const; ///< of what goes along, by resource
    /// Whether records go along, however many.
    bool takesAlong() const;
    /// Lines of what belongs to others, as far as there is any.
    QList<Line> others() const;
    void start();

    /// The line in words: "DID numbers: 3", "Still used by Customers: 1", "Its domain … is lost for ever."
    QString text(const Line &line) const;
    /// Of a line with records: "DID numbers: 3".
    static QString countText(const Line &line);

Q_SIGNALS:
    void changed();

private:
    void count(qsizetype line);
    void countByRelation(qsizetype line, Query query);
    void readCounter(qsizetype line);
    void countPointingHere(qsizetype line, Query query, qint64 soFar);
    void settle(qsizetype line, qint64 count);
    void fail(qsizetype line, const Error &error);

    Client m_client;
    Record m_record;
    QList<Line> m_lines;
};

} // namespace cordboard
