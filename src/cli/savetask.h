#pragma once

#include "catalogue/validation.h"
#include "cli/recordsink.h"
#include "cli/writetask.h"

namespace cordboard {

/// cordboardctl create and update.
class SaveTask final : public WriteTask
{
    Q_OBJECT

public:
    SaveTask(Invocation invocation, Terminal &terminal, Purpose purpose);

protected:
    std::optional<Error> prepare() override;
    void write() override;
    void tell(const WriteEnd &end) override;

private:
    std::optional<Error> prepareFor(const Resource &resource);
    std::optional<Error> readValues(const Resource &resource);
    void savePreferences(const Resource &resource);
    void save();
    void print(const Record &record);

    Purpose m_purpose;
    const PreferenceSet *m_preferences = nullptr; ///< those are meant
    std::optional<Record> m_draft;
    RecordSink m_sink = RecordSink(RecordSink::Shape::Single);
    bool m_wasSent = false;
};

} // namespace cordboard
