#include "net/journal.h"

#include "net/account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostBytes = 8 * 1024 * 1024;
    constexpr int keptParts = 4;
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    bool flushToDisk(QFile &file)
    {
#ifdef Q_OS_WIN
        return file.flush() && _commit(file.handle()) == 0;
#else
        return file.flush() && fsync(file.handle()) == 0;
#endif
    }

    QString partOf(const QString &file, int number)
    {
        return u"%1.%2"_s.arg(file).arg(number);
    }

    /// Ids are our own, but the list of accounts is a file that anybody may have edited.
    QString fileNameFor(const Account &account)
    {
        const QString key =
            account.id.isEmpty() ? account.url.toString() + u' ' + account.userName : account.id;
        return QString::fromLatin1(
                   QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).first(12).toHex())
            + ".jsonl"_L1;
    }

} // namespace

Journal::Journal(const QString &file)
    : m_file(file)
{
}

Journal::~Journal() = default;

std::shared_ptr<Journal> Journal::of(const Account &account)
{
    if (!account.journalFile.isEmpty())
        return std::make_shared<Journal>(account.journalFile);
    if (account.environment == "embedded"_L1) {
        auto folder = std::make_unique<QTemporaryDir>();
        auto journal = std::make_shared<Journal>(folder->filePath(u"journal.jsonl"_s));
        journal->m_folder = std::move(folder);
        return journal;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/journal/"_L1;
    return std::make_shared<Journal>(folder + fileNameFor(account));
}

bool Journal::openFile()
{
    if (m_open)
        return true;
    const QString folder = QFileInfo(m_file).path();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    auto file = std::make_unique<QFile>(m_file);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)
        || !file->setPermissions(ownerOnly))
        return false;
    // A line that a crash cut off must not swallow the next one.
    const qint64 size = file->size();
    char last = '\n';
    if (size > 0 && file->seek(size - 1))
        file->getChar(&last);
    if (last != '\n' && file->write("\n") != 1)
        return false;
    m_open = std::move(file);
    return true;
}

void Journal::putAside()
{
    m_open.reset();
    QFile::remove(partOf(m_file, keptParts));
    for (int number = keptParts; number > 1; --number)
        QFile::rename(partOf(m_file, number - 1), partOf(m_file, number));
    QFile::rename(m_file, partOf(m_file, 1));
}

void Journal::keepWhole(bool isNeeded)
{
    const QMutexLocker lock(&m_mutex);
    m_needed += isNeeded ? 1 : -1;
}

bool Journal::append(const QList<QJsonObject> &entries, Flush flush)
{
    const QMutexLocker lock(&m_mutex);
    if (m_open && m_needed == 0 && m_open->size() > mostBytes)
        putAside();
    if (!openFile())
        return false;
    QByteArray lines;
    for (const QJsonObject &entry : entries)
        lines += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    const qint64 before = m_open->size();
    if (m_open->write(lines) == lines.size() && (flush == Flush::Later || flushToDisk(*m_open)))
        return true;
    m_open->resize(before); // half a line is worse than none
    m_open.reset();
    return false;
}

Journal::Contents Journal::read() const
{
    const QMutexLocker lock(&m_mutex);
    Contents all;
    for (int number = keptParts; number >= 0; --number) {
        QFile file(number == 0 ? m_file : partOf(m_file, number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Contents part = parse(file.readAll());
        all.entries += part.entries;
        all.damagedLines += part.damagedLines;
    }
    return all;
}

Journal::Contents Journal::parse(const QByteArray &lines)
{
    Contents contents;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject() && document["op"_L1].isString() && document["event"_L1].isString())
            contents.entries.append(document.object());
        else
            ++contents.damagedLines;
    }
    return contents;
}

} // namespace cordboard
