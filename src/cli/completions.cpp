#include "cli/completions.h"

#include "cli/completionwords.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr Words dependent[] = {Words::FilterNames, Words::SortKeys, Words::Columns, Words::Fields};
    constexpr Words fixed[] = {Words::Formats, Words::Platforms, Words::Visits};

    QString functionFor(Words words)
    {
        switch (words) {
        case Words::FilterNames: return u"filters"_s;
        case Words::SortKeys: return u"sortkeys"_s;
        case Words::Columns: return u"columns"_s;
        default: return u"fields"_s;
        }
    }

    QString headline(const QString &mark)
    {
        return u"%1 Made of src/cli/commands.cpp; see tests/cli/tst_commandwords.cpp.\n"_s.arg(mark);
    }

    QString joined(const QStringList &words)
    {
        return words.join(u' ');
    }

    QString commandNames()
    {
        QStringList names;
        for (const Command &command : commands())
            names.append(QString(command.name));
        return joined(names + QStringList{u"help"_s});
    }

    /// Bash and zsh: a function for each kind that prints the words of the resource that is its argument.
    QString resourceFunctions()
    {
        QString text;
        for (const Words words : dependent) {
            text += u"_cordboardctl_%1() {\n    case $1 in\n"_s.arg(functionFor(words));
            for (const ResourceNames &names : resourceNames()) {
                if (const QStringList list = wordsOf(*names.resource, words); !list.isEmpty())
                    text += u"    %1) echo %2 ;;\n"_s.arg(names.called.join(u'|'), joined(list));
            }
            text += u"    esac\n}\n\n"_s;
        }
        return text;
    }

    /// Bash and zsh: the options of a command.
    QString optionCases()
    {
        QString text;
        for (const Command &command : commands())
            text += u"    %1) echo %2 ;;\n"_s.arg(command.name, joined(dashedOptions(command)));
        return text;
    }

    /// Bash and zsh: which commands take a resource, and which take NAME=VALUE behind it.
    QString commandsWith(Words words)
    {
        QStringList names;
        for (const Command &command : commands()) {
            for (const CommandOperand &operand : command.operands) {
                if (operand.words == words)
                    names.append(QString(command.name));
            }
        }
        return names.join(u'|');
    }

    /// Bash and zsh: what stands behind an option. `put` prints how candidates are offered.
    QString valueCases(const QString &indent, const QString &offer, const QString &offerOpen,
                       const QString &files, const QString &accounts)
    {
        QString text;
        for (const Words words : fixed)
            text += u"%1%2) %3 ;;\n"_s.arg(indent, dashedOptionsFor(words).join(u'|'),
                                           offer.arg(joined(fixedWords(words))));
        for (const Words words : {Words::FilterNames, Words::SortKeys, Words::Columns}) {
            const QString call = u"$(_cordboardctl_%1 \"$resource\")"_s.arg(functionFor(words));
            text += u"%1%2) %3 ;;\n"_s.arg(indent, dashedOptionsFor(words).join(u'|'),
                                           (words == Words::SortKeys ? offer : offerOpen).arg(call));
        }
        text += u"%1%2) %3 ;;\n"_s.arg(indent, dashedOptionsFor(Words::Files).join(u'|'), files);
        return text + u"%1%2) %3 ;;\n"_s.arg(indent, dashedOptionsFor(Words::Accounts).join(u'|'), accounts);
    }

    /// In single quotes; the shells disagree on how to write one of those in between.
    QString quoted(const QString &words, QLatin1StringView apostrophe)
    {
        return u'\'' + QString(words).replace(u'\'', apostrophe) + u'\'';
    }

    QString firstSentence(const char *english)
    {
        const QString words = QString::fromUtf8(english);
        const qsizetype end = words.indexOf(". "_L1);
        return end < 0 ? words : words.first(end + 1);
    }

    QString fishChoices(const CommandOption &option)
    {
        switch (option.words) {
        case Words::Files: return u" -r -F"_s;
        case Words::Accounts: return u" -x -a \"(%1)\""_s.arg(QString::fromLatin1(accountNamesCommand));
        case Words::FilterNames:
        case Words::SortKeys:
        case Words::Columns: return u" -x -a '(__cordboardctl_%1)'"_s.arg(functionFor(option.words));
        default: break;
        }
        const QStringList words = fixedWords(option.words);
        return words.isEmpty() ? u" -x"_s : u" -x -a '%1'"_s.arg(joined(words));
    }

    QString fishLines()
    {
        QString text = u"complete -c cordboardctl -f\n"_s;
        for (const Command &command : commands())
            text += u"complete -c cordboardctl -n '__cordboardctl_count = 0' -a %1 -d %2\n"_s.arg(
                command.name, quoted(QString::fromUtf8(command.summary), "\\'"_L1));
        text +=
            u"complete -c cordboardctl -n '__cordboardctl_count = 0' -a help -d 'Say more of a command.'\n"_s;
        text +=
            u"complete -c cordboardctl -n '__cordboardctl_is help; and __cordboardctl_count = 1' -a '%1'\n"_s
                .arg(commandNames());
        text +=
            u"complete -c cordboardctl -n '__cordboardctl_is %1; and __cordboardctl_count = 1' -a '%2'\n"_s
                .arg(commandsWith(Words::Resources).replace(u'|', u' '),
                     joined(fixedWords(Words::Resources)));
        text += u"complete -c cordboardctl -n '__cordboardctl_is %1; and __cordboardctl_count -ge 2' "
                "-a '(__cordboardctl_fields)'\n"_s.arg(commandsWith(Words::Fields).replace(u'|', u' '));
        for (const CommandOption &option : commandOptions()) {
            QStringList takers;
            for (const Command &command : commands()) {
                if (command.takes(QString(option.name)))
                    takers.append(QString(command.name));
            }
            text += u"complete -c cordboardctl -n '__cordboardctl_is %1' -l %2%3 -d %4\n"_s.arg(
                joined(takers), option.name, option.value ? fishChoices(option) : QString(),
                quoted(firstSentence(option.help), "\\'"_L1));
        }
        return text;
    }

} // namespace

