#include "widgets/valueeditor.h"

#include "core/e164.h"
#include "core/plaintext.h"
#include "widgets/choicebox.h"
#include "widgets/codeclist.h"
#include "widgets/networksedit.h"
#include "widgets/numberedit.h"
#include "widgets/relationpicker.h"
#include "widgets/secretedit.h"
#include "writes/merge.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QList<QPair<QString, QString>> choicesOf(const Resource &resource, const Attribute &attribute)
    {
        QList<QPair<QString, QString>> choices;
        for (const Choice &choice : attribute.choices)
            choices.append({QString(choice.wire), resource.text(choice.label)});
        return choices;
    }

} // namespace

bool ValueEditor::canHold(Kind kind)
{
    return kind != Kind::Link && kind != Kind::Forwarding && kind != Kind::PartedNumbers
        && kind != Kind::TextList;
}

ValueEditor::ValueEditor(const Resource &resource, const QString &field, const Client &client,
                         QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_field(field)
{
    makeEditor(client);
    m_editor->setObjectName(u"value"_s);
    m_value = m_editor->metaObject()->userProperty();
    const QString label = fieldLabel(resource, field);
    m_editor->setAccessibleName(label);
    if (QWidget *proxy = m_editor->focusProxy())
        proxy->setAccessibleName(label);
    setFocusProxy(m_editor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_editor, 1);
    const QMetaObject *mine = metaObject();
    connect(m_editor, m_value.notifySignal(), this, mine->method(mine->indexOfSignal("changed()")));
}

void ValueEditor::makeEditor(const Client &client)
{
    if (const Attribute *attribute = m_resource.attribute(m_field))
        return makeAttributeEditor(*attribute);
    m_picker = new RelationPicker(this);
    m_picker->setSource(client, *m_resource.relation(m_field)->target);
    m_editor = m_picker;
}

void ValueEditor::makeAttributeEditor(const Attribute &attribute)
{
    switch (attribute.kind) {
    case Kind::Flag:
    case Kind::Choice: {
        auto *box = new ChoiceBox(this);
        auto choices = choicesOf(m_resource, attribute);
        if (choices.isEmpty())
            choices = {{u"true"_s, tr("yes")}, {u"false"_s, tr("no")}};
        box->setChoices(choices);
        m_editor = box;
        break;
    }
    case Kind::Integer:
    case Kind::Duration: m_editor = new NumberEdit(this); break;
    case Kind::Codecs: {
        auto *list = new CodecList(this);
        list->setKnown(choicesOf(m_resource, attribute));
        m_editor = list;
        break;
    }
    case Kind::Networks: m_editor = new NetworksEdit(this); break;
    case Kind::Secret: m_editor = new SecretEdit(this); break;
    default: m_editor = new QLineEdit(this); break;
    }
    if (auto *line = qobject_cast<QLineEdit *>(m_editor); line && attribute.whenNull)
        line->setPlaceholderText(m_resource.text(attribute.whenNull));
    m_editor->setToolTip(toolTipText(m_resource.text(attribute.help)));
}

void ValueEditor::enterInto(Record &draft) const
{
    if (m_picker) {
        if (m_picker->recordId().isEmpty())
            draft.unrelate(m_field);
        else
            draft.relate(m_field, m_picker->recordId(), m_picker->title());
        return;
    }
    const Attribute &attribute = *m_resource.attribute(m_field);
    QVariant value = m_value.read(m_editor);
    const bool isChosen = attribute.kind == Kind::Flag || attribute.kind == Kind::Choice;
    if (isChosen && !hasContent(value))
        return; // nothing was chosen
    if (attribute.kind == Kind::Flag)
        value = value.toString() == "true"_L1;
    else if (attribute.kind == Kind::PhoneNumber)
        value = phoneDigits(value.toString());
    if (!hasContent(value) && attribute.is(Trait::Nullable))
        value = toldNull();
    draft.setValue(m_field, value);
}

} // namespace cordboard
