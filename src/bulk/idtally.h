#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace cordboard {

/// Counts the ids that came more than once, among millions. They are kept as sorted numbers, each as its
/// distance from the one before: a byte or two for ids that count up, five for others.
class IdTally
{
public:
    void add(QByteArrayView id);
    /// How many were there already when they came. Sorts what came last.
    qint64 repeated();
    qint64 size() const { return m_size; } ///< that were added
    qsizetype bytes() const;               ///< that are kept

private:
    /// Ascending numbers, none twice.
    struct Run
    {
        QByteArray distances = {};
        qint64 count = 0;
    };
    class Writer;
    class Reader;

    void settle();
    Run merged(const Run &one, const Run &other);

    std::vector<quint64> m_fresh; // not sorted yet
    std::vector<Run> m_runs;      // the longest first
    qint64 m_size = 0;
    qint64 m_repeated = 0;
};

} // namespace cordboard
