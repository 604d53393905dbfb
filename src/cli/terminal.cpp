#include "cli/terminal.h"

#include "core/cellwidth.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <sys/ioctl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int usualWidth = 80;
    constexpr qint64 betweenProgress = 100; // milliseconds

    bool isTerminal(FILE *file)
    {
#ifdef Q_OS_WIN
        return _isatty(_fileno(file)) != 0;
#else
        return isatty(fileno(file)) != 0;
#endif
    }

    int widthOf(FILE *file)
    {
        if (!isTerminal(file))
            return 0;
#ifndef Q_OS_WIN
        winsize size{};
        if (ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            return size.ws_col;
#endif
        return usualWidth;
    }

} // namespace

bool Terminal::hasPerson() const
{
    return isTerminal(stdin) && isTerminal(stderr);
}

int Terminal::outputWidth()
{
    return widthOf(stdout);
}

void Terminal::write(const QString &text)
{
    const QByteArray utf8 = harmlessForTerminals(text.toUtf8());
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
    std::fflush(stderr);
}

void Terminal::remark(const QString &sentence)
{
    if (!m_isQuiet)
        say(sentence);
}

void Terminal::say(const QString &sentence)
{
    clearProgress();
    write(sentence + u'\n');
}

void Terminal::complain(const QString &sentence)
{
    clearProgress();
    write(u"cordboardctl: "_s + sentence + u'\n');
}

QString Terminal::ask(const QString &question)
{
    clearProgress();
    write(question + u' ');
    char line[1024];
    return std::fgets(line, sizeof line, stdin) ? QString::fromUtf8(line).trimmed() : QString();
}

bool Terminal::wantsProgress() const
{
    const bool isTooSoon = m_hasProgress && m_lastProgress.elapsed() < betweenProgress;
    return !m_isQuiet && !isTooSoon && isTerminal(stderr);
}

void Terminal::showProgress(const QString &line)
{
    if (!wantsProgress())
        return;
    m_hasProgress = true;
    m_lastProgress.start();
    const QByteArray text = "\r" + cutToCells(line, widthOf(stderr) - 1).toUtf8() + "\x1b[K";
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

void Terminal::clearProgress()
{
    if (!std::exchange(m_hasProgress, false))
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

QByteArray harmlessForTerminals(const QByteArray &utf8)
{
    QByteArray safe;
    safe.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        const bool isC0 = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7f;
        const bool isC1 =
            c == 0xc2 && i + 1 < utf8.size() && uchar(utf8[i + 1]) >= 0x80 && uchar(utf8[i + 1]) < 0xa0;
        if (!isC0 && !isC1) {
            safe += char(c);
            continue;
        }
        const uint code = isC1 ? uchar(utf8[++i]) : c;
        safe += "\\x" + QByteArray::number(code, 16).rightJustified(2, '0');
    }
    return safe;
}

} // namespace cordboard
