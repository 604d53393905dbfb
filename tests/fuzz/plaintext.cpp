#include "core/plaintext.h"

#include "catalogue/display.h"
#include "core/spoofing.h"
#include "fuzz.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void tryOutText(const QString &text)
    {
        const QString line = oneLine(text);
        require(line.size() <= 513, "a line has 512 characters and a mark at most");
        require(isFitForOneLine(line), "nothing on a line is hidden");
        const QString whole = oneLine(text, 8 * text.size() + 8);
        require(line == whole || (line.endsWith(u'…') && whole.startsWith(line.chopped(1))),
                "a line says where it was cut");
        require(oneLine(line) == line, "what is fit for a line stays as it is");

        require(isFitForOneLine(marked(text)), "nothing in a cell is hidden");
        const QString menu = menuText(text);
        require(isFitForOneLine(menu) && menu.count(u'&') % 2 == 0, "a menu entry has no mnemonic of theirs");
        const QString tip = toolTipText(text);
        require(tip.count(u'<') == (text.isEmpty() ? 0 : 2) && isFitForOneLine(tip),
                "a tool tip has no markup");

        const QString shown = withHiddenShown(text);
        const QList<uint> characters = shown.toUcs4();
        require(std::ranges::none_of(characters, [](uint c) { return isHiddenCharacter(c); }),
                "what is hidden is shown");
        QStringList reasons = suspicions(text);
        require(reasons.removeDuplicates() == 0, "a reason is told once");
        require(text.size() > 2000 || shown == text || !reasons.isEmpty(),
                "hidden characters are suspicious");
    }

} // namespace

/// Once as UTF-8, once as it comes: halves of pairs are in texts that were cut.
void tryOut(const QByteArray &input)
{
    tryOutText(QString::fromUtf8(input));
    QString raw(input.size() / 2, u'\0');
    std::memcpy(raw.data(), input.constData(), size_t(raw.size()) * sizeof(QChar));
    tryOutText(raw);
}

} // namespace cordboard::fuzz
