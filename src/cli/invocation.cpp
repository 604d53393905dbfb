#include "cli/invocation.h"

#include "cli/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct InvocationText
    {
        Q_DECLARE_TR_FUNCTIONS(Invocation)
    };

    /// Takes the arguments apart; what goes with what is seen to later.
    class Reader
    {
    public:
        explicit Reader(const QStringList &arguments)
            : m_arguments(arguments)
        {
        }

        std::optional<Error> read()
        {
            bool areOptionsOver = false;
            while (!m_arguments.isEmpty()) {
                const QString word = m_arguments.takeFirst();
                if (areOptionsOver || !word.startsWith(u'-') || word == "-"_L1)
                    words.append(word);
                else if (word == "--"_L1)
                    areOptionsOver = true;
                else if (const std::optional<Error> error = readOption(word))
                    return error;
            }
            return {};
        }

        QStringList words;
        QMap<QString, QStringList> options;
        bool wantsHelp = false;
        bool wantsVersion = false;

    private:
        std::optional<Error> readOption(const QString &word)
        {
            if (word == "-h"_L1 || word == "--help"_L1) {
                wantsHelp = true;
                return {};
            }
            if (word == "--version"_L1) {
                wantsVersion = true;
                return {};
            }
            const QString dashed = word.section(u'=', 0, 0);
            const QString name = dashed.startsWith("--"_L1) ? dashed.sliced(2) : QString();
            const CommandOption *option = optionNamed(name);
            if (!option)
                return usageError(InvocationText::tr("There is no option “%1”.").arg(dashed));
            const bool hasValue = word.contains(u'=');
            if (!option->value && hasValue)
                return usageError(InvocationText::tr("--%1 takes no value.").arg(name));
            if (option->value && !hasValue && m_arguments.isEmpty())
                return usageError(InvocationText::tr("--%1 needs a value: --%1 %2.")
                                      .arg(name, QString::fromLatin1(option->value)));
            if (options.contains(name) && !option->isRepeatable)
                return usageError(InvocationText::tr("--%1 is said twice.").arg(name));
            QStringList &values = options[name];
            if (option->value)
                values.append(hasValue ? word.section(u'=', 1) : m_arguments.takeFirst());
            return {};
        }

        QStringList m_arguments;
    };

    std::optional<Error> judgeOperands(const Invocation &invocation)
    {
        const std::span<const CommandOperand> wanted = invocation.command->operands;
        const qsizetype given = invocation.operands.size();
        const QString synopsis = u"cordboardctl "_s + synopsisOf(*invocation.command);
        for (qsizetype i = given; i < qsizetype(wanted.size()); ++i) {
            if (!wanted[size_t(i)].isOptional)
                return usageError(InvocationText::tr("%1 is missing: %2")
                                      .arg(QString::fromLatin1(wanted[size_t(i)].name), synopsis));
        }
        const bool isOpenEnded = !wanted.empty() && wanted.back().isRepeatable;
        if (given > qsizetype(wanted.size()) && !isOpenEnded)
            return usageError(InvocationText::tr("“%1” is too much: %2")
                                  .arg(invocation.operands.at(qsizetype(wanted.size())), synopsis));
        return {};
    }

    Outcome<Invocation> printing(const QString &text)
    {
        return Invocation{.text = text};
    }

} // namespace

Error usageError(const QString &sentence)
{
    return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
}

Outcome<Invocation> readInvocation(const QStringList &arguments)
{
    Reader reader(arguments.sliced(1));
    const std::optional<Error> error = reader.read();
    if (reader.wantsVersion)
        return printing(u"cordboardctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const bool isHelp = reader.words.value(0) == "help"_L1;
    if (isHelp || reader.wantsHelp) {
        const Command *asked = commandNamed(reader.words.value(isHelp ? 1 : 0));
        return printing(asked ? helpOn(*asked) : help());
    }
    if (error)
        return *error;
    if (reader.words.isEmpty())
        return usageError(InvocationText::tr("What is to be done? “cordboardctl help” names the commands."));
    Invocation invocation{.command = commandNamed(reader.words.constFirst()),
                          .operands = reader.words.sliced(1),
                          .options = reader.options};
    if (!invocation.command)
        return usageError(InvocationText::tr("There is no command “%1”. “cordboardctl help” names them.")
                              .arg(reader.words.constFirst()));
    for (const QString &name : invocation.options.keys()) {
        if (!invocation.command->takes(name))
            return usageError(
                InvocationText::tr("--%1 does not go with “%2”.").arg(name, invocation.command->name));
    }
    if (const std::optional<Error> wrong = judgeOperands(invocation))
        return *wrong;
    return invocation;
}

} // namespace cordboard
