#include "widgets/formbinder.h"

#include "catalogue/recordchunk.h"
#include "catalogue/validation.h"
#include "core/e164.h"
#include "core/partednumber.h"
#include "core/plaintext.h"
#include "core/secret.h"
#include "net/connection.h"
#include "widgets/choicebox.h"
#include "widgets/codeclist.h"
#include "widgets/fieldnote.h"
#include "widgets/formrows.h"
#include "widgets/forwardingedit.h"
#include "widgets/relationpicker.h"
#include "widgets/secretedit.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostCharacters = 4'096; // thousands of combining marks in one line take seconds to lay out

    QString fieldName(const QString &name)
    {
        return u"field_"_s + name;
    }

    /// Still to be read and copied, but not a place to type.
    void setReadOnly(QLineEdit &line, bool isReadOnly)
    {
        line.setReadOnly(isReadOnly);
        QPalette palette = line.parentWidget()->palette();
        if (isReadOnly)
            palette.setColor(QPalette::Base, palette.color(QPalette::Window));
        line.setPalette(palette);
    }

    /// A flag may be chosen from a box, where nothing is a choice too.
    QVariant meant(const Attribute *attribute, const QVariant &entered)
    {
        const bool isWord =
            attribute && attribute->kind == Kind::Flag && entered.typeId() == QMetaType::QString;
        return isWord && hasContent(entered) ? QVariant(entered.toString() == "true"_L1) : entered;
    }

    QList<QPair<QString, QString>> choicesOf(const Resource &resource, const Attribute &attribute)
    {
        QList<QPair<QString, QString>> choices;
        if (attribute.kind == Kind::Flag && attribute.choices.empty())
            return {{u"true"_s, FormBinder::tr("yes")}, {u"false"_s, FormBinder::tr("no")}};
        for (const Choice &choice : attribute.choices) {
            if (choice.isOffered)
                choices.append({QString(choice.wire), resource.text(choice.label)});
        }
        return choices;
    }

    QString whyRefused(const Attribute &attribute, bool isNew)
    {
        if (!attribute.alias.isEmpty() && attribute.isAliasSent)
            return FormBinder::tr("This platform knows this field by neither of its names.");
        return isNew ? FormBinder::tr("This platform does not take it.")
                     : FormBinder::tr("This platform does not let it be changed.");
    }

} // namespace

FormBinder::FormBinder(const Resource &resource, const Client &client, QWidget *form)
    : QObject(form)
    , m_resource(resource)
    , m_client(client)
    , m_form(form)
    , m_base(resource)
{
    if (resource.ids != IdPolicy::Assigned)
        bind(u"id"_s, resource.text(resource.idLabel), resource.text(resource.idHelp));
    for (const Attribute &attribute : resource.attributes)
        bindAttribute(attribute);
    for (const Relation &relation : resource.relations)
        bindRelation(relation);
    makeRoomForMnemonics(*form);
    startNew(Record(resource));
}

void FormBinder::bind(const QString &name, const QString &label, const QString &help)
{
    auto *widget = m_form->findChild<QWidget *>(fieldName(name));
    if (!widget)
        return;
    const QMetaProperty property = widget->metaObject()->userProperty();
    Q_ASSERT_X(property.isWritable() && property.hasNotifySignal(), "FormBinder",
               qPrintable(widget->objectName()));
    widget->setToolTip(toolTipText(help));
    widget->setAccessibleName(label);
    if (QWidget *editor = widget->focusProxy())
        editor->setAccessibleName(label);
    m_fields.insert(name, {widget, property, FieldNote::beneath(widget), property.read(widget)});
    const int slot = staticMetaObject.indexOfSlot("judgeSender()");
    connect(widget, property.notifySignal(), this, staticMetaObject.method(slot));
}

void FormBinder::bindAttribute(const Attribute &attribute)
{
    const QString name(attribute.name);
    auto *widget = m_form->findChild<QWidget *>(fieldName(name));
    if (auto *box = qobject_cast<ChoiceBox *>(widget))
        box->setChoices(choicesOf(m_resource, attribute),
                        attribute.whenNull ? m_resource.text(attribute.whenNull) : QString());
    if (auto *forwarding = qobject_cast<ForwardingEdit *>(widget))
        forwarding->setKeywords(choicesOf(m_resource, attribute));
    if (auto *list = qobject_cast<CodecList *>(widget))
        list->setKnown(choicesOf(m_resource, attribute));
    if (auto *secret = qobject_cast<SecretEdit *>(widget); secret && attribute.secret)
        secret->setRules(*attribute.secret);
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && attribute.whenNull)
        line->setPlaceholderText(m_resource.text(attribute.whenNull));
    bind(name, m_resource.text(attribute.label), m_resource.text(attribute.help));
}

void FormBinder::bindRelation(const Relation &relation)
{
    const QString name(relation.name);
    if (auto *picker = m_form->findChild<RelationPicker *>(fieldName(name))) {
        picker->setSource(m_client, *relation.target);
        bind(name, m_resource.text(relation.label), m_resource.text(relation.help));
    }
}

