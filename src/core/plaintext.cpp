#include "core/plaintext.h"

#include "core/spoofing.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// Appends what the words begin with, made fit for one line; tells how much of them that was.
    qsizetype appendFirst(QStringView words, QString &line)
    {
        const QChar c = words.front();
        const QChar next = words.size() > 1 ? words[1] : QChar();
        if (c == u'\n' || c == u'\r') {
            line += u'⏎';
            return c == u'\r' && next == u'\n' ? 2 : 1;
        }
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            line += words.first(2);
            return 2;
        }
        if (c.category() == QChar::Other_Control)
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        return 1;
    }

} // namespace

QString oneLine(const QString &all, qsizetype most)
{
    const qsizetype looked = most < all.size() ? 2 * most + 2 : all.size(); // two characters may become one
    const QString words = withHiddenShown(all.left(looked));
    QString line;
    line.reserve(qMin(words.size(), most) + 8);
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype before = line.size();
        i += appendFirst(QStringView(words).sliced(i), line);
        if (line.size() > most)
            return line.first(before) + u'…';
    }
    return line;
}

QString menuText(const QString &words)
{
    return oneLine(words, 120).replace(u'&', "&&"_L1);
}

QString toolTipText(const QString &words)
{
    return words.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(oneLine(words).toHtmlEscaped());
}

} // namespace cordboard
