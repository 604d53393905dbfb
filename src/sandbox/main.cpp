#include "sandbox/switches.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

Secret passwordFromStdin()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(char(c));
    return Secret(line.trimmed());
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "cordboard-sandbox: %s\n", qPrintable(sentence));
    return 2;
}

QString switchesInWords()
{
    QStringList lines;
    for (const QString &platform : sandbox::platformNames()) {
        for (const sandbox::Switch &known : sandbox::switchesOf(platform))
            lines.append(u"%1, %2=…, %3: %4"_s.arg(platform, known.name, known.values, known.about));
    }
    return lines.join(u'\n');
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A platform on this machine, to practise on and to test against: a telecom.center Operator API or "
        "a Sipwise NGCP. Without --user it takes operator with the password swordfish."_s);
    const QStringList platforms = sandbox::platformNames();
    parser.addOptions(
        {{u"platform"_s, u"What to stand for: %1."_s.arg(platforms.join(u" or "_s)), u"NAME"_s,
          platforms.constFirst()},
         {u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"0"_s},
         {u"size"_s,
          u"How much is in a new sandbox: empty, small, medium or large. Unless said, ngcp is medium "
          "and others are small."_s,
          u"SIZE"_s},
         {u"switch"_s, u"Do as another server does. May be said several times.\n"_s + switchesInWords(),
          u"NAME[=VALUE]"_s},
         {u"data"_s, u"Keep the records in this file."_s, u"FILE"_s},
         {u"new-calls"_s, u"Let a call come in and one go out every so many seconds."_s, u"N"_s, u"0"_s},
         {u"tls-cert"_s, u"Serve https with this PEM certificate."_s, u"FILE"_s},
         {u"tls-key"_s, u"The key of the certificate."_s, u"FILE"_s},
         {u"client-ca"_s, u"Take client certificates signed by this PEM certificate, with https."_s,
          u"FILE"_s},
         {u"user"_s, u"The user name to take."_s, u"NAME"_s, u"operator"_s},
         {u"password-stdin"_s, u"Read the password to take from the first line of standard input."_s}});
    parser.addHelpOption();
    parser.addVersionOption();
}

QString complaintAbout(const QString &word, const QString &platform)
{
    QStringList known;
    for (const sandbox::Switch &one : sandbox::switchesOf(platform))
        known.append(u"%1 (%2)"_s.arg(one.name, one.values));
    if (known.isEmpty())
        return u"%1 has no switches, and so not “%2”."_s.arg(platform, word);
    return u"--switch “%1” is not understood. There are: %2."_s.arg(word, known.join(u", "_s));
}

/// What the arguments ask for; an Error's detail is a sentence about what is wrong with them.
Outcome<sandbox::Options> optionsFrom(const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &sentence) {
        return Error{.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    };
    const QHash<QString, sandbox::Size> sizes{{u"empty"_s, sandbox::Size::Empty},
                                              {u"small"_s, sandbox::Size::Small},
                                              {u"medium"_s, sandbox::Size::Medium},
                                              {u"large"_s, sandbox::Size::Large}};
    bool isPort = false;
    const ushort port = parser.value(u"port"_s).toUShort(&isPort);
    if (!isPort)
        return wrong(u"--port takes a number from 0 to 65535."_s);
    bool isPace = false;
    const uint newCalls = parser.value(u"new-calls"_s).toUInt(&isPace);
    if (!isPace || newCalls > 86'400)
        return wrong(u"--new-calls takes a number of seconds from 0 to 86400."_s);
    if (!sandbox::platformNames().contains(parser.value(u"platform"_s)))
        return wrong(u"--platform is %1."_s.arg(sandbox::platformNames().join(u" or "_s)));
    if (parser.isSet(u"size"_s) && !sizes.contains(parser.value(u"size"_s)))
        return wrong(u"--size is empty, small, medium or large."_s);
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return wrong(u"--tls-cert and --tls-key go together."_s);
    const QString platform = parser.value(u"platform"_s);
    sandbox::Options options{.platform = platform,
                             .size = sizes.value(parser.value(u"size"_s), sandbox::usualSize(platform)),
                             .dataFile = parser.value(u"data"_s),
                             .userName = parser.value(u"user"_s),
                             .port = port,
                             .certificate = parser.value(u"tls-cert"_s),
                             .key = parser.value(u"tls-key"_s),
                             .clientAuthority = parser.value(u"client-ca"_s),
                             .newCallsEvery = std::chrono::seconds(newCalls)};
    for (const QString &word : parser.values(u"switch"_s)) {
        if (!sandbox::setSwitch(options, word))
            return wrong(complaintAbout(word, platform));
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cordboard-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const Outcome<sandbox::Options> asked = optionsFrom(parser);
    if (!asked)
        return fail(asked.error().detail);
    sandbox::Options options = *asked;
    if (parser.isSet(u"password-stdin"_s))
        options.password = passwordFromStdin();
    sandbox::Sandbox platform(options);
    const Outcome<QUrl> url = platform.start();
    if (!url)
        return fail(url.error().detail);
    std::printf("%s\n", qPrintable(url->toString()));
    std::fflush(stdout);

    std::signal(SIGINT, [](int) { stopAsked = 1; });
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [] {
        if (stopAsked)
            QCoreApplication::quit();
    });
    watch.start(100);
    return QCoreApplication::exec();
}
