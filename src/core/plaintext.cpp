#include "core/plaintext.h"

#include "core/spoofing.h"

using namespace Qt::StringLiterals;

namespace cordboard {

QString oneLine(const QString &all, qsizetype most)
{
    const QString words = withHiddenShown(all.left(most + 1));
    QString line;
    line.reserve(qMin(words.size(), most) + 8);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (line.size() >= most)
            return line + u'…';
        const QChar c = words[i];
        if (c == u'\r' && i + 1 < words.size() && words[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            line += u'⏎';
        else if (c.category() == QChar::Other_Control)
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else if (c.isSurrogate()
                 && !((c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate())
                      || (c.isLowSurrogate() && i > 0 && words[i - 1].isHighSurrogate())))
            line += QChar::ReplacementCharacter;
        else
            line += c;
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
