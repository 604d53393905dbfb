#include "catalogue/command.h"

#include "catalogue/enteredvalue.h"

namespace cordboard {

const RecordCommand &carriedOut(const RecordCommand &command)
{
    return command.of ? *command.of->command(QString(command.name)) : command;
}

Record settingsOf(const Resource &resource, const RecordCommand &command)
{
    Record draft(resource);
    for (const Setting &setting : command.settings) {
        const QString name(setting.attribute);
        draft.setValue(name,
                       setting.value.isEmpty()
                           ? toldNull()
                           : enteredValue(resource, *resource.attribute(name), QString(setting.value)));
    }
    return draft;
}

QString exemptionOf(const RecordCommand &command, const Record &record)
{
    for (const Exemption &exemption : command.exemptions) {
        const QVariant value = record.value(QString(exemption.attribute));
        if (value.isValid() && value.toString() == exemption.value)
            return record.resource().text(exemption.why);
    }
    return {};
}

} // namespace cordboard
