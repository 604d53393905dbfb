#include "console/templatedialog.h"

#include "bulk/plannedchange.h"
#include "core/plaintext.h"
#include "forms/forms.h"
#include "ui_templatedialog.h"
#include "widgets/formrows.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/relationpicker.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(1000, 760);

    QString fileKinds()
    {
        return TemplateDialog::tr("Templates (*.json)");
    }

} // namespace

TemplateDialog::TemplateDialog(Writer &writer, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TemplateDialog>())
    , m_writer(writer)
    , m_store(settings, writer.client().platform())
{
    m_ui->setupUi(this);
    makeRoomForMnemonics(*this);
    m_plan = m_ui->buttons->addButton(tr("Make a plan"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setDefault(true);
    m_ui->stepUp->setIcon(themedIcon(u"up"_s));
    m_ui->stepDown->setIcon(themedIcon(u"down"_s));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({210, 770});
    connectButtons();
    fillNames({});
    show(ProvisioningTemplate::usualFor(m_writer.client().platform()));
    resize(usualSize);
    m_ui->steps->setFocus();
}

TemplateDialog::~TemplateDialog() = default;

void TemplateDialog::connectButtons()
{
    auto *kinds = new QMenu(this);
    for (const Resource *resource : m_writer.client().platform().resources) {
        if (resource->permits(Method::Create) && hasForm(*resource))
            kinds->addAction(menuText(resource->text(resource->singular)), this,
                             [this, resource] { addStep(*resource); });
    }
    m_ui->addStep->setMenu(kinds);
    connect(m_ui->removeStep, &QToolButton::clicked, this, &TemplateDialog::removeStep);
    connect(m_ui->stepUp, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_ui->stepDown, &QToolButton::clicked, this, [this] { moveStep(1); });
    connect(m_ui->steps, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->forms->setCurrentIndex(row);
        judge();
    });
    connect(m_ui->templates, &QComboBox::activated, this, [this] { choose(m_ui->templates->currentText()); });
    connect(m_ui->templates, &QComboBox::editTextChanged, this, &TemplateDialog::judge);
    connect(m_ui->saveTemplate, &QPushButton::clicked, this, &TemplateDialog::save);
    connect(m_ui->deleteTemplate, &QPushButton::clicked, this, [this] {
        m_store.forget(m_ui->templates->currentText());
        fillNames({});
    });
    connect(m_ui->saveToFile, &QPushButton::clicked, this, &TemplateDialog::askWhereToSave);
    connect(m_ui->loadFromFile, &QPushButton::clicked, this, &TemplateDialog::askWhatToLoad);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TemplateDialog::fillNames(const QString &current)
{
    const QSignalBlocker quiet(m_ui->templates);
    m_ui->templates->clear();
    m_ui->templates->addItem(tr("Usual"));
    m_ui->templates->addItems(m_store.names());
    m_ui->templates->setCurrentText(current.isEmpty() ? tr("Usual") : current);
    judge();
}

void TemplateDialog::choose(const QString &name)
{
    const std::optional<ProvisioningTemplate> kept = m_store.named(name);
    show(kept ? *kept : ProvisioningTemplate::usualFor(m_writer.client().platform()));
    judge();
}

void TemplateDialog::show(const ProvisioningTemplate &shown)
{
    const int current = m_ui->steps->currentRow();
    m_ui->steps->clear();
    while (QWidget *page = m_ui->forms->widget(0)) {
        m_ui->forms->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    for (const TemplateStep &step : shown.steps)
        addPage(step);
    m_ui->steps->setCurrentRow(std::clamp(current, 0, std::max(0, int(m_pages.size()) - 1)));
    showPlaceholders();
    judge();
}

/// The step, with its relations to records of earlier steps.
Record TemplateDialog::preset(const TemplateStep &step) const
{
    Record preset = step.draft;
    const Resource &resource = preset.resource();
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Resource *target = resource.relations[size_t(i)].target;
        for (qsizetype earlier = m_pages.size() - 1; earlier >= 0; --earlier) {
            const Resource &made = m_pages[earlier].form->resource();
            if (&made != target || !made.range.isEmpty()
                || preset.related(i).state != Related::State::NotTold)
                continue;
            preset.setRelated(i,
                              {.state = Related::State::One,
                               .id = idMadeBy(earlier),
                               .title = tr("the one of step %1").arg(earlier + 1)});
        }
    }
    return preset;
}

void TemplateDialog::lockRelations(const Page &page, const Record &preset) const
{
    for (const Relation &relation : preset.resource().relations) {
        auto *picker = page.form->findChild<RelationPicker *>(u"field_"_s + relation.name);
        if (picker && changeThatMakes(preset.related(QString(relation.name)).id))
            picker->setReadOnly(true);
    }
}

void TemplateDialog::addPage(const TemplateStep &step)
{
    const Resource &resource = step.draft.resource();
    Page page{.form = makeForm(resource, m_writer, nullptr)};
    const Record shown = preset(step);
    page.form->binder().startNew(shown);
    lockRelations(page, shown);
    auto *widget = new QWidget(m_ui->forms);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(8, 0, 0, 0);
    if (!resource.range.isEmpty()) {
        page.numbers = new QLineEdit(step.numbers, widget);
        page.numbers->setObjectName(u"stepNumbers"_s);
        page.numbers->setAccessibleName(tr("Numbers"));
        page.numbers->setPlaceholderText(u"37052000000-099"_s);
        auto *label = new QLabel(tr("N&umbers"), widget);
        label->setBuddy(page.numbers);
        column->addWidget(label);
        column->addWidget(page.numbers);
        showField(*page.form, u"field_"_s + resource.range, false);
        connect(page.numbers, &QLineEdit::textChanged, this, &TemplateDialog::showPlaceholders);
    }
    column->addWidget(page.form);
    column->addStretch();
    m_ui->forms->addWidget(widget);
    m_pages.append(page);
    m_ui->steps->addItem(u"%1. %2"_s.arg(m_pages.size()).arg(resource.text(resource.singular)));
    connect(page.form, &RecordForm::changed, this, &TemplateDialog::showPlaceholders);
}

TemplateStep TemplateDialog::stepOf(const Page &page) const
{
    TemplateStep step{.draft = page.form->binder().draft(),
                      .numbers = page.numbers ? page.numbers->text() : QString()};
    const Resource &resource = step.draft.resource();
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (changeThatMakes(step.draft.related(i).id))
            step.draft.setRelated(i, {}); // it follows from the order
    }
    return step;
}

ProvisioningTemplate TemplateDialog::collected() const
{
    ProvisioningTemplate made{.name = m_ui->templates->currentText().trimmed(),
                              .platform = QString(m_writer.client().platform().name)};
    for (const Page &page : m_pages)
        made.steps.append(stepOf(page));
    return made;
}

void TemplateDialog::addStep(const Resource &resource)
{
    ProvisioningTemplate changed = collected();
    changed.steps.append(TemplateStep{.draft = Record(resource)});
    show(changed);
    m_ui->steps->setCurrentRow(int(m_pages.size()) - 1);
}

void TemplateDialog::removeStep()
{
    ProvisioningTemplate changed = collected();
    const int row = m_ui->steps->currentRow();
    if (row < 0)
        return;
    changed.steps.removeAt(row);
    show(changed);
}

void TemplateDialog::moveStep(int by)
{
    ProvisioningTemplate changed = collected();
    const int row = m_ui->steps->currentRow();
    if (row < 0 || row + by < 0 || row + by >= changed.steps.size())
        return;
    changed.steps.move(row, row + by);
    show(changed);
    m_ui->steps->setCurrentRow(row + by);
}

/// A line for each placeholder there is now; what was entered stays.
void TemplateDialog::showPlaceholders()
{
    const QStringList names = collected().placeholders();
    if (names == m_placeholders)
        return;
    m_placeholders = names;
    QMap<QString, QString> entered;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        entered.insert(it.key(), it.value()->text());
    m_values.clear();
    while (m_ui->values->rowCount() > 0)
        m_ui->values->removeRow(0);
    for (const QString &name : names) {
        auto *line = new QLineEdit(entered.value(name), m_ui->valuesBox);
        line->setObjectName(u"value_"_s + name);
        line->setAccessibleName(oneLine(name));
        auto *label = new PlainLabel(menuText(oneLine(name)), m_ui->valuesBox);
        label->setBuddy(line);
        m_ui->values->addRow(label, line);
        m_values.insert(name, line);
    }
    m_ui->valuesBox->setVisible(!names.isEmpty());
}

void TemplateDialog::judge()
{
    const QString name = m_ui->templates->currentText().trimmed();
    const bool isUsual = name.isEmpty() || name == tr("Usual");
    const int row = m_ui->steps->currentRow();
    m_ui->saveTemplate->setEnabled(!isUsual && !m_pages.isEmpty());
    m_ui->saveTemplate->setToolTip(isUsual ? tr("Type a name for it first.") : QString());
    m_ui->saveToFile->setEnabled(!m_pages.isEmpty());
    m_ui->deleteTemplate->setEnabled(m_store.names().contains(name));
    m_ui->removeStep->setEnabled(row >= 0);
    m_ui->stepUp->setEnabled(row > 0);
    m_ui->stepDown->setEnabled(row >= 0 && row + 1 < m_pages.size());
    m_plan->setEnabled(!m_pages.isEmpty());
}

void TemplateDialog::save()
{
    const ProvisioningTemplate made = collected();
    m_store.keep(made);
    fillNames(made.name);
    m_ui->message->setText(tr("“%1” is kept.").arg(oneLine(made.name, 60)));
}

void TemplateDialog::askWhereToSave()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the template"), u"template.json"_s, fileKinds());
    if (!file.isEmpty())
        saveTo(file);
}

void TemplateDialog::saveTo(const QString &file)
{
    const QString trouble = writeTemplate(collected(), file);
    m_ui->message->setText(trouble.isEmpty()
                               ? tr("The template was saved to %1.").arg(QDir::toNativeSeparators(file))
                               : trouble);
}

void TemplateDialog::askWhatToLoad()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Load a template"), {}, fileKinds());
    if (!file.isEmpty())
        loadFrom(file);
}

void TemplateDialog::loadFrom(const QString &file)
{
    const Outcome<ProvisioningTemplate> read = readTemplate(file, m_writer.client().platform());
    if (!read)
        return m_ui->message->setText(oneLine(read.error().detail, 300));
    show(*read);
    m_ui->templates->setEditText(oneLine(read->name, 60));
    m_ui->message->setText(tr("The template was loaded from %1.").arg(QDir::toNativeSeparators(file)));
}

QString TemplateDialog::title() const
{
    return tr("New from the template “%1”").arg(oneLine(m_ui->templates->currentText(), 60));
}

QList<TemplateStep> TemplateDialog::steps() const
{
    QMap<QString, QString> values;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        values.insert(it.key(), it.value()->text().trimmed());
    return collected().filledIn(values);
}

} // namespace cordboard
