#pragma once

#include "forms/designedform.h"

#include <span>

namespace cordboard::telecomcenter {

std::span<const FormEntry> forms();

} // namespace cordboard::telecomcenter
