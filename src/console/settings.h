#pragma once

#include <QSettings>
#include <QVariant>

namespace cordboard {

/// What returns at the next start: windows, splitters, columns. Never a record, never a secret. The file is
/// the person's alone (0600).
class Settings
{
public:
    /// Kept in the given INI file; without one, where the system keeps them.
    explicit Settings(const QString &file = {});

    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    QVariantMap map(const QString &key) const;
    void setMap(const QString &key, const QVariantMap &value);
    QStringList list(const QString &key) const;
    void setList(const QString &key, const QStringList &value);
    bool isOn(const QString &key, bool otherwise) const;
    void setOn(const QString &key, bool on);

private:
    QSettings m_file;
};

} // namespace cordboard
