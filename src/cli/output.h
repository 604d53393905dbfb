#pragma once

#include <QIODevice>

#include <memory>

class QSaveFile;

namespace cordboard {

/// Where results go: standard output, or a file that appears once it is whole.
class Output
{
public:
    Output();
    ~Output();

    /// An empty name is standard output. Returns what is wrong with the file, or nothing.
    QString open(const QString &file);
    QIODevice &device() { return *m_device; }
    bool isFile() const { return m_file != nullptr; }
    void put(const QString &text);
    /// Whether whoever read standard output took all that was wanted and left.
    bool isUnread() const;
    /// Whether Ctrl+C came while the reader was too slow.
    bool isInterrupted() const;
    bool hasFailed() const;
    /// False: what was written is not there, and error() says why.
    bool commit();
    QString error() const;

private:
    int errorNumber() const;

    std::unique_ptr<QIODevice> m_device;
    QSaveFile *m_file = nullptr;
};

} // namespace cordboard
