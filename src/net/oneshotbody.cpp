#include "net/oneshotbody.h"

#include <algorithm>

namespace cordboard {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    m_wasTouched = true;
    const qint64 count = std::min(most, m_bytes.size() - m_read);
    if (count == 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace cordboard
