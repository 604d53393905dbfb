#include "console/exportdialog.h"

#include "bulk/exportname.h"
#include "catalogue/display.h"
#include "console/settings.h"
#include "widgets/hintlabel.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(560, 620);

    bool hasSecret(const Resource &resource)
    {
        return std::ranges::any_of(resource.attributes,
                                   [](const Attribute &a) { return a.kind == Kind::Secret; });
    }

    /// What the spreadsheets of this country take for a list.
    QString usualSeparator()
    {
        return QLocale().decimalPoint() == ","_L1 ? u";"_s : u","_s;
    }

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_settings(settings)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export: %1").arg(offer.resource->text(offer.resource->plural)));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Rows"), makeRowsChoice());
    form->addRow(tr("&Format"), makeFormatChoice());
    m_separatorLabel = new PlainLabel(tr("&Separator"), this);
    m_separatorLabel->setBuddy(m_separator);
    form->addRow(m_separatorLabel, m_separator);
    form->addRow(tr("&Columns"), makeColumns());
    form->addRow(tr("F&ile"), makeFileChoice());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"export"_s);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    resize(usualSize);
    fillColumns();
    showSecrets();
    suggestFile();
    showFormat();
    m_export->setFocus();
}

QWidget *ExportDialog::makeRowsChoice()
{
    auto *box = new QWidget(this);
    m_all = new QRadioButton(m_offer.total ? tr("All %Ln row(s) of the list", nullptr, int(*m_offer.total))
                                           : tr("The whole list"),
                             box);
    m_selection = new QRadioButton(tr("%Ln selected row(s)", nullptr, m_offer.selected), box);
    m_all->setObjectName(u"allRows"_s);
    m_selection->setObjectName(u"selectedRows"_s);
    const bool isSome = m_offer.selected > 1 && (!m_offer.total || m_offer.selected < *m_offer.total);
    m_selection->setVisible(m_offer.selected > 0);
    (isSome ? m_selection : m_all)->setChecked(true);
    auto *row = new QVBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_all);
    row->addWidget(m_selection);
    return box;
}

QWidget *ExportDialog::makeFormatChoice()
{
    auto *box = new QWidget(this);
    m_format = new QComboBox(box);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    const QList<QPair<QString, ExportFormat>> formats{
        {tr("Spreadsheet (XLSX)"), ExportFormat::Xlsx},
        {tr("CSV, exact"), ExportFormat::Csv},
        {tr("CSV, safe for spreadsheets"), ExportFormat::SafeCsv},
        {tr("NDJSON, one object on each line"), ExportFormat::Ndjson},
        {tr("JSON:API document"), ExportFormat::JsonApi},
    };
    for (const auto &[words, format] : formats)
        m_format->addItem(words, exportFormatName(format));
    const int known = m_format->findData(m_settings.map(u"export"_s).value(u"format"_s));
    m_format->setCurrentIndex(std::max(0, known));
    m_formatHint = new HintLabel(box);
    m_formatHint->setWordWrap(true);
    m_separator = new QComboBox(this);
    m_separator->setObjectName(u"exportSeparator"_s);
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    const QString separator = m_settings.map(u"export"_s).value(u"separator"_s, usualSeparator()).toString();
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator)));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_format);
    column->addWidget(m_formatHint);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    return box;
}

QWidget *ExportDialog::makeColumns()
{
    auto *box = new QWidget(this);
    m_columns = new QListWidget(box);
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_names = new QCheckBox(tr("With the &names of related records"), box);
    m_names->setObjectName(u"relatedNames"_s);
    m_names->setChecked(m_settings.map(u"export"_s).value(u"names"_s, true).toBool());
    m_names->setVisible(!m_offer.resource->relations.empty());
    m_secrets = new QCheckBox(tr("Include &passwords, this time"), box);
    m_secrets->setObjectName(u"includeSecrets"_s);
    m_secrets->setVisible(hasSecret(*m_offer.resource));
    m_secretsHint = new HintLabel(
        tr("They stand in the file in plain text. Whoever can open the file can use them."), box);
    m_secretsHint->setObjectName(u"secretsHint"_s);
    m_secretsHint->setWordWrap(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_names);
    column->addWidget(m_secrets);
    column->addWidget(m_secretsHint);
    connect(m_secrets, &QCheckBox::toggled, this, &ExportDialog::showSecrets);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::check);
    return box;
}

QWidget *ExportDialog::makeFileChoice()
{
    auto *box = new QWidget(this);
    m_file = new QLineEdit(box);
    m_file->setObjectName(u"exportFile"_s);
    m_file->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Choo&se…"), box);
    choose->setObjectName(u"chooseFile"_s);
    choose->setAutoDefault(false);
    m_fileHint = new HintLabel(box);
    m_fileHint->setObjectName(u"fileHint"_s);
    m_fileHint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_fileHint);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
    return box;
}

/// As on screen: what is seen is ticked. The id is ticked too, for without it nothing can be imported again.
void ExportDialog::fillColumns()
{
    const QSignalBlocker quiet(m_columns);
    QStringList keys = m_offer.columns;
    if (keys.removeOne(u"id"_s))
        keys.prepend(u"id"_s);
    for (const QString &key : std::as_const(keys))
        addColumn(key, key == "id"_L1 || m_offer.shown.contains(key));
}

