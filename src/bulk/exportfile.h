#pragma once

#include <QFile>

namespace cordboard {

/// A file that is there whole or not at all. It is written beside its place, readable by its owner alone, and
/// takes its place with commit(). Without that it goes when this does.
class ExportFile
{
public:
    explicit ExportFile(const QString &target);
    ~ExportFile();
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    bool open();
    QFile &device() { return m_file; }
    /// Forgets what was written behind this place, after a write that failed halfway.
    bool cutTo(qint64 size);
    /// On the disk, and in its place.
    bool commit();
    void discard();
    const QString &error() const { return m_error; }

private:
    bool fail(const QString &error);

    QString m_target;
    QFile m_file;
    QString m_error;
};

} // namespace cordboard
