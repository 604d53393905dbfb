#pragma once

#include <QList>
#include <QStringList>

namespace cordboard {

/// Columns that stand beneath each other, two blanks apart. Some rows say how wide they are; what comes later
/// and is longer pushes its neighbours, or is cut where there is a limit.
class TextTable
{
public:
    enum class Side : quint8 { Left, Right };

    /// With a limit in cells of a terminal, wide columns are narrowed down to their header, but not the first,
    /// and columns at the end are left out when that is not enough; 0: no limit.
    explicit TextTable(const QStringList &header, int limit = 0);

    /// Columns stand to the left unless something else is said.
    void setSides(const QList<Side> &sides) { m_sides = sides; }
    void measure(const QList<QStringList> &rows);
    QString headerLine() const { return line(m_header); }
    QString line(const QStringList &cells) const;
    /// Columns that found no room.
    const QStringList &leftOut() const { return m_leftOut; }

    /// A whole table, every line with its end.
    static QString of(const QStringList &header, const QList<QStringList> &rows, int limit = 0);

private:
    int total() const;
    void fit();

    QStringList m_header;
    int m_limit;
    QList<Side> m_sides;
    QList<int> m_widths;
    QStringList m_leftOut;
};

} // namespace cordboard
