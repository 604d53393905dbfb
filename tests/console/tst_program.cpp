#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The built programs, started as a person would.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    static QString run(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                               : QString();
    }
    /// Titles of the windows on the screen.
    static QString windowTitles()
    {
        QProcess tree;
        return run(tree, u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
    }

private Q_SLOTS:
    void printsHelpAndVersionWithoutADisplay()
    {
        QProcess process;
        QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
        none.remove(u"DISPLAY"_s);
        none.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        process.setProcessEnvironment(none);

        QVERIFY(run(process, QStringLiteral(CORDBOARD), {u"--version"_s}).startsWith("Cordboard 0.1"_L1));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(run(process, QStringLiteral(CORDBOARD), {u"--help"_s}).contains("--sandbox"_L1));
        const QString help = run(process, QStringLiteral(CORDBOARD_SANDBOX), {u"--help"_s});
        QVERIFY(help.contains("--tls-cert"_L1));
        QVERIFY(help.contains("counts-page-of-registrations"_L1));
    }

    void namesTheSwitchesThatThereAre()
    {
        const std::pair<QString, QStringList> programs[] = {
            {QStringLiteral(CORDBOARD), {u"--sandbox"_s, u"ngcp"_s, u"--sandbox-switch"_s}},
            {QStringLiteral(CORDBOARD_SANDBOX), {u"--platform"_s, u"ngcp"_s, u"--switch"_s}},
        };
        for (const auto &[program, arguments] : programs) {
            QProcess process;
            run(process, program, arguments + QStringList{u"legasy=single"_s});
            QCOMPARE(process.exitCode(), 2);
            const QString words = QString::fromUtf8(process.readAllStandardError());
            QVERIFY2(words.contains("legacy"_L1), qPrintable(words));
            QVERIFY2(words.contains("latency-of-huge-pages"_L1), qPrintable(words));
        }
    }

    void complainsInOneSentence()
    {
        QProcess process;

        run(process, QStringLiteral(CORDBOARD), {u"--url"_s, u"http://example.com"_s, u"--user"_s, u"x"_s});

        QCOMPARE(process.exitCode(), 2);
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains("https"_L1));
    }

    void opensAWindowOnTheSandbox()
    {
        if (qEnvironmentVariableIsEmpty("DISPLAY"))
            QSKIP("There is no display here.");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        process.setProcessEnvironment(environment);

        process.start(QStringLiteral(CORDBOARD), {u"--sandbox"_s});
        QVERIFY(process.waitForStarted());

        QTRY_VERIFY_WITH_TIMEOUT(windowTitles().contains("SANDBOX IN THIS PROGRAM"_L1), 20'000);
        process.terminate();
        QVERIFY(process.waitForFinished());
    }

    void servesTheSandboxByItself()
    {
        QProcess process;
        process.start(
            QStringLiteral(CORDBOARD_SANDBOX),
            {u"--port"_s, u"0"_s, u"--size"_s, u"empty"_s, u"--user"_s, u"me"_s, u"--password-stdin"_s});
        QVERIFY(process.waitForStarted());
        process.write("secret\n");

        QTRY_VERIFY(process.canReadLine());
        const QString url = QString::fromUtf8(process.readLine()).trimmed();

        static const QRegularExpression shape(u"^http://127\\.0\\.0\\.1:\\d+$"_s);
        QVERIFY2(shape.match(url).hasMatch(), qPrintable(url));
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
