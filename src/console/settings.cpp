#include "console/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString usualFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/cordboard.ini"_L1;
    }

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    /// Makes the file before QSettings does, which would let everybody read it.
    QString prepared(const QString &file)
    {
        const QString folder = QFileInfo(file).path();
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
        if (!QFile::exists(file)) {
            QFile made(file);
            if (made.open(QIODevice::WriteOnly, ownerOnly))
                made.close();
        }
        return file;
    }

} // namespace

Settings::Settings(const QString &file)
    : m_file(prepared(file.isEmpty() ? usualFile() : file), QSettings::IniFormat)
{
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_file.value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    m_file.setValue(key, value);
}

QVariantMap Settings::map(const QString &key) const
{
    return m_file.value(key).toMap();
}

void Settings::setMap(const QString &key, const QVariantMap &value)
{
    m_file.setValue(key, value);
}

QStringList Settings::list(const QString &key) const
{
    return m_file.value(key).toStringList();
}

void Settings::setList(const QString &key, const QStringList &value)
{
    m_file.setValue(key, value);
}

bool Settings::isOn(const QString &key, bool otherwise) const
{
    return m_file.value(key, otherwise).toBool();
}

void Settings::setOn(const QString &key, bool on)
{
    m_file.setValue(key, on);
}

} // namespace cordboard
