#pragma once

#include "catalogue/record.h"
#include "net/client.h"

#include <QMetaProperty>
#include <QWidget>

namespace cordboard {

class RelationPicker;

/// An editor for one attribute or relation of a resource, whatever its kind.
class ValueEditor final : public QWidget
{
    Q_OBJECT

public:
    ValueEditor(const Resource &resource, const QString &field, const Client &client,
                QWidget *parent = nullptr);

    /// Whether there is one for values of this kind; others have many parts.
    static bool canHold(Kind kind);

    const QString &field() const { return m_field; }
    /// Puts what is entered into the draft. Nothing entered empties the field; of a choice it says nothing.
    void enterInto(Record &draft) const;

Q_SIGNALS:
    void changed();

private:
    void makeEditor(const Client &client);
    void makeAttributeEditor(const Attribute &attribute);

    const Resource &m_resource;
    QString m_field;
    QWidget *m_editor = nullptr;
    RelationPicker *m_picker = nullptr;
    QMetaProperty m_value;
};

} // namespace cordboard
