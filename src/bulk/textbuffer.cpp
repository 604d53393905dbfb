#include "bulk/textbuffer.h"

#include <QIODevice>

namespace cordboard {

namespace {

    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = 0x8080808080808080;

    constexpr quint64 spread(char byte)
    {
        return ones * quint8(byte);
    }

    /// Not zero if one of the eight bytes is zero.
    constexpr quint64 zeros(quint64 eight)
    {
        return (eight - ones) & ~eight & highs;
    }

    /// Not zero if one of the eight bytes is below 32.
    constexpr quint64 controls(quint64 eight)
    {
        return (eight - spread(0x20)) & ~eight & highs;
    }

    /// Calls `test` with eight bytes at a time; the last ones are filled up with `filling`.
    template <typename Test>
    bool anyOfEight(QByteArrayView text, char filling, Test test)
    {
        const char *at = text.data();
        qsizetype left = text.size();
        quint64 eight = 0;
        for (; left >= 8; left -= 8, at += 8) {
            std::memcpy(&eight, at, 8);
            if (test(eight))
                return true;
        }
        eight = spread(filling);
        if (left > 0)
            std::memcpy(&eight, at, size_t(left));
        return test(eight);
    }

    bool needsJsonEscape(QByteArrayView text)
    {
        return anyOfEight(text, 'x', [](quint64 eight) {
            return (zeros(eight ^ spread('"')) | zeros(eight ^ spread('\\')) | controls(eight)) != 0;
        });
    }

    QByteArrayView jsonEscape(char c, char (&code)[7])
    {
        static constexpr char hex[] = "0123456789abcdef";
        switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: break;
        }
        if (quint8(c) >= 0x20)
            return {};
        code[4] = hex[quint8(c) >> 4];
        code[5] = hex[quint8(c) & 15];
        return {code, 6};
    }

} // namespace

bool containsAny(QByteArrayView text, const char (&bytes)[5])
{
    return anyOfEight(text, 'x', [&](quint64 eight) {
        return (zeros(eight ^ spread(bytes[0])) | zeros(eight ^ spread(bytes[1]))
                | zeros(eight ^ spread(bytes[2])) | zeros(eight ^ spread(bytes[3])))
            != 0;
    });
}

void TextBuffer::putJson(QByteArrayView utf8)
{
    put('"');
    if (!needsJsonEscape(utf8)) {
        put(utf8);
    } else {
        char code[7] = "\\u0000";
        for (const char c : utf8) {
            const QByteArrayView escape = jsonEscape(c, code);
            if (escape.isEmpty())
                put(c);
            else
                put(escape);
        }
    }
    put('"');
}

void TextBuffer::putQuoted(QByteArrayView text)
{
    put('"');
    for (const char c : text) {
        if (c == '"')
            put('"');
        put(c);
    }
    put('"');
}

bool TextBuffer::flushTo(QIODevice &device)
{
    const qsizetype size = std::exchange(m_used, 0);
    qsizetype done = 0;
    while (done < size) {
        // A device that took a part says only at the next try what is wrong with the rest.
        const qint64 taken = device.write(m_bytes.constData() + done, size - done);
        if (taken <= 0)
            return false;
        done += qsizetype(taken);
    }
    return true;
}

} // namespace cordboard