QString bashCompletion()
{
    const QString values = valueCases(
        u"    "_s, u"COMPREPLY=($(compgen -W \"%1\" -- \"$cur\"))"_s,
        u"compopt -o nospace; COMPREPLY=($(compgen -W \"%1\" -- \"$cur\"))"_s,
        u"COMPREPLY=($(compgen -f -- \"$cur\"))"_s,
        u"local IFS=$'\\n'; COMPREPLY=($(compgen -W \"$(%1)\" -- \"$cur\")); COMPREPLY=(\"${COMPREPLY[@]// /\\\\ }\")"_s
            .arg(QString::fromLatin1(accountNamesCommand)));
    return headline(u"#"_s) + u'\n' + resourceFunctions() + u"_cordboardctl_options() {\n    case $1 in\n"_s
        + optionCases()
        + uR"sh(    esac
}

_cordboardctl() {
    local line=${COMP_LINE:0:COMP_POINT} command= resource= previous= cur= word plain=0 i
    local -a words
    read -ra words <<<"$line"
    case $line in *[[:space:]]) words+=("") ;; esac
    cur=${words[-1]}
    COMPREPLY=()
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        case " %1 " in *" $word "*) ((i++)); continue ;; esac
        case $word in -*) continue ;; esac
        ((plain++))
        [ "$plain" = 1 ] && command=$word
        [ "$plain" = 2 ] && resource=$word
    done
    [ ${#words[@]} -gt 2 ] && previous=${words[-2]}
    case $previous in
%2    *)
        case " %1 " in *" $previous "*) return ;; esac
        if [ -z "$command" ]; then
            COMPREPLY=($(compgen -W "%3" -- "$cur"))
        elif [[ $cur == -* ]]; then
            COMPREPLY=($(compgen -W "$(_cordboardctl_options "$command")" -- "$cur"))
        elif [ -z "$resource" ]; then
            case $command in
            %4) COMPREPLY=($(compgen -W "%5" -- "$cur")) ;;
            help) COMPREPLY=($(compgen -W "%3" -- "$cur")) ;;
            esac
        else
            case $command in
            %6) compopt -o nospace; COMPREPLY=($(compgen -W "$(_cordboardctl_fields "$resource")" -- "$cur")) ;;
            esac
        fi
        ;;
    esac
}

