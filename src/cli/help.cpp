#include "cli/help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int lineWidth = 80;

    struct HelpText
    {
        Q_DECLARE_TR_FUNCTIONS(Help)
    };

    /// The words on lines that begin at this column.
    QString wrapped(const QString &words, int column)
    {
        QString text;
        int used = column;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            if (used > column && used + 1 + word.size() > lineWidth) {
                text += u'\n' + QString(column, u' ');
                used = column;
            } else if (used > column) {
                text += u' ';
                ++used;
            }
            text += word;
            used += int(word.size());
        }
        return text + u'\n';
    }

    QString entry(const QString &term, const QString &words, int column)
    {
        QString text = u"  "_s + term;
        if (text.size() > column - 2)
            text += u'\n' + QString(column, u' ');
        else
            text = text.leftJustified(column);
        return text + wrapped(words, column);
    }

    QString termOf(const CommandOption &option)
    {
        const QString name = u"--"_s + option.name;
        return option.value ? name + u' ' + QString::fromLatin1(option.value) : name;
    }

    QString optionsOf(const Command &command)
    {
        QString own;
        QString ofPlatform;
        for (const CommandOption &option : commandOptions()) {
            if (!command.takes(option.name))
                continue;
            const bool isOwn = std::ranges::any_of(
                command.options, [&](QLatin1StringView name) { return name == option.name; });
            (isOwn ? own : ofPlatform) += entry(termOf(option), commandText(option.help), 26);
        }
        if (!own.isEmpty())
            own = u'\n' + HelpText::tr("Options:") + u'\n' + own;
        if (!ofPlatform.isEmpty())
            ofPlatform = u'\n' + HelpText::tr("Which platform:") + u'\n' + ofPlatform;
        return own + ofPlatform;
    }

} // namespace

QString help()
{
    QString text = HelpText::tr("cordboardctl: a telephone operator's platform from the shell.") + u"\n\n"_s
        + HelpText::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        text += entry(synopsisOf(command), commandText(command.summary), 36);
    text += u'\n'
        + wrapped(HelpText::tr("“cordboardctl help COMMAND” says more of each, “man cordboardctl” says all."),
                  0);
    return text;
}

QString helpOn(const Command &command)
{
    QString text = u"cordboardctl %1\n\n"_s.arg(synopsisOf(command));
    text += wrapped(commandText(command.summary), 0);
    if (command.about)
        text += u'\n' + wrapped(commandText(command.about), 0);
    text += optionsOf(command);
    if (command.example)
        text += u"\n%1\n  %2\n"_s.arg(HelpText::tr("Example:"), QString::fromUtf8(command.example));
    return text;
}

} // namespace cordboard
