#include "fuzz.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <memory>

/// Feeds a target with every file of a folder, or with the files named.
int main(int count, char **arguments)
{
    int replayed = 0;
    for (int i = 1; i < count; ++i) {
        const QString path = QFile::decodeName(arguments[i]);
        QStringList files{path};
        if (const QDir folder(path); folder.exists()) {
            files.clear();
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                files.append(folder.filePath(name));
        }
        for (const QString &name : std::as_const(files)) {
            std::printf("%s\n", qPrintable(name));
            std::fflush(stdout);
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray read = file.readAll();
            const auto bytes = std::make_unique<char[]>(size_t(read.size())); // exactly as many as there are
            std::copy(read.cbegin(), read.cend(), bytes.get());
            cordboard::fuzz::tryOut(QByteArray::fromRawData(bytes.get(), read.size()));
            ++replayed;
        }
    }
    std::printf("%d inputs kept every promise\n", replayed);
    return replayed > 0 ? 0 : 1;
}