void ExportDialog::addColumn(const QString &key, bool isTicked)
{
    const Resource &resource = *m_offer.resource;
    const std::optional<ExportColumn> column = exportColumnNamed(resource, key);
    if (!column)
        return;
    QString words = resource.idLabel ? resource.text(resource.idLabel) : tr("ID");
    if (column->kind == ExportColumn::Kind::Attribute)
        words = resource.text(resource.attributes[size_t(column->index)].label);
    else if (column->kind == ExportColumn::Kind::RelatedId)
        words = resource.text(resource.relations[size_t(column->index)].label);
    auto *item = new QListWidgetItem(words, m_columns);
    item->setData(Qt::UserRole, key);
    item->setCheckState(isTicked && !isSecret(resource, *column) ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(exportColumnName(resource, *column));
}

void ExportDialog::suggestFile()
{
    QString folder = m_settings.map(u"export"_s).value(u"folder"_s).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    const QString name = exportFileName(m_offer.account, m_offer.resource->text(m_offer.resource->plural),
                                        m_offer.filters, QDateTime::currentDateTime(), format());
    m_file->setText(QDir::toNativeSeparators(folder + u'/' + name));
    m_file->setCursorPosition(0);
}

void ExportDialog::browse()
{
    const QString suffix = exportFormatSuffix(format());
    const QString file = QFileDialog::getSaveFileName(this, tr("Export to"), m_file->text(),
                                                      u"%1 (*%2)"_s.arg(m_format->currentText(), suffix));
    if (!file.isEmpty())
        m_file->setText(QDir::toNativeSeparators(file));
}

void ExportDialog::showFormat()
{
    switch (format()) {
    case ExportFormat::Xlsx:
        m_formatHint->setText(
            tr("Numbers of telephones, ids and codes stay text, times are times in UTC, and "
               "nothing is a formula."));
        break;
    case ExportFormat::SafeCsv:
        m_formatHint->setText(tr("What a spreadsheet could take for a formula gets an apostrophe in front. "
                                 "Importing the file here takes it off again."));
        break;
    case ExportFormat::Ndjson: m_formatHint->setText(tr("For ClickHouse, DuckDB and data lakes.")); break;
    case ExportFormat::JsonApi: m_formatHint->setText(tr("As the platform itself writes records.")); break;
    default:
        m_formatHint->setText(tr("For programs: nothing is changed. A spreadsheet may take a value for a "
                                 "formula."));
    }
    const bool isSafe = format() == ExportFormat::SafeCsv;
    m_separator->setVisible(isSafe);
    m_separatorLabel->setVisible(isSafe);
    // The name follows the format as long as it ends like one.
    QString file = m_file->text();
    for (int i = 0; i < m_format->count(); ++i) {
        const QString suffix = exportFormatSuffix(*exportFormatNamed(m_format->itemData(i).toString()));
        if (!file.endsWith(suffix, Qt::CaseInsensitive))
            continue;
        m_file->setText(file.chopped(suffix.size()) + exportFormatSuffix(format()));
        m_file->setCursorPosition(0);
        break;
    }
    check();
}

void ExportDialog::showSecrets()
{
    const QSignalBlocker quiet(m_columns);
    const bool areIncluded = m_secrets->isChecked();
    m_secretsHint->setVisible(areIncluded);
    for (int i = 0; i < m_columns->count(); ++i) {
        QListWidgetItem *item = m_columns->item(i);
        if (!isSecret(*m_offer.resource,
                      *exportColumnNamed(*m_offer.resource, item->data(Qt::UserRole).toString())))
            continue;
        item->setCheckState(areIncluded ? Qt::Checked : Qt::Unchecked);
        item->setFlags(areIncluded ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                                   : Qt::NoItemFlags);
    }
    check();
}

void ExportDialog::check()
{
    if (!m_export)
        return;
    const QFileInfo file(m_file->text());
    const bool isThere = file.isFile();
    QString hint;
    if (m_file->text().trimmed().isEmpty() || file.isDir())
        hint = tr("A file needs a name.");
    else if (!QFileInfo(file.absolutePath()).isDir())
        hint = tr("There is no such folder.");
    else if (columns().isEmpty())
        hint = tr("No column is ticked.");
    m_export->setEnabled(hint.isEmpty());
    m_export->setText(isThere ? tr("Replace the file") : tr("Export"));
    if (hint.isEmpty() && isThere)
        hint = tr("This file exists and will be replaced.");
    m_fileHint->setText(hint);
    m_fileHint->setVisible(!hint.isEmpty());
}

ExportFormat ExportDialog::format() const
{
    return exportFormatNamed(m_format->currentData().toString()).value_or(ExportFormat::Xlsx);
}

bool ExportDialog::isSelectionOnly() const
{
    return m_selection->isChecked();
}

QList<ExportColumn> ExportDialog::columns() const
{
    const Resource &resource = *m_offer.resource;
    QList<ExportColumn> ticked;
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        if (item->checkState() != Qt::Checked)
            continue;
        const ExportColumn column = *exportColumnNamed(resource, item->data(Qt::UserRole).toString());
        ticked.append(column);
        if (column.kind == ExportColumn::Kind::RelatedId && m_names->isChecked()
            && !resource.relations[size_t(column.index)].target->title.isEmpty())
            ticked.append({ExportColumn::Kind::RelatedTitle, column.index});
    }
    return ticked;
}

ExportSink::Options ExportDialog::options() const
{
    return {
        .layout = {.resource = m_offer.resource, .columns = columns(), .withSecrets = m_secrets->isChecked()},
        .format = format(),
        .separator = m_separator->currentData().toString().front().toLatin1(),
        .file = QFileInfo(QDir::fromNativeSeparators(m_file->text())).absoluteFilePath()};
}

void ExportDialog::accept()
{
    check();
    if (!m_export->isEnabled())
        return;
    m_settings.setMap(u"export"_s,
                      {{u"format"_s, m_format->currentData()},
                       {u"separator"_s, m_separator->currentData()},
                       {u"names"_s, m_names->isChecked()},
                       {u"folder"_s, QFileInfo(m_file->text()).absolutePath()}});
    QDialog::accept();
}

} // namespace cordboard
