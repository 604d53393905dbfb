#pragma once

#include "widgets/recordform.h"

namespace cordboard {

/// The form a .ui file describes: DesignedForm<Ui::TerminationRouteForm>.
template <typename Ui>
class DesignedForm final : public RecordForm
{
public:
    DesignedForm(const Resource &resource, const Client &client, QWidget *parent)
        : RecordForm(resource, client, parent)
    {
        Ui().setupUi(this);
        bind();
    }

    static RecordForm *make(const Resource &resource, const Client &client, QWidget *parent)
    {
        return new DesignedForm(resource, client, parent);
    }
};

/// One line of a platform's list of forms.
struct FormEntry
{
    const Resource *resource;
    RecordForm *(*make)(const Resource &, const Client &, QWidget *);
};

} // namespace cordboard
