#include "core/spoofing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostLookedAt = 2'000;

    struct SpoofingText
    {
        Q_DECLARE_TR_FUNCTIONS(SpoofingText)
    };

    QString codePoint(char32_t character)
    {
        return u"U+%1"_s.arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
    }

    bool isOddSpace(char32_t character)
    {
        return character != U' ' && QChar::category(character) == QChar::Separator_Space;
    }

    bool isPlain(const QString &text)
    {
        return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    }

    /// Scripts that no language writes in one word.
    bool isMixed(const QSet<QChar::Script> &scripts)
    {
        return scripts.size() > 1
            && scripts.intersects({QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek,
                                   QChar::Script_Armenian, QChar::Script_Hebrew, QChar::Script_Arabic});
    }

    bool hasMixedWord(const QList<uint> &characters)
    {
        QSet<QChar::Script> scripts;
        for (const uint character : characters) {
            if (!QChar::isLetter(character) && !QChar::isMark(character)) {
                scripts.clear();
                continue;
            }
            const QChar::Script script = QChar::script(character);
            if (script != QChar::Script_Common && script != QChar::Script_Inherited)
                scripts.insert(script);
            if (isMixed(scripts))
                return true;
        }
        return false;
    }

} // namespace

bool isHiddenCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return character == 0x115f || character == 0x1160 || character == 0x3164 || character == 0xffa0;
    }
}

QString withHiddenShown(const QString &text)
{
    if (isPlain(text))
        return text;
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isHiddenCharacter(character))
            shown += u"\\u%1"_s.arg(uint(character), 4, 16, QLatin1Char('0'));
        else
            shown += QStringView(text).sliced(i, isPair ? 2 : 1);
        i += isPair;
    }
    return shown;
}

QStringList suspicions(const QString &text)
{
    QStringList reasons;
    const auto add = [&reasons](const QString &reason) {
        if (!reasons.contains(reason))
            reasons.append(reason);
    };
    if (text.startsWith(u' ') || text.endsWith(u' '))
        add(SpoofingText::tr("a space at its end or beginning"));
    const QString start = text.left(mostLookedAt);
    if (isPlain(start))
        return reasons;
    const QList<uint> characters = start.toUcs4();
    for (const uint character : characters) {
        if (isHiddenCharacter(character))
            add(SpoofingText::tr("%1, which cannot be seen").arg(codePoint(character)));
        else if (character == QChar::ReplacementCharacter)
            add(SpoofingText::tr("%1, in place of what cannot be read").arg(codePoint(character)));
        else if (isOddSpace(character))
            add(SpoofingText::tr("%1, which looks like a space").arg(codePoint(character)));
    }
    if (hasMixedWord(characters))
        add(SpoofingText::tr("letters of two scripts in one word"));
    if (start.normalized(QString::NormalizationForm_C) != start)
        add(SpoofingText::tr("letters put together from parts"));
    return reasons;
}

} // namespace cordboard
