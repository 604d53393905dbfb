#pragma once

#include <QByteArray>

#include <cstring>

class QIODevice;

namespace cordboard {

/// Text on its way to a device, gathered for few and large writes.
class TextBuffer
{
public:
    void put(char c)
    {
        if (m_used == m_bytes.size())
            grow(1);
        m_bytes.data()[m_used++] = c;
    }
    void put(QByteArrayView text)
    {
        if (text.isEmpty())
            return; // a null pointer is nothing to copy from
        if (m_used + text.size() > m_bytes.size())
            grow(text.size());
        std::memcpy(m_bytes.data() + m_used, text.data(), size_t(text.size()));
        m_used += text.size();
    }
    /// As a JSON text, in quotes.
    void putJson(QByteArrayView utf8);
    /// In double quotes, those inside doubled.
    void putQuoted(QByteArrayView text);

    QByteArrayView bytes() const { return {m_bytes.constData(), m_used}; }
    /// Writes all of it and is empty. False: the device did not take it.
    bool flushTo(QIODevice &device);

private:
    void grow(qsizetype by) { m_bytes.resize((m_used + by) * 2 + 4096); }

    QByteArray m_bytes;
    qsizetype m_used = 0;
};

/// Whether a field of RFC 4180 has to stand in quotes.
bool needsCsvQuotes(QByteArrayView field);

} // namespace cordboard
