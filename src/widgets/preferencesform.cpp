#include "widgets/preferencesform.h"

#include "catalogue/display.h"
#include "core/plaintext.h"
#include "models/titlelist.h"
#include "widgets/choicebox.h"
#include "widgets/linesedit.h"
#include "widgets/numberedit.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int groupsWidth = 220;

    QWidget *makeField(const Attribute &attribute, QWidget *parent)
    {
        switch (attribute.kind) {
        case Kind::Flag:
        case Kind::Choice: return new ChoiceBox(parent);
        case Kind::Integer: return new NumberEdit(parent);
        case Kind::TextList: return new LinesEdit(parent);
        default: return new QLineEdit(parent);
        }
    }

} // namespace

PreferencesForm::PreferencesForm(std::shared_ptr<const PreferenceSchema> schema, Writer &writer,
                                 QWidget *parent)
    : RecordForm(schema->resource(), writer, parent)
    , m_schema(std::move(schema))
    , m_search(new QLineEdit(this))
    , m_onlySet(new QCheckBox(tr("Only what is &set"), this))
    , m_groups(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    m_search->setObjectName(u"searchPreferences"_s);
    m_search->setAccessibleName(tr("Search the preferences"));
    m_search->setPlaceholderText(tr("Search by name or description"));
    m_search->setClearButtonEnabled(true);
    m_groups->setObjectName(u"preferenceGroups"_s);
    m_groups->setAccessibleName(tr("Groups of preferences"));
    m_groups->setFixedWidth(groupsWidth);
    QHash<QString, QFormLayout *> pages;
    for (const QString &group : m_schema->groups())
        pages.insert(group, addPage(group));
    for (const Attribute &attribute : resource().attributes)
        addRow(pages.value(QString::fromUtf8(attribute.group)), attribute);

    m_onlySet->setObjectName(u"onlySet"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_onlySet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_groups);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(row, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesForm::showRows);
    connect(m_onlySet, &QCheckBox::toggled, this, &PreferencesForm::showRows);
    connect(this, &RecordForm::changed, this, &PreferencesForm::noteWhatIsSet);
    connect(m_groups, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_groups->setCurrentRow(0);
    bind();
}

QFormLayout *PreferencesForm::addPage(const QString &group)
{
    m_groups->addItem(group.isEmpty() ? tr("Others") : oneLine(group, 60));
    auto *area = new QScrollArea(m_pages);
    auto *page = new QWidget(area);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(area);
    return form;
}

void PreferencesForm::addRow(QFormLayout *page, const Attribute &attribute)
{
    QWidget *parent = page->parentWidget();
    QWidget *field = makeField(attribute, parent);
    field->setObjectName(u"field_"_s + attribute.name);
    auto *label = new PlainLabel(oneLine(resource().text(attribute.label), 60), parent);
    label->setObjectName(u"label_field_"_s + attribute.name);
    label->setBuddy(field);
    page->addRow(label, field);
    auto *inherited = new PlainLabel(parent);
    inherited->setObjectName(u"inherited_"_s + attribute.name);
    inherited->setForegroundRole(QPalette::PlaceholderText);
    page->addRow(QString(), inherited);
    page->setRowVisible(inherited, false);
    m_rows.append({&attribute, page, label, field, inherited});
}

void PreferencesForm::showInherited(const Record &inherited)
{
    const Resource &from = inherited.resource();
    for (const Row &row : std::as_const(m_rows)) {
        const QString name(row.attribute->name);
        const Attribute *there = from.attribute(name);
        const QVariant value = there ? inherited.value(name) : QVariant();
        if (!hasContent(value))
            continue;
        row.inherited->setText(
            tr("Not set, %1 applies").arg(oneLine(Display().text(from, *there, value), 80)));
    }
    showRows();
}

void PreferencesForm::noteWhatIsSet()
{
    QSet<QString> set;
    for (const Row &row : std::as_const(m_rows)) {
        if (const QString name(row.attribute->name); hasContent(binder().base().value(name)))
            set.insert(name);
    }
    if (std::exchange(m_set, set) != set)
        showRows();
}

void PreferencesForm::search(const QString &text)
{
    m_search->setText(text);
}

void PreferencesForm::showRows()
{
    const QString wanted = folded(m_search->text().trimmed());
    QSet<QWidget *> found;
    for (const Row &row : std::as_const(m_rows)) {
        const QString words = row.attribute->name + u' ' + resource().text(row.attribute->label) + u' '
            + resource().text(row.attribute->help);
        const bool isShown = (isSet(row) || !m_onlySet->isChecked()) && folded(words).contains(wanted);
        QFont font = row.label->font();
        font.setBold(isSet(row));
        row.label->setFont(font);
        row.page->setRowVisible(row.field, isShown);
        row.page->setRowVisible(row.inherited, isShown && !isSet(row) && !row.inherited->text().isEmpty());
        if (isShown)
            found.insert(row.page->parentWidget());
    }
    int first = -1;
    for (int page = 0; page < m_pages->count(); ++page) {
        const auto *area = qobject_cast<QScrollArea *>(m_pages->widget(page));
        const bool hasAny = found.contains(area->widget());
        m_groups->item(page)->setHidden(!hasAny);
        if (hasAny && first < 0)
            first = page;
    }
    const QListWidgetItem *current = m_groups->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_groups->setCurrentRow(first);
}

} // namespace cordboard
