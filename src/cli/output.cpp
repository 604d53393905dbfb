#include "cli/output.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct OutputText
    {
        Q_DECLARE_TR_FUNCTIONS(Output)
    };

    /// Descriptor 1, unbuffered. On a terminal no control gets through.
    class StandardOutput final : public QIODevice
    {
    public:
        StandardOutput() { open(WriteOnly | Unbuffered); }

        bool isSequential() const override { return true; }
        int errorNumber() const { return m_error; }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *data, qint64 size) override
        {
            if (m_error != 0)
                return -1;
            const QByteArray told = QByteArray::fromRawData(data, size);
            return writeAll(m_isTerminal ? harmlessForTerminals(told) : told) ? size : -1;
        }

    private:
        bool writeAll(const QByteArray &bytes)
        {
            for (qsizetype done = 0; done < bytes.size();) {
#ifdef Q_OS_WIN
                const auto written = _write(1, bytes.constData() + done, uint(bytes.size() - done));
#else
                const auto written =
                    ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
#endif
                if (written < 0) {
                    m_error = errno;
                    setErrorString(QString::fromLocal8Bit(std::strerror(m_error)));
                    return false;
                }
                done += written;
            }
            return true;
        }

        const bool m_isTerminal = Terminal::outputWidth() > 0;
        int m_error = 0;
    };

} // namespace

Output::Output() = default;
Output::~Output() = default;

QString Output::open(const QString &file)
{
    if (file.isEmpty() || file == "-"_L1) {
        m_device = std::make_unique<StandardOutput>();
        return {};
    }
    auto saved = std::make_unique<QSaveFile>(file);
    if (!saved->open(QIODevice::WriteOnly))
        return OutputText::tr("%1 cannot be written: %2").arg(file, saved->errorString());
    m_file = saved.get();
    m_device = std::move(saved);
    return {};
}

void Output::put(const QString &text)
{
    m_device->write(text.toUtf8());
}

bool Output::isUnread() const
{
    return errorNumber() == EPIPE;
}

bool Output::isInterrupted() const
{
    return errorNumber() == EINTR;
}

bool Output::hasFailed() const
{
    return errorNumber() != 0 || (m_file && m_file->error() != QFileDevice::NoError);
}

int Output::errorNumber() const
{
    const auto *standard = dynamic_cast<const StandardOutput *>(m_device.get());
    return standard ? standard->errorNumber() : 0;
}

bool Output::commit()
{
    return m_file ? m_file->commit() : true;
}

QString Output::error() const
{
    return OutputText::tr("The result could not be written: %1").arg(m_device->errorString());
}

} // namespace cordboard
