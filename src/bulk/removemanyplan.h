#pragma once

#include "bulk/rowsplan.h"
#include "writes/deletionpreview.h"

namespace cordboard {

/// Many records to be deleted, each with what goes along, counted on the platform.
class RemoveManyPlan final : public RowsPlan
{
    Q_OBJECT

public:
    RemoveManyPlan(const Client &client, const RowSource &source, QObject *parent = nullptr);

    void stop() override;

protected:
    void take(const Record &record) override { m_records.append(record); }
    void complete() override;

private:
    void countNext();
    void settle();

    QList<Record> m_records;
    qsizetype m_next = 0;
    std::unique_ptr<DeletionPreview> m_preview;
};

} // namespace cordboard
