#include "cli/manpage.h"

#include "cli/commands.h"
#include "cli/exitcode.h"
#include "cli/resourcewords.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// Words as roff takes them.
    QString roff(const QString &words)
    {
        QString text = words;
        text.replace(u'\\', "\\e"_L1)
            .replace(u'-', "\\-"_L1)
            .replace(u'“', "\\(lq"_L1)
            .replace(u'”', "\\(rq"_L1)
            .replace(u'…', "..."_L1);
        return text.startsWith(u'.') || text.startsWith(u'\'') ? "\\&"_L1 + text : text;
    }

    QString roff(const char *words)
    {
        return roff(QString::fromUtf8(words));
    }

    QString section(const QString &title)
    {
        return u".SH %1\n"_s.arg(title);
    }

    QString term(const QString &bold, const QString &italic, const QString &meaning)
    {
        const QString value = italic.isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(roff(italic));
        return u".TP\n\\fB%1\\fR%2\n%3\n"_s.arg(roff(bold), value, roff(meaning));
    }

    QString operandsOf(const Command &command)
    {
        QString text;
        for (const CommandOperand &operand : command.operands) {
            const QString word =
                u"\\fI%1\\fR%2"_s.arg(roff(operand.name), operand.isRepeatable ? u" ..."_s : QString());
            text += operand.isOptional ? u" [%1]"_s.arg(word) : u' ' + word;
        }
        return text;
    }

    QString synopsis()
    {
        QString text = section(u"SYNOPSIS"_s);
        bool isFirst = true;
        for (const Command &command : commands()) {
            text += isFirst ? QString() : u".br\n"_s;
            isFirst = false;
            text += u"\\fBcordboardctl %1\\fR%2 [\\fIoptions\\fR]\n"_s.arg(roff(QString(command.name)),
                                                                           operandsOf(command));
        }
        return text;
    }

    QString optionsOf(const Command &command)
    {
        QStringList names;
        for (const QLatin1StringView name : command.options)
            names.append(u"\\fB\\-\\-%1\\fR"_s.arg(roff(QString(name))));
        if (command.needsPlatform)
            names.append(u"and the options that say which platform"_s);
        return names.isEmpty() ? QString() : u"Options: %1.\n"_s.arg(names.join(u", "_s));
    }

    QString commandsSection()
    {
        QString text = section(u"COMMANDS"_s);
        for (const Command &command : commands()) {
            text += u".SS %1%2\n"_s.arg(roff(QString(command.name)), operandsOf(command));
            text += roff(command.summary) + u'\n';
            if (command.about)
                text += roff(command.about) + u'\n';
            text += u".PP\n"_s + optionsOf(command);
        }
        return text;
    }

    QString optionsSection()
    {
        QString text = section(u"OPTIONS"_s);
        for (const CommandOption &option : commandOptions())
            text +=
                term(u"--"_s + option.name, QString::fromUtf8(option.value), QString::fromUtf8(option.help));
        text += term(u"--help"_s, {}, u"Print the commands, or the options of the command, and leave."_s);
        return text + term(u"--version"_s, {}, u"Print the version and leave."_s);
    }

    QString resourcesSection()
    {
        QString text = section(u"RESOURCES"_s)
            + u"A resource is named by its type or by one of these words. Case does not count, and \"_\" is \"\\-\".\n"_s;
        for (const Platform *platform : platforms()) {
            text += u".SS %1\n"_s.arg(roff(QString(platform->name)));
            for (const Resource *resource : platform->resources) {
                if (resource->section != Section::Hidden)
                    text += term(QString(resource->type), {},
                                 everydayWords(*platform, *resource).join(u", "_s) + u'.');
            }
        }
        return text;
    }

    QString exitSection()
    {
        QString text = section(u"EXIT STATUS"_s);
        for (const ExitCodeWords &row : exitCodes())
            text += term(QString::number(int(row.code)), {}, QString::fromUtf8(row.words));
        return text;
    }

    QString examplesSection()
    {
        QString text = section(u"EXAMPLES"_s);
        for (const Command &command : commands()) {
            if (command.example)
                text += u"%1\n.PP\n.RS\n.nf\n%2\n.fi\n.RE\n.PP\n"_s.arg(roff(command.exampleSays),
                                                                        roff(command.example));
        }
        return text;
    }

} // namespace

QString manualPage(const QString &version)
{
    QString text = u".\\\" Made of src/cli/commands.cpp; see tests/cli/tst_commandwords.cpp.\n"_s
        + u".TH CORDBOARDCTL 1 \"\" \"Cordboard %1\" \"User commands\"\n"_s.arg(version)
        + u".SH NAME\ncordboardctl \\- a telephone operator's platform from the shell\n"_s + synopsis();
    text += section(u"DESCRIPTION"_s)
        + u"Does without windows what the console does, for cron and pipelines: with the same accounts, the "
          u"same key "
          "ring and the same journal of what was written. Results go to standard output, everything said "
          "about them "
          "to standard error. Progress is shown on a terminal only. On a terminal control characters in what "
          "a "
          "platform sent are shown as escapes; in pipes and files nothing is changed.\n"_s;
    text += commandsSection() + optionsSection() + resourcesSection() + exitSection();
    text += section(u"FILES"_s)
        + term(u"~/.config/Cordboard/Cordboard/accounts.json"_s, {},
               u"The saved accounts, without passwords, which are in the key ring of the system."_s)
        + term(u"~/.local/share/Cordboard/Cordboard/journal/"_s, {},
               u"What was written, each change from before it was sent. A change without an end that is "
               u"older than "
               "two minutes is looked up before the next one is made."_s);
    return text + examplesSection() + u".SH SEE ALSO\n.BR cordboard (1),\n.BR cordboard\\-sandbox (1)\n"_s;
}

} // namespace cordboard
