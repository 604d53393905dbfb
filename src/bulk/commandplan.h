#pragma once

#include "bulk/rowsplan.h"

#include <QHash>

namespace cordboard {

/// A command, whom it is done to, and what it sets.
struct CommandOrder
{
    const RecordCommand *command = nullptr;
    RowSource source;
    Record wanted;
};

/// Does what a command of the catalogue says to some records. Where one goes from one customer to another by
/// it, the plan says so.
class CommandPlan final : public RowsPlan
{
    Q_OBJECT

public:
    CommandPlan(const Client &client, const CommandOrder &order, QObject *parent = nullptr);

protected:
    void take(const Record &record) override;
    void complete() override;

private:
    void readNext();
    void remarkOnOwners();

    CommandOrder m_order;
    QList<std::pair<qsizetype, QString>> m_moves; // changes, and the id of the related record from before
    QStringList m_toRead;
    QHash<QString, Related> m_owners; // by the id of the related record
};

} // namespace cordboard
