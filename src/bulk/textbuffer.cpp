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

    /// Not zero if one of the eight bytes is below this one.
    constexpr quint64 below(quint64 eight, char byte)
    {
        return (eight - spread(byte)) & ~eight & highs;
    }

    quint64 eightAt(const char *at)
    {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        return eight;
    }

    /// All of a text of at most seven bytes, some of them twice.
    quint64 fewIn(QByteArrayView text)
    {
        const char *at = text.data();
        const qsizetype size = text.size();
        if (size < 4) {
            const char all[8] = {at[0], at[size / 2], at[size - 1], at[0], at[0], at[0], at[0], at[0]};
            return eightAt(all);
        }
        char all[8];
        std::memcpy(all, at, 4);
        std::memcpy(all + 4, at + size - 4, 4);
        return eightAt(all);
    }

    /// Calls `test` with eight bytes at a time, some of them twice: copying what is left over would take
    /// longer.
    template <typename Test>
    bool anyOfEight(QByteArrayView text, Test test)
    {
        const qsizetype size = text.size();
        if (size < 8)
            return size > 0 && test(fewIn(text));
        const char *const last = text.data() + size - 8;
        for (const char *at = text.data(); at < last; at += 8) {
            if (test(eightAt(at)))
                return true;
        }
        return test(eightAt(last));
    }

    bool needsJsonEscape(QByteArrayView text)
    {
        return anyOfEight(text, [](quint64 eight) {
            return (zeros(eight ^ spread('"')) | zeros(eight ^ spread('\\')) | below(eight, ' ')) != 0;
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

bool needsCsvQuotes(QByteArrayView field)
{
    return anyOfEight(field, [](quint64 eight) {
        // Hardly a text has anything as low as a comma.
        return below(eight, ',' + 1) != 0
            && (zeros(eight ^ spread('"')) | zeros(eight ^ spread(',')) | zeros(eight ^ spread('\r'))
                | zeros(eight ^ spread('\n')))
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
