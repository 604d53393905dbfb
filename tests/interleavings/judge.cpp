#include "interleavings/judge.h"

using namespace Qt::StringLiterals;

namespace cordboard::test {

void Judge::begins(int console, const Record &shown)
{
    QMap<QString, QString> &fields = m_shown[size_t(console)];
    fields.clear();
    for (const Attribute &attribute : shown.resource().attributes)
        fields.insert(QString(attribute.name), shown.value(QString(attribute.name)).toString());
}

void Judge::writes(int console, const QString &id, const QJsonObject &attributes)
{
    ++m_now;
    QMap<QString, Value> &values = m_values[id];
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const bool isOthers = it->author != console;
        const bool isSent = attributes.contains(it.key());
        if (isOthers && isSent && it->text != m_shown[size_t(console)].value(it.key()))
            m_debts.append({it->author, id, it.key(), it->text});
        if (isOthers && !isSent && it->at > m_lookedAt[size_t(console)])
            m_mustHear[size_t(console)].append(it.key());
    }
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        values[it.key()] = {it.value().toVariant().toString(), console, m_now};
    m_wroteAt[size_t(console)] = m_now;
}

void Judge::tellsOfLoss(int console, const QString &id, const QStringList &fields)
{
    m_debts.removeIf([&](const Debt &debt) {
        return debt.console == console && debt.id == id && fields.contains(debt.field);
    });
}

void Judge::tellsOfOthers(int console, const QStringList &fields)
{
    for (const QString &field : std::exchange(m_mustHear[size_t(console)], {})) {
        if (!fields.contains(field))
            m_unheard.append(u"console %1 did not hear of %2"_s.arg(console).arg(field));
    }
}

QStringList Judge::silentLosses() const
{
    QStringList losses = m_unheard;
    for (const Debt &debt : m_debts)
        losses.append(u"%1 of console %2 in record %3: “%4”"_s.arg(debt.field)
                          .arg(debt.console)
                          .arg(debt.id, debt.text));
    return losses;
}

} // namespace cordboard::test
