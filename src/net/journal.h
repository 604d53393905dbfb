#pragma once

#include <QJsonObject>
#include <QList>
#include <QMutex>
#include <QString>

#include <memory>

class QFile;
class QLockFile;
class QTemporaryDir;

namespace cordboard {

struct Account;

/// What was written to a platform: one JSON object on a line, appended and flushed to the disk before
/// anything leaves. Only its owner can read the file (0600, its folder 0700). It grows to eight mebibytes, is
/// put aside then, and four of those are kept. Every intent says which run of a program began it; a run that
/// began one is known to go on until its journal goes, or its program. All of it may be used from any thread.
class Journal
{
public:
    struct Contents
    {
        QList<QJsonObject> entries = {}; ///< oldest first
        int damagedLines = 0;            ///< skipped, wherever they are
    };

    explicit Journal(const QString &file);
    /// Where this account's is kept; for a sandbox without a data file, a folder that goes with the journal.
    static std::shared_ptr<Journal> of(const Account &account);
    ~Journal();

    const QString &file() const { return m_file; }
    enum class Flush : quint8 {
        Now,
        Later, ///< a crash of the program loses nothing, one of the computer may: for what can be looked up
    };

    /// False: it is not on the disk, and nothing may be sent.
    bool append(const QJsonObject &entry, Flush flush = Flush::Now) { return append(QList{entry}, flush); }
    /// All of them or none, and to the disk at once.
    bool append(const QList<QJsonObject> &entries, Flush flush = Flush::Now);
    /// Is not put aside while somebody needs all of it, however long it grows.
    void keepWhole(bool isNeeded);
    Contents read() const;
    /// Whether somebody who may still see the end of what this run began is there: this very journal, or
    /// another one of the same file.
    bool isGoingOn(const QString &run) const;
    /// Removes what runs that were killed left behind.
    void sweep() const;

    /// One file's worth of lines; damaged ones are counted and skipped.
    static Contents parse(const QByteArray &lines);

private:
    bool openFile();
    bool beginRun();
    QString lockOf(const QString &run) const;
    void putAside();

    mutable QMutex m_mutex;
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder; // goes with the journal of a sandbox
    std::unique_ptr<QFile> m_open;
    QString m_run;
    std::unique_ptr<QLockFile> m_lock; // from the first intent on
    int m_needed = 0;                  // by how many it is to be kept whole
};

} // namespace cordboard
