#pragma once

#include "widgets/recordform.h"

namespace cordboard {

/// Whether records of this resource are written with a form.
bool hasForm(const Resource &resource);

/// The form that was drawn for this resource; null when there is none.
RecordForm *makeForm(const Resource &resource, Writer &writer, QWidget *parent);

} // namespace cordboard