RelationPicker *FormBinder::pickerOf(const QString &name) const
{
    const auto field = m_fields.constFind(name);
    return field == m_fields.cend() ? nullptr : qobject_cast<RelationPicker *>(field->widget);
}

/// A relation within another offers only what shares it: gateways of the route's own customer, and those that
/// are no customer's.
void FormBinder::narrow(const Relation &relation)
{
    RelationPicker *picker = pickerOf(QString(relation.name));
    const Relation *shared = m_resource.relation(QString(relation.within));
    if (!picker || !shared)
        return;
    RelationPicker *sharedPicker = pickerOf(QString(shared->name));
    const QString id = sharedPicker ? sharedPicker->recordId() : m_base.related(QString(shared->name)).id;
    for (const Relation &owner : relation.target->relations) {
        if (owner.target == shared->target && !owner.is(Trait::Required))
            return picker->setSharing({.relation = QString(owner.name), .owner = id});
    }
    Filters filters;
    for (const Filter &filter : relation.target->filters) {
        if (filter.target == shared->target && !id.isEmpty())
            filters.insert(QString(filter.name), {id});
    }
    picker->setNarrowing(filters);
}

void FormBinder::edit(const Record &record)
{
    m_isNew = false;
    m_base = record;
    show(record);
}

void FormBinder::startNew(const Record &preset)
{
    m_isNew = true;
    m_base = Record(m_resource);
    show(m_base);
    for (const QString &name : m_fields.keys())
        enter(name, name == "id"_L1 ? QVariant(preset.id()) : preset.value(name), preset.related(name));
}

void FormBinder::rebase(const Record &now, const QStringList &theirs, const QStringList &mine)
{
    const Record base = m_base;
    const Record entered = draft();
    const QStringList changed = changedFields();
    edit(now);
    for (const QString &name : m_fields.keys()) {
        const Record &from = changed.contains(name) ? entered : base;
        if (mine.contains(name) || (changed.contains(name) && !theirs.contains(name)))
            enter(name, from.value(name), from.related(name));
    }
}

/// As if the person had.
void FormBinder::enter(const QString &name, const QVariant &value, const Related &related)
{
    const Field &field = *m_fields.constFind(name);
    if (RelationPicker *picker = pickerOf(name)) {
        if (related.state != Related::State::NotTold)
            picker->setRecord(related.id, related.title);
    } else if (value.isValid()) {
        field.property.write(field.widget, value.isNull() ? QVariant(field.property.metaType()) : value);
    }
}

void FormBinder::show(const Record &record)
{
    m_isShowing = true;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QString name = it.key();
        if (RelationPicker *picker = pickerOf(name)) {
            const Related related = record.related(name);
            picker->setRecord(related.id, related.title);
        } else {
            showValue(name, name == "id"_L1 ? QVariant(record.id()) : record.value(name));
        }
        it->asShown = entered(*it); // as the widget words it, so that 5 is still 5
        it->note->clear();
    }
    setWritable();
    freezeRefused();
    for (const Relation &relation : m_resource.relations)
        narrow(relation);
    m_isShowing = false;
    Q_EMIT changed();
}

void FormBinder::showValue(const QString &name, const QVariant &value)
{
    Field &field = m_fields[name];
    const bool isTold = value.isValid();
    const Attribute *attribute = m_resource.attribute(name);
    const bool hasInitial = m_isNew && attribute && !attribute->initial.isEmpty();
    QVariant shown = isTold && !value.isNull() ? value
        : hasInitial                           ? typedValue(*attribute, QString(attribute->initial))
                                               : field.initial;
    if (isTold && value.isNull()) // empty, whatever Designer put there
        shown = QVariant(field.property.metaType());
    auto *line = qobject_cast<QLineEdit *>(field.widget);
    if (line && attribute) {
        const qsizetype length = value.toString().size();
        const qint64 most = std::min<qint64>(attribute->range.most, mostCharacters);
        const bool isText = attribute->kind != Kind::Integer && attribute->kind != Kind::Decimal
            && attribute->kind != Kind::Duration;
        line->setMaxLength(isText && length <= most ? int(std::max<qint64>(1, most)) : mostCharacters);
    }
    field.property.write(field.widget, shown);
}

void FormBinder::setWritable()
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const Attribute *attribute = m_resource.attribute(it.key());
        const Relation *relation = m_resource.relation(it.key());
        const Traits traits = attribute ? attribute->traits
            : relation                  ? relation->traits
                                        : Traits(Trait::WriteOnce);
        const bool isTooLong = !m_isNew && m_base.value(it.key()).toString().size() > mostCharacters;
        const bool isWritable = !traits.testFlag(Trait::ReadOnly)
            && (m_isNew || !traits.testFlag(Trait::WriteOnce)) && !isTooLong;
        if (auto *line = qobject_cast<QLineEdit *>(it->widget))
            setReadOnly(*line, !isWritable);
        else if (RelationPicker *picker = pickerOf(it.key()))
            picker->setReadOnly(!isWritable);
        else
            it->widget->setEnabled(isWritable);
    }
}

