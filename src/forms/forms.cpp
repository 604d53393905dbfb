#include "forms/forms.h"

#include "forms/ngcp.h"
#include "forms/telecomcenter.h"

namespace cordboard {

namespace {

    const FormEntry *entryFor(const Resource &resource)
    {
        for (const std::span<const FormEntry> forms : {telecomcenter::forms(), ngcp::forms()}) {
            for (const FormEntry &entry : forms) {
                if (entry.resource == &resource)
                    return &entry;
            }
        }
        return nullptr;
    }

} // namespace

bool hasForm(const Resource &resource)
{
    return entryFor(resource) != nullptr;
}

RecordForm *makeForm(const Resource &resource, Writer &writer, QWidget *parent)
{
    const FormEntry *entry = entryFor(resource);
    return entry ? entry->make(resource, writer, parent) : nullptr;
}

} // namespace cordboard
