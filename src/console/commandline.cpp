#include "console/commandline.h"

#include "net/unsavedaccount.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct CommandLineText
    {
        Q_DECLARE_TR_FUNCTIONS(CommandLineText)
    };

    Error usage(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

    QList<QCommandLineOption> options()
    {
        const QString name = CommandLineText::tr("NAME");
        const QString file = CommandLineText::tr("FILE");
        return {
            {u"account"_s, CommandLineText::tr("Open the saved account of that name."), name},
            {u"sandbox"_s, CommandLineText::tr("Open the sandbox: a platform inside this program.")},
            {u"sandbox-size"_s, CommandLineText::tr("How much is in a new sandbox: small, medium or large."),
             CommandLineText::tr("SIZE")},
            {u"sandbox-switch"_s,
             CommandLineText::tr(
                 "Let the sandbox do as other releases of the platform do, for example legacy=single. Can be "
                 "given several times; a wrong name is answered with the list of names."),
             CommandLineText::tr("NAME[=VALUE]")},
            {u"sandbox-data"_s, CommandLineText::tr("Keep the sandbox's records in this file."), file},
            {u"url"_s, CommandLineText::tr("Open a platform at this address without saving an account."),
             CommandLineText::tr("URL")},
            {u"user"_s, CommandLineText::tr("The user name for --url."), name},
            {u"ca"_s, CommandLineText::tr("Trust the certificates in this PEM file too, for --url."), file},
            {u"password-stdin"_s,
             CommandLineText::tr("Read the password for --url from the first line of standard input.")},
            {u"platform"_s, CommandLineText::tr("The kind of platform at --url."), name,
             QString(platforms().front()->name)},
        };
    }

    Outcome<CommandLine> readOtherAccount(const QCommandLineParser &parser, CommandLine line)
    {
        const Outcome<Account> account = accountFrom({.platform = parser.value(u"platform"_s),
                                                      .url = parser.value(u"url"_s),
                                                      .userName = parser.value(u"user"_s),
                                                      .caFile = parser.value(u"ca"_s)});
        if (!account)
            return account.error();
        line.start = CommandLine::Start::OtherAccount;
        line.account = *account;
        return line;
    }

    /// The platform behind --sandbox; the first where none is named.
    Outcome<QString> readSandboxPlatform(const QStringList &words)
    {
        QStringList names;
        for (const Platform *known : platforms())
            names.append(QString(known->name));
        const QString name = words.isEmpty() ? names.constFirst() : words.constFirst();
        if (words.size() > 1 || !names.contains(name))
            return usage(CommandLineText::tr("“%1” is not understood. --sandbox stands for one of these: %2.")
                             .arg(words.constLast(), names.join(u", "_s)));
        return name;
    }

    QString complaintAboutSwitch(const QString &word, const QString &platform)
    {
        const QStringList known = EmbeddedSandbox::switchNames(platform);
        return known.isEmpty()
            ? CommandLineText::tr("The sandbox of %1 has no switches.").arg(platform)
            : CommandLineText::tr("--sandbox-switch “%1” is not understood. There are: %2.")
                  .arg(word, known.join(u", "_s));
    }

    Outcome<SandboxOrder> readSandbox(const QCommandLineParser &parser)
    {
        const Outcome<QString> platform = readSandboxPlatform(parser.positionalArguments());
        if (!platform)
            return platform.error();
        const SandboxOrder order{.platform = *platform,
                                 .size = parser.value(u"sandbox-size"_s),
                                 .dataFile = parser.value(u"sandbox-data"_s),
                                 .switches = parser.values(u"sandbox-switch"_s)};
        if (!QStringList{QString(), u"small"_s, u"medium"_s, u"large"_s}.contains(order.size))
            return usage(CommandLineText::tr("--sandbox-size is small, medium or large."));
        for (const QString &word : order.switches) {
            if (!EmbeddedSandbox::hasSwitch(*platform, word))
                return usage(complaintAboutSwitch(word, *platform));
        }
        return order;
    }

    Outcome<CommandLine> readStart(const QCommandLineParser &parser, CommandLine line)
    {
        const std::array chosen{u"account"_s, u"sandbox"_s, u"url"_s};
        const auto count =
            std::ranges::count_if(chosen, [&](const QString &name) { return parser.isSet(name); });
        if (count > 1)
            return usage(CommandLineText::tr("Choose one of --account, --sandbox and --url."));
        if (parser.isSet(u"url"_s))
            return readOtherAccount(parser, std::move(line));
        for (const QString &name : {u"user"_s, u"ca"_s, u"password-stdin"_s}) {
            if (parser.isSet(name))
                return usage(CommandLineText::tr("--%1 goes with --url.").arg(name));
        }
        const bool isSandbox = parser.isSet(u"sandbox"_s);
        for (const QString &name : {u"sandbox-size"_s, u"sandbox-data"_s, u"sandbox-switch"_s}) {
            if (!isSandbox && parser.isSet(name))
                return usage(CommandLineText::tr("--%1 goes with --sandbox.").arg(name));
        }
        if (isSandbox) {
            const Outcome<SandboxOrder> order = readSandbox(parser);
            if (!order)
                return order.error();
            line.start = CommandLine::Start::Sandbox;
            line.sandbox = *order;
        } else if (parser.isSet(u"account"_s))
            line.start = CommandLine::Start::SavedAccount;
        return line;
    }

} // namespace

Outcome<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineText::tr("The console of telephone operators."));
    parser.addOptions(options());
    parser.addPositionalArgument(
        u"platform"_s, CommandLineText::tr("With --sandbox: the kind of platform that it stands for."),
        CommandLineText::tr("[PLATFORM]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return usage(parser.errorText());

    CommandLine line{.accountName = parser.value(u"account"_s),
                     .passwordFromStdin = parser.isSet(u"password-stdin"_s)};
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        line.start = CommandLine::Start::PrintHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.start = CommandLine::Start::PrintVersion;
        line.text =
            u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
        return line;
    }
    if (!parser.positionalArguments().isEmpty() && !parser.isSet(u"sandbox"_s))
        return usage(
            CommandLineText::tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst()));
    return readStart(parser, std::move(line));
}

} // namespace cordboard