QVariant FormBinder::entered(const Field &field) const
{
    return field.property.read(field.widget);
}

bool FormBinder::isFieldChanged(const QString &name) const
{
    const Field &field = *m_fields.constFind(name);
    const QVariant now = entered(field);
    if (const Attribute *attribute = m_resource.attribute(name))
        return !isSameValue(*attribute, now, field.asShown);
    return now != field.asShown;
}

QStringList FormBinder::changedFields() const
{
    QStringList changed;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (isFieldChanged(it.key()))
            changed.append(it.key());
    }
    return changed;
}

QStringList FormBinder::changedLabels() const
{
    QStringList labels;
    for (const QString &name : changedFields()) {
        if (const Attribute *attribute = m_resource.attribute(name))
            labels.append(m_resource.text(attribute->label));
        else if (const Relation *relation = m_resource.relation(name))
            labels.append(m_resource.text(relation->label));
        else
            labels.append(m_resource.text(m_resource.idLabel));
    }
    return labels;
}

/// What the form shows in a required field counts, also where nobody touched it.
QStringList FormBinder::fieldsToSend() const
{
    QStringList names = changedFields();
    for (const Attribute &attribute : m_resource.attributes) {
        const QString name(attribute.name);
        const bool isMeant = m_isNew && attribute.is(Trait::Required) && !attribute.initial.isEmpty();
        if (isMeant && m_fields.contains(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

Record FormBinder::draft() const
{
    Record draft(m_resource);
    for (const QString &name : fieldsToSend()) {
        QVariant value = meant(m_resource.attribute(name), entered(*m_fields.constFind(name)));
        if (const RelationPicker *picker = pickerOf(name)) {
            if (picker->recordId().isEmpty())
                draft.unrelate(name);
            else
                draft.relate(name, picker->recordId(), picker->title());
            continue;
        }
        const Attribute *attribute = m_resource.attribute(name);
        if (!attribute) {
            draft.setId(value.toString().trimmed());
            continue;
        }
        if (attribute->kind == Kind::PhoneNumber)
            value = phoneDigits(value.toString());
        if (const auto number = partedNumberFrom(value.toString());
            number && attribute->kind == Kind::PartedNumber)
            value = number->text();
        if (!hasContent(value) && attribute->kind == Kind::Choice && !attribute->is(Trait::Nullable))
            continue;
        if (!hasContent(value) && attribute->is(Trait::Nullable))
            value = toldNull();
        draft.setValue(name, value);
    }
    return draft;
}

void FormBinder::judgeSender()
{
    if (m_isShowing)
        return;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it->widget != sender())
            continue;
        QString complaintText;
        const Attribute *attribute = m_resource.attribute(it.key());
        const QVariant value = meant(attribute, entered(*it));
        if (attribute && hasContent(value))
            complaintText = complaint(*attribute, value);
        else if (it.key() == "id"_L1 && !value.toString().isEmpty())
            complaintText = complaintAboutId(value.toString().trimmed());
        if (complaintText.isEmpty())
            it->note->clear();
        else
            it->note->complain(complaintText);
    }
    for (const Relation &relation : m_resource.relations)
        narrow(relation);
    Q_EMIT changed();
}

QList<FieldProblem> FormBinder::showProblems(const QList<FieldProblem> &problems)
{
    QMap<QString, QStringList> byField;
    QList<FieldProblem> elsewhere;
    for (const FieldProblem &problem : problems) {
        if (m_fields.contains(problem.field))
            byField[problem.field].append(oneLine(problem.message));
        else
            elsewhere.append(problem);
    }
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (byField.contains(it.key()))
            it->note->complain(byField.value(it.key()).join(u' '));
        else
            it->note->clear();
    }
    return elsewhere;
}

bool FormBinder::isRefused(const Attribute &attribute) const
{
    const auto where = m_isNew ? Refusals::In::Creation : Refusals::In::Update;
    return m_client.connection().refusals().areWhole(m_resource, where, attribute);
}

void FormBinder::freezeRefused()
{
    for (const Attribute &attribute : m_resource.attributes) {
        const auto field = m_fields.find(QString(attribute.name));
        if (field == m_fields.end() || !isRefused(attribute))
            continue;
        field->property.write(field->widget, field->asShown);
        field->widget->setEnabled(false);
        field->note->complain(whyRefused(attribute, m_isNew));
    }
}

void FormBinder::focusFirstProblem()
{
    QWidget *at = m_form;
    while ((at = at->nextInFocusChain()) && at != m_form) {
        for (const Field &field : std::as_const(m_fields)) {
            const bool isIt = field.widget == at || field.widget->focusProxy() == at;
            if (isIt && field.note->isVisibleTo(m_form) && !field.note->text().isEmpty())
                return field.widget->setFocus();
        }
    }
}

} // namespace cordboard
