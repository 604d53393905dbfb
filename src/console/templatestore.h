#pragma once

#include "bulk/provisioningtemplate.h"

namespace cordboard {

class Settings;

/// The templates a person keeps, by name. Those of other platforms are left alone.
class TemplateStore
{
public:
    TemplateStore(Settings &settings, const Platform &platform)
        : m_settings(settings)
        , m_platform(platform)
    {
    }

    QStringList names() const;
    std::optional<ProvisioningTemplate> named(const QString &name) const;
    /// In the place of one of the same name.
    void keep(const ProvisioningTemplate &made);
    void forget(const QString &name);

private:
    QList<QJsonObject> all() const;
    void write(const QList<QJsonObject> &all);
    bool isNamed(const QJsonObject &json, const QString &name) const;

    Settings &m_settings;
    const Platform &m_platform;
};

} // namespace cordboard
