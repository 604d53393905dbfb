#include "bulk/exportfile.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    constexpr int mostNames = 100;

    bool syncToDisk(QFile &file)
    {
#ifdef Q_OS_WIN
        return _commit(file.handle()) == 0;
#else
        return fsync(file.handle()) == 0;
#endif
    }

    /// A link to a file stays a link; what it points at is replaced.
    QString realPlace(const QString &file)
    {
        const QFileInfo info(file);
        return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    }

} // namespace

ExportFile::ExportFile(const QString &target)
    : m_target(realPlace(target))
{
}

ExportFile::~ExportFile()
{
    discard();
}

bool ExportFile::open()
{
    const QFileInfo target(m_target);
    for (int i = 0; i < mostNames; ++i) {
        const QString suffix = QString::number(QRandomGenerator::global()->generate(), 36);
        m_file.setFileName(
            u"%1/.%2.%3.part"_s.arg(target.absolutePath(), target.fileName().left(80), suffix));
        if (m_file.exists())
            continue;
        // Unbuffered: the writers gather, and a full disk is noticed with the rows that do not fit.
        if (m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
            return true;
        break;
    }
    return fail(m_file.errorString());
}

bool ExportFile::cutTo(qint64 size)
{
    return (m_file.resize(size) && m_file.seek(size)) || fail(m_file.errorString());
}

bool ExportFile::commit()
{
    if (!m_file.flush() || !syncToDisk(m_file))
        return fail(qt_error_string());
    const QString part = m_file.fileName();
    m_file.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(part.toStdU16String()),
                            std::filesystem::path(m_target.toStdU16String()), error);
    if (error)
        return fail(QString::fromLocal8Bit(error.message()));
    m_file.setFileName({});
    return true;
}

void ExportFile::discard()
{
    if (m_file.fileName().isEmpty())
        return;
    m_file.close();
    m_file.remove();
    m_file.setFileName({});
}

bool ExportFile::fail(const QString &error)
{
    m_error = error;
    return false;
}

} // namespace cordboard
