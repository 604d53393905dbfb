#pragma once

#include "catalogue/platform.h"
#include "catalogue/record.h"
#include "core/outcome.h"

#include <QJsonObject>

namespace cordboard {

/// One record of a template, or as many as there are numbers in a range.
struct TemplateStep
{
    /// What it is to have. Texts may have {placeholders} in them. Relations to records of earlier steps are
    /// not set: they follow from what the records are.
    Record draft;
    QString numbers = {}; ///< of a resource with Resource::range: a range or list, or a {placeholder} for one
};

/// What a new customer, or whatever the platform provisions, begins with: records in order, of which later
/// ones refer to earlier ones. No password is ever in its file.
struct ProvisioningTemplate
{
    QString name = {};
    QString platform = {}; ///< Platform::name
    QList<TemplateStep> steps = {};

    /// A step for each resource that the platform provisions, with what the platform requires as
    /// placeholders.
    static ProvisioningTemplate usualFor(const Platform &platform);

    /// Names in curly brackets, in the order in which they first appear.
    QStringList placeholders() const;
    /// The steps with values in place of the placeholders.
    QList<TemplateStep> filledIn(const QMap<QString, QString> &values) const;

    QJsonObject toJson() const;
    /// Refuses what is no template, or one of another platform.
    static Outcome<ProvisioningTemplate> fromJson(const QJsonObject &json, const Platform &platform);
};

/// Returns what went wrong in a sentence, or nothing.
QString writeTemplate(const ProvisioningTemplate &made, const QString &file);
Outcome<ProvisioningTemplate> readTemplate(const QString &file, const Platform &platform);

} // namespace cordboard
