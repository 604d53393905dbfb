#include "console/importdialog.h"

#include "core/plaintext.h"
#include "net/errorwords.h"
#include "ui_importdialog.h"
#include "widgets/formrows.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(820, 480);
    constexpr qsizetype previewRows = 12;
    constexpr int narrowest = 130;

} // namespace

QString draggedFile(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

ImportDialog::ImportDialog(const Resource &resource, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_resource(resource)
{
    m_ui->setupUi(this);
    makeRoomForMnemonics(*this);
    setAcceptDrops(true);
    setWindowTitle(tr("Import: %1").arg(resource.text(resource.plural)));
    m_plan = m_ui->buttons->addButton(tr("Make a plan"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setDefault(true);
    for (const auto &[words, separator] :
         {std::pair{tr("Comma"), u','}, {tr("Semicolon"), u';'}, {tr("Tab"), u'\t'}})
        m_ui->separator->addItem(words, QString(QChar(separator)));
    for (const auto &[words, encoding] : {std::pair{u"UTF-8"_s, QStringConverter::Utf8},
                                          {u"UTF-16"_s, QStringConverter::Utf16},
                                          {u"UTF-16, little-endian"_s, QStringConverter::Utf16LE},
                                          {u"UTF-16, big-endian"_s, QStringConverter::Utf16BE},
                                          {u"ISO 8859-1"_s, QStringConverter::Latin1}})
        m_ui->encoding->addItem(words, int(encoding));
    m_ui->preview->verticalHeader()->hide();
    m_ui->preview->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    m_ui->preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_ui->preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_ui->file, &QLineEdit::textChanged, this, &ImportDialog::readAsItComes);
    connect(m_ui->separator, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_ui->encoding, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualSize);
    showTable();
    m_ui->browse->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setFile(const QString &file)
{
    m_ui->file->setText(QDir::toNativeSeparators(file));
}

void ImportDialog::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a file"), {},
                                                      tr("CSV (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

/// As it comes; what it is read with shows in the boxes and can be corrected there.
void ImportDialog::readAsItComes()
{
    m_ui->separator->setCurrentIndex(-1);
    m_ui->encoding->setCurrentIndex(-1);
    read();
}

CsvHints ImportDialog::hints() const
{
    CsvHints hints;
    if (m_ui->separator->currentIndex() >= 0)
        hints.separator = m_ui->separator->currentData().toString().front();
    if (m_ui->encoding->currentIndex() >= 0)
        hints.encoding = QStringConverter::Encoding(m_ui->encoding->currentData().toInt());
    return hints;
}

/// In a thread of its own: a file may be large, and on the other side of a network.
void ImportDialog::read()
{
    const QString file = QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    const quint64 reading = ++m_reading;
    m_match.reset();
    m_trouble.clear();
    m_isReading = !file.isEmpty();
    showTable();
    if (file.isEmpty())
        return;
    QThreadPool::globalInstance()->start([file, reading, hints = hints(), dialog = QPointer(this)] {
        auto table = std::make_shared<Outcome<CsvTable>>(readCsvFile(file, hints));
        QMetaObject::invokeMethod(qApp, [dialog, reading, table = std::move(table)] {
            if (dialog && dialog->m_reading == reading) // else another one has been asked for since
                dialog->take(std::move(*table));
        });
    });
}

void ImportDialog::take(Outcome<CsvTable> read)
{
    m_isReading = false;
    if (read) {
        m_table = *std::move(read);
        m_match.emplace(m_resource, m_table.headers);
        m_ui->separator->setCurrentIndex(m_ui->separator->findData(QString(m_table.separator)));
        m_ui->encoding->setCurrentIndex(m_ui->encoding->findData(int(m_table.encoding)));
    } else {
        m_trouble = read.error().detail;
    }
    showTable();
}

void ImportDialog::showTable()
{
    QTableWidget &preview = *m_ui->preview;
    preview.clear();
    preview.setColumnCount(m_match ? int(m_table.headers.size()) : 0);
    preview.setRowCount(m_match ? 1 + int(std::min(previewRows, m_table.rows.size())) : 0);
    for (QComboBox *box : {m_ui->separator, m_ui->encoding})
        box->setEnabled(m_match || !m_trouble.isEmpty());
    m_ui->size->setText(m_isReading   ? tr("Reading…")
                            : m_match ? tr("%Ln row(s)", nullptr, int(m_table.rows.size()))
                                      : QString());
    for (int column = 0; column < preview.columnCount(); ++column) {
        preview.setHorizontalHeaderItem(column, new QTableWidgetItem(oneLine(m_table.headers[column], 60)));
        addMatchBox(column);
        for (int row = 1; row < preview.rowCount(); ++row)
            preview.setItem(row, column,
                            new QTableWidgetItem(oneLine(m_table.rows[row - 1].cells[column], 100)));
        preview.resizeColumnToContents(column);
        preview.setColumnWidth(column, std::clamp(preview.columnWidth(column), narrowest, 2 * narrowest));
    }
    if (preview.rowCount() > 0)
        preview.setRowHeight(
            0, preview.cellWidget(0, 0) ? preview.cellWidget(0, 0)->sizeHint().height() + 2 : 0);
    judge();
}

void ImportDialog::addMatchBox(int column)
{
    auto *box = new QComboBox(m_ui->preview);
    box->setObjectName(u"match_%1"_s.arg(column));
    box->setAccessibleName(tr("What “%1” is about").arg(oneLine(m_table.headers[column], 60)));
    const QList<ColumnTarget> choices = m_match->choices();
    QList<ColumnTarget> all{ColumnTarget{}};
    for (const ColumnTarget &target : choices) {
        if (target.kind != ColumnTarget::Kind::None)
            all.append(target);
    }
    for (const ColumnTarget &target : std::as_const(all))
        box->addItem(menuText(m_match->labelOf(target)));
    box->setCurrentIndex(std::max<int>(0, int(all.indexOf(m_match->targets().at(column)))));
    connect(box, &QComboBox::activated, this, [this, column, all](int index) {
        m_match->set(column, all.at(index));
        judge();
    });
    m_ui->preview->setCellWidget(0, column, box);
}

void ImportDialog::judge()
{
    QStringList words;
    bool isReady = false;
    if (!m_trouble.isEmpty()) {
        words.append(m_trouble);
    } else if (m_match) {
        words = m_match->problems();
        isReady = words.isEmpty() && !m_table.rows.isEmpty();
        if (m_table.rows.isEmpty())
            words.append(tr("The file has no rows beneath its header."));
        if (const QStringList left = m_match->leftOut(); !left.isEmpty())
            words.append(tr("Not taken: %1.").arg(oneLine(left.join(u", "_s), 200)));
        if (m_table.wasSafe)
            words.append(tr("The file was written for spreadsheets: what that added is taken off again."));
    }
    m_ui->message->setText(words.join(u' '));
    m_plan->setEnabled(isReady);
}

ImportJob ImportDialog::job() const
{
    const QString name = QFileInfo(QDir::fromNativeSeparators(m_ui->file->text())).fileName();
    return {.title = tr("Import of %1 into %2").arg(oneLine(name, 60), m_resource.text(m_resource.plural)),
            .table = m_table,
            .match = *m_match,
            .describe = [](const Error &error) { return describe(error); }};
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    setFile(draggedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace cordboard
