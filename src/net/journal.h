#pragma once

#include <QJsonObject>
#include <QList>
#include <QMutex>
#include <QString>

#include <memory>

class QFile;
class QTemporaryDir;

namespace cordboard {

struct Account;

/// What was written to a platform: one JSON object on a line, appended and flushed to the disk before
/// anything leaves. Only its owner can read the file (0600, its folder 0700). It grows to eight mebibytes, is
/// put aside then, and four of those are kept. All of it may be used from any thread.
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
    /// False: it is not on the disk, and nothing may be sent.
    bool append(const QJsonObject &entry);
    Contents read() const;

    /// One file's worth of lines; damaged ones are counted and skipped.
    static Contents parse(const QByteArray &lines);

private:
    bool openFile();
    void putAside();

    mutable QMutex m_mutex;
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder; // goes with the journal of a sandbox
    std::unique_ptr<QFile> m_open;
};

} // namespace cordboard
