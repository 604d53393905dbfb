#include "console/editmanydialog.h"

#include "catalogue/validation.h"
#include "ui_editmanydialog.h"
#include "widgets/formrows.h"
#include "widgets/valueeditor.h"
#include "writes/merge.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    bool isChangeable(Traits traits)
    {
        return !traits.testFlag(Trait::ReadOnly) && !traits.testFlag(Trait::WriteOnce);
    }

    /// What many records can share: not their numbers.
    QStringList fieldsOf(const Resource &resource)
    {
        QStringList fields;
        for (const Attribute &attribute : resource.attributes) {
            if (isChangeable(attribute.traits) && attribute.name != resource.range
                && ValueEditor::canHold(attribute.kind))
                fields.append(QString(attribute.name));
        }
        for (const Relation &relation : resource.relations) {
            if (isChangeable(relation.traits))
                fields.append(QString(relation.name));
        }
        return fields;
    }

} // namespace

bool EditManyDialog::canEdit(const Resource &resource)
{
    return resource.permits(Method::Update) && !fieldsOf(resource).isEmpty();
}

EditManyDialog::EditManyDialog(const Client &client, const Resource &resource, const Rows &rows,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EditManyDialog>())
    , m_client(client)
    , m_resource(resource)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Edit many: %1").arg(resource.text(resource.plural)));
    m_ui->selectedRows->setText(tr("%Ln selected row(s)", nullptr, int(rows.selected)));
    const bool isSome = rows.selected > 0 && rows.selected != rows.all;
    m_ui->selectedRows->setVisible(isSome);
    m_ui->allRows->setText(rows.all ? tr("All %Ln row(s) of the list", nullptr, int(*rows.all))
                                    : tr("The whole list"));
    (isSome ? m_ui->selectedRows : m_ui->allRows)->setChecked(true);
    for (const QString &field : fieldsOf(resource))
        m_ui->field->addItem(fieldLabel(resource, field), field);
    m_plan = m_ui->buttons->addButton(tr("Make a plan"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setDefault(true);
    m_place = new QVBoxLayout(m_ui->valuePlace);
    m_place->setContentsMargins(0, 0, 0, 0);
    connect(m_ui->field, &QComboBox::currentIndexChanged, this, &EditManyDialog::showEditor);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEditor();
    m_ui->field->setFocus();
}

EditManyDialog::~EditManyDialog() = default;

void EditManyDialog::showEditor()
{
    delete m_editor;
    m_editor = new ValueEditor(m_resource, m_ui->field->currentData().toString(), m_client, m_ui->valuePlace);
    m_place->addWidget(m_editor);
    m_ui->valueLabel->setBuddy(m_editor);
    makeRoomForMnemonics(*this);
    connect(m_editor, &ValueEditor::changed, this, &EditManyDialog::judge);
    judge();
}

void EditManyDialog::judge()
{
    const QList<FieldProblem> problems = complaints(wanted(), Purpose::Update);
    m_ui->complaint->setText(problems.isEmpty() ? QString() : problems.constFirst().message);
    m_plan->setEnabled(problems.isEmpty() && !wanted().isBlank());
}

bool EditManyDialog::isSelectionOnly() const
{
    return m_ui->selectedRows->isChecked() && !m_ui->selectedRows->isHidden();
}

Record EditManyDialog::wanted() const
{
    Record wanted(m_resource);
    m_editor->enterInto(wanted);
    return wanted;
}

} // namespace cordboard
