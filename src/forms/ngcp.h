#pragma once

#include "forms/designedform.h"

#include <span>

namespace cordboard::ngcp {

std::span<const FormEntry> forms();

} // namespace cordboard::ngcp
