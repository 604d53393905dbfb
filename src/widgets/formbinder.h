#pragma once

#include "catalogue/record.h"
#include "core/error.h"
#include "net/client.h"

#include <QHash>
#include <QMetaProperty>
#include <QObject>

class QWidget;

namespace cordboard {

class FieldNote;
class RelationPicker;

/// Joins a hand-made Designer form to a resource: the widget called field_<attribute> edits that attribute,
/// field_<relation> that relation, field_id the id of a new record. Values pass through the widget's USER
/// property, whatever its class.
class FormBinder final : public QObject
{
    Q_OBJECT

public:
    FormBinder(const Resource &resource, const Client &client, QWidget *form);

    /// Shows a record that is there, to be changed.
    void edit(const Record &record);
    /// Shows the record as it is now, and on it what the person entered. Fields in `theirs` stay as they are
    /// now; those in `mine` become what the form showed, entered or not.
    void rebase(const Record &now, const QStringList &theirs, const QStringList &mine);
    /// Shows a new record. What the preset sets counts as entered.
    void startNew(const Record &preset);
    bool isNew() const { return m_isNew; }
    const Record &base() const { return m_base; }

    /// What the person changed since then, and nothing else: the body of a create or an update.
    Record draft() const;
    bool isChanged() const { return !changedFields().isEmpty(); }
    /// Labels of what would be sent.
    QStringList changedLabels() const;

    /// Notes each problem beneath its field; returns those that belong to no field of this form.
    QList<FieldProblem> showProblems(const QList<FieldProblem> &problems);
    /// Whether the platform was seen not to take this attribute, of a record like the one shown.
    bool isRefused(const Attribute &attribute) const;
    /// Fields of such attributes stop and say why; the rest goes on.
    void freezeRefused();
    void focusFirstProblem();

    QStringList fields() const { return m_fields.keys(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void judgeSender();

private:
    struct Field
    {
        QWidget *widget;
        QMetaProperty property;
        FieldNote *note;
        QVariant initial; // as Designer made it
        QVariant asShown = {};
    };

    void bind(const QString &name, const QString &label, const QString &help);
    void bindAttribute(const Attribute &attribute);
    void bindRelation(const Relation &relation);
    void narrow(const Relation &relation);
    void show(const Record &record);
    void showValue(const QString &name, const QVariant &value);
    void enter(const QString &name, const QVariant &value, const Related &related);
    void setWritable();
    QVariant entered(const Field &field) const;
    bool isFieldChanged(const QString &name) const;
    QStringList changedFields() const;
    QStringList fieldsToSend() const;
    RelationPicker *pickerOf(const QString &name) const;

    const Resource &m_resource;
    Client m_client;
    QWidget *m_form;
    QMap<QString, Field> m_fields;
    Record m_base;
    bool m_isNew = true;
    bool m_isShowing = false; // what changes now, the program changes
};

} // namespace cordboard
