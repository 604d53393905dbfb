#include "bulk/exportfile.h"
#include "bulk/provisioningtemplate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct TemplateText
    {
        Q_DECLARE_TR_FUNCTIONS(ProvisioningTemplate)
    };

    constexpr qint64 mostBytes = 1024 * 1024;

    Error refusal(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

} // namespace

QString writeTemplate(const ProvisioningTemplate &made, const QString &file)
{
    ExportFile target(file);
    const QByteArray bytes = QJsonDocument(made.toJson()).toJson();
    if (target.open() && target.device().write(bytes) == bytes.size() && target.commit())
        return {};
    return TemplateText::tr("%1 cannot be written: %2")
        .arg(file, target.error().isEmpty() ? target.device().errorString() : target.error());
}

Outcome<ProvisioningTemplate> readTemplate(const QString &file, const Platform &platform)
{
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile()) // a pipe or a device may never end
        return refusal(TemplateText::tr("%1 is not a regular file.").arg(file));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refusal(TemplateText::tr("%1 cannot be read: %2").arg(file, source.errorString()));
    const QByteArray bytes = source.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refusal(TemplateText::tr("%1 is too large for a template.").arg(file));
    return ProvisioningTemplate::fromJson(QJsonDocument::fromJson(bytes).object(), platform);
}

} // namespace cordboard
