#pragma once

#include "catalogue/record.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <array>

namespace cordboard::test {

/// Knows every value that two consoles wrote and what each person had in front of them, and finds those that
/// were lost without anybody being told.
class Judge
{
public:
    /// The person at this console wants to change what is shown to them so.
    void begins(int console, const Record &shown);
    /// The console read the record for the last time before it writes.
    void looks(int console) { m_lookedAt[size_t(console)] = m_now; }
    void writes(int console, const QString &id, const QJsonObject &attributes);
    /// The person was told that these are not any more as they saved them.
    void tellsOfLoss(int console, const QString &id, const QStringList &fields);
    /// The person was told that others changed these while they saved.
    void tellsOfOthers(int console, const QStringList &fields);

    /// When this console wrote what stands in the record, counted in writes; to be compared with lookedAt().
    qint64 wroteAt(int console) const { return m_wroteAt[size_t(console)]; }
    qint64 lookedAt(int console) const { return m_lookedAt[size_t(console)]; }

    /// What was lost in silence until now, in words.
    QStringList silentLosses() const;

private:
    struct Value
    {
        QString text = {};
        int author = -1;
        qint64 at = 0;
    };
    struct Debt
    {
        int console = 0;
        QString id = {};
        QString field = {};
        QString text = {};
    };

    QMap<QString, QMap<QString, Value>> m_values; // by id and field
    std::array<QMap<QString, QString>, 2> m_shown;
    std::array<QStringList, 2> m_mustHear; // fields that others changed behind a console's back
    std::array<qint64, 2> m_lookedAt{};
    std::array<qint64, 2> m_wroteAt{};
    qint64 m_now = 0;
    QList<Debt> m_debts;
    QStringList m_unheard;
};

} // namespace cordboard::test
