#include "console/commandline.h"
#include "console/console.h"
#include "core/hardening.h"
#include "core/passwordline.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Cordboard"_s);
    QCoreApplication::setOrganizationName(u"Cordboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
}

/// Our words and Qt's own, in the person's language.
void installTranslations(QCoreApplication &application)
{
    auto *ours = new QTranslator(&application);
    const bool isLoaded = ours->load(QLocale(), u"cordboard"_s, u"_"_s, u":/i18n"_s)
        || ours->load(u":/i18n/cordboard_en.qm"_s); // English has plurals, too
    if (isLoaded)
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "cordboard: %s\n", qPrintable(sentence));
    return 2;
}

/// What needs no display is answered without one.
Outcome<CommandLine> readArguments(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    nameProgram();
    installTranslations(application);
    return readCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const Outcome<CommandLine> line = readArguments(argc, argv);
    if (!line)
        return complain(line.error().detail);
    if (!line->text.isEmpty()) {
        std::fputs(qPrintable(line->text), stdout);
        return 0;
    }
    QApplication application(argc, argv);
    nameProgram();
    installTranslations(application);
    QGuiApplication::setWindowIcon(QIcon(u":/org.cordboard.Cordboard.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.cordboard.Cordboard"_s);

    Console console;
    const Secret password = line->passwordFromStdin ? readPasswordLine() : Secret();
    if (const Outcome<Done> started = console.start(*line, password); !started)
        return complain(started.error().detail);
    return QApplication::exec();
}
