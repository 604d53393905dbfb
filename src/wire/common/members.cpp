#include "wire/common/members.h"

namespace cordboard::wire {

Columns::Found Columns::find(std::string_view key) const
{
    for (size_t i = 0; i < m_resource.attributes.size(); ++i) {
        const Attribute &attribute = m_resource.attributes[i];
        if (isNamed(key, attribute.name))
            return {qsizetype(i), false};
        if (!attribute.alias.isEmpty() && isNamed(key, attribute.alias))
            return {qsizetype(i), true};
    }
    return {};
}

} // namespace cordboard::wire
