#pragma once

#include "widgets/recordform.h"

namespace cordboard {

/// The form a .ui file describes: DesignedForm<Ui::TerminationRouteForm>.
template <typename Ui>
class DesignedForm final : public RecordForm
{
public:
    DesignedForm(const Resource &resource, Writer &writer, QWidget *parent)
        : RecordForm(resource, writer, parent)
    {
        Ui().setupUi(this);
        bind();
    }

    static RecordForm *make(const Resource &resource, Writer &writer, QWidget *parent)
    {
        return new DesignedForm(resource, writer, parent);
    }
};

/// One line of a platform's list of forms.
struct FormEntry
{
    const Resource *resource;
    RecordForm *(*make)(const Resource &, Writer &, QWidget *);
};

} // namespace cordboard
