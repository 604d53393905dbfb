#pragma once

#include <QList>
#include <QStringList>

namespace cordboard {

/// Columns that stand beneath each other, two blanks apart. Some rows say how wide they are; what comes later
/// and is longer pushes its neighbours, or is cut where there is a limit.
class TextTable
{
public:
    struct Row
    {
        QStringList cells = {};
        QList<bool> isNumber = {}; ///< these stand to the right; empty: none does
    };

    /// With a limit in cells of a terminal, wide columns are narrowed, the first one last, and columns at the
    /// end are left out when even that is too much; 0: no limit.
    explicit TextTable(const QStringList &header, int limit = 0);

    void measure(const QList<Row> &rows);
    QString headerLine() const;
    QString line(const Row &row) const;
    /// Columns that found no room.
    const QStringList &leftOut() const { return m_leftOut; }

    /// A whole table, every line with its end.
    static QString of(const QStringList &header, const QList<Row> &rows, int limit = 0);

private:
    int total() const;
    void fit();

    QStringList m_header;
    int m_limit;
    QList<int> m_widths;
    QStringList m_leftOut;
};

} // namespace cordboard