complete -F _cordboardctl cordboardctl
)sh"_s.arg(joined(dashedOptionsWithValue()), values, commandNames(), commandsWith(Words::Resources),
           joined(fixedWords(Words::Resources)), commandsWith(Words::Fields));
}

QString zshCompletion()
{
    const QString values =
        valueCases(u"    "_s, u"compadd -- ${=:-%1}"_s, u"compadd -S '' -- ${=:-%1}"_s, u"_files"_s,
                   u"compadd -- ${(f)\"$(%1)\"}"_s.arg(QString::fromLatin1(accountNamesCommand)));
    QString described;
    for (const Command &command : commands())
        described +=
            u"        %1:%2\n"_s.arg(command.name, quoted(QString::fromUtf8(command.summary), "'\\''"_L1));
    return u"#compdef cordboardctl\n"_s + headline(u"#"_s) + u'\n' + resourceFunctions()
        + u"_cordboardctl_options() {\n    case $1 in\n"_s + optionCases()
        + uR"sh(    esac
}

_cordboardctl() {
    local command= resource= previous=${words[CURRENT-1]} word
    local -i plain=0 i
    local -a described valued
    valued=(%1)
    described=(
%2        help:'Say more of a command.'
    )
    for ((i = 2; i < CURRENT; i++)); do
        word=${words[i]}
        if (( ${valued[(Ie)$word]} )); then
            ((i++))
            continue
        fi
        [[ $word == -* ]] && continue
        ((++plain))
        [[ $plain == 1 ]] && command=$word
        [[ $plain == 2 ]] && resource=$word
    done
    case $previous in
%3    *)
        (( ${valued[(Ie)$previous]} )) && return
        if [[ -z $command ]]; then
            _describe command described
        elif [[ ${words[CURRENT]} == -* ]]; then
            compadd -- ${=:-$(_cordboardctl_options $command)}
        elif [[ -z $resource ]]; then
            case $command in
            %4) compadd -- %5 ;;
            help) _describe command described ;;
            esac
        else
            case $command in
            %6) compadd -S '' -- ${=:-$(_cordboardctl_fields $resource)} ;;
            esac
        fi
        ;;
    esac
}

_cordboardctl "$@"
)sh"_s.arg(joined(dashedOptionsWithValue()), described, values, commandsWith(Words::Resources),
           joined(fixedWords(Words::Resources)), commandsWith(Words::Fields));
}

QString fishCompletion()
{
    QString text = headline(u"#"_s) + uR"sh(
function __cordboardctl_plain --description 'The words that are no options'
    set -l words (commandline -opc)
    set -l skip 1
    for word in $words
        if test $skip = 1
            set skip 0
        else if contains -- $word %1
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __cordboardctl_is --description 'Whether the command is one of these'
    set -l plain (__cordboardctl_plain)
    test (count $plain) -ge 1; and contains -- $plain[1] $argv
end

function __cordboardctl_count --description 'Whether so many words stand there'
    test (count (__cordboardctl_plain)) $argv
end
)sh"_s.arg(joined(dashedOptionsWithValue()));
    for (const Words words : dependent) {
        text +=
            u"\nfunction __cordboardctl_%1\n    set -l plain (__cordboardctl_plain)\n    switch \"$plain[2]\"\n"_s
                .arg(functionFor(words));
        for (const ResourceNames &names : resourceNames()) {
            if (const QStringList list = wordsOf(*names.resource, words); !list.isEmpty())
                text += u"        case %1\n            printf '%s\\n' %2\n"_s.arg(joined(names.called),
                                                                                  joined(list));
        }
        text += u"    end\nend\n"_s;
    }
    return text + u'\n' + fishLines();
}

} // namespace cordboard
