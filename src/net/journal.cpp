#include "net/journal.h"

#include "net/account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

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
    constexpr int momentOfAnother = 50; // milliseconds in which somebody else only looks at a lock

    bool isIntent(const QJsonObject &entry)
    {
        return entry["event"_L1] == "intent"_L1;
    }

    /// Takes away the lock of whoever was killed with it.
    bool isFree(const QString &lockFile)
    {
        if (!QFileInfo::exists(lockFile))
            return true;
        QLockFile lock(lockFile);
        lock.setStaleLockTime(0);
        return lock.tryLock(momentOfAnother);
    }

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
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
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

QString Journal::lockOf(const QString &run) const
{
    return u"%1.%2.run"_s.arg(m_file, run);
}

bool Journal::beginRun()
{
    if (m_lock)
        return true;
    auto lock = std::make_unique<QLockFile>(lockOf(m_run));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

bool Journal::isGoingOn(const QString &run) const
{
    return !run.isEmpty() && !isFree(lockOf(run));
}

void Journal::sweep() const
{
    const QFileInfo journal(m_file);
    const QFileInfoList locks =
        journal.dir().entryInfoList({journal.fileName() + ".*.run"_L1}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &lock : locks)
        isFree(lock.filePath());
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
    if (!openFile() || (std::ranges::any_of(entries, isIntent) && !beginRun()))
        return false;
    QByteArray lines;
    for (QJsonObject entry : entries) {
        if (isIntent(entry))
            entry.insert("run"_L1, m_run);
        lines += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    }
    const qint64 before = m_open->size();
    if (m_open->write(lines) == lines.size() && (flush == Flush::Later || flushToDisk(*m_open)))
        return true;
    m_open->resize(before); // half a line is worse than none
    m_open.reset();
    return false;
}

Journal::Contents Journal::read() const
{
    QByteArrayList parts;
    {
        const QMutexLocker lock(&m_mutex); // no longer than it takes: writes wait for it
        for (int number = keptParts; number >= 0; --number) {
            QFile file(number == 0 ? m_file : partOf(m_file, number));
            if (file.open(QIODevice::ReadOnly))
                parts.append(file.readAll());
        }
    }
    Contents all;
    for (const QByteArray &lines : std::as_const(parts)) {
        const Contents part = parse(lines);
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
