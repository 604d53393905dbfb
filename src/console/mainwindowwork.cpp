#include "bulk/chunkof.h"
#include "bulk/exportwork.h"
#include "console/bulkactions.h"
#include "console/exportdialog.h"
#include "console/formwindow.h"
#include "console/mainwindow.h"
#include "console/question.h"
#include "console/recordactions.h"
#include "console/resourcepage.h"
#include "console/selectedrows.h"
#include "console/workpanel.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "widgets/errorbanner.h"
#include "widgets/recordtableview.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostAtHand = 2000;    // rows that are formatted from the table's own records
    constexpr qint64 mostToCopy = 100'000; // rows that a clipboard is good for

    /// What the table shows, from left to right.
    QList<ExportColumn> shownColumns(const RecordTableView &table, const Resource &resource)
    {
        QList<ExportColumn> columns;
        for (const ColumnLayout::Column &column : table.columnLayout().columns) {
            if (column.isHidden)
                continue;
            const qsizetype relation = resource.indexOfRelation(column.key);
            const qsizetype attribute = resource.indexOf(column.key);
            if (relation >= 0)
                columns.append({ExportColumn::Kind::RelatedTitle, relation});
            else if (attribute >= 0)
                columns.append({ExportColumn::Kind::Attribute, attribute});
            else
                columns.append(ExportColumn{});
        }
        return columns;
    }

    void showFolderOf(const QString &file)
    {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    }

} // namespace

void MainWindow::buildWorkMenu(QMenu *file)
{
    file->setToolTipsVisible(true); // why something cannot be done
    file->addAction(m_bulk->importAction());
    addAction(file, u"exportRecords"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
              [this] { askToExport(); });
    connect(m_actions, &RecordActions::rowsToFetchAndCopy, this, &MainWindow::copyRows);
}

void MainWindow::connectBulk()
{
    connect(m_actions, &RecordActions::rowsToRemove, m_bulk, &BulkActions::removeSelected);
    connect(m_bulk, &BulkActions::changed, this, &MainWindow::markOutOfDate);
    connect(m_bulk, &BulkActions::troubled, this,
            [this](const QString &sentence) { m_banner->tell(sentence); });
    connect(m_bulk, &BulkActions::applying, this,
            [this](Work *work, QAction *report) { m_work->add(work, {report}); });
    QMetaObject::invokeMethod(m_bulk, &BulkActions::showInterrupted, Qt::QueuedConnection);
}

QStringList MainWindow::filterWords() const
{
    ResourcePage &page = *currentPage();
    QStringList words;
    if (!m_scope.isAll())
        words.append(m_scope.title);
    const QMap<QString, FilterValue> &values = page.filterBar().values();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Filter *filter = page.resource().filter(it.key());
        const QString shown = it->shown.isEmpty() ? it->values.join(u' ') : it->shown;
        if (filter && !shown.isEmpty())
            words.append(u"%1 %2"_s.arg(page.resource().text(filter->label), shown));
    }
    return words;
}

void MainWindow::askToExport()
{
    ResourcePage &page = *currentPage();
    ExportOffer offer{.resource = &page.resource(),
                      .total = page.model().total(),
                      .selected = page.table().selectedCount(),
                      .account = m_connection->account().name,
                      .filters = filterWords()};
    for (const ColumnLayout::Column &column : page.table().columnLayout().columns) {
        offer.columns.append(column.key);
        if (!column.isHidden)
            offer.shown.append(column.key);
    }
    // What is exported is what was on screen when it was asked for, whatever is shown meanwhile.
    const ExportJob whole = jobFor({});
    const ExportJob selection = jobFor(selectedRows(page.table()));
    auto *dialog = new ExportDialog(offer, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, whole, selection] {
        startExport(dialog->isSelectionOnly() ? selection : whole, dialog->options());
    });
    dialog->open();
}

/// Rows of the current page as it is filtered and sorted now; none: all of them.
ExportJob MainWindow::jobFor(const QList<RowRange> &rows) const
{
    ResourcePage &page = *currentPage();
    RecordTableModel &model = page.model();
    ExportJob job{.query = model.query(),
                  .rows = rows,
                  .knownPageSize = model.query().pageSize,
                  .describe = [](const Error &error) { return describe(error); }};
    job.query.page = 1;
    if (!rows.isEmpty())
        job.known = knownOf(model, rows);
    const qint64 count = rowsIn(rows);
    if (count == model.rowCount()) {
        job.rows.clear();
    } else if (count > 0 && count <= mostAtHand && areLoaded(model, rows)) {
        QList<Record> records;
        for (const RowRange &range : rows) {
            for (qint64 row = range.first; row < range.first + range.count; ++row)
                records.append(model.recordAt(int(row)));
        }
        job.atHand = std::make_shared<const RecordChunk>(chunkOf(page.resource(), records));
    }
    return job;
}

void MainWindow::startExport(ExportJob job, const ExportSink::Options &to)
{
    const Resource &resource = *to.layout.resource;
    job.title = tr("Export of %1").arg(resource.text(resource.plural));
    job.to = to;
    auto *openFolder = new QAction(tr("Show the folder"), this);
    openFolder->setObjectName(u"showFolder"_s);
    connect(openFolder, &QAction::triggered, this, [file = to.file] { showFolderOf(file); });
    m_work->add(new ExportWork(m_client, job), {openFolder});
}

/// Rows that are selected and not all loaded: read first, then on the clipboard as the table shows them.
void MainWindow::copyRows()
{
    ResourcePage &page = *currentPage();
    const Resource &resource = page.resource();
    const QList<RowRange> rows = selectedRows(page.table());
    if (rowsIn(rows) > mostToCopy)
        return offerExportInstead(rowsIn(rows));
    ExportJob job = jobFor(rows);
    job.title = tr("Copying %1").arg(resource.text(resource.plural));
    job.to = {.layout = {.resource = &resource, .columns = shownColumns(page.table(), resource)},
              .format = ExportFormat::Words};
    auto *work = new ExportWork(m_client, job);
    connect(work, &Work::ended, this, [this, work] {
        if (work->state() != Work::State::Done)
            return;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(work->bytes()));
        const QString copied = tr("%Ln row(s) copied.", nullptr, int(work->done()));
        tell((QStringList(copied) + work->remarks()).join(u' '));
        m_work->dismiss(work);
    });
    m_work->add(work);
}

void MainWindow::offerExportInstead(qint64 rows)
{
    auto *question = new Question(
        {.title = tr("Copy rows"),
         .text = tr("%Ln row(s) are too many for the clipboard. Export them to a file?", nullptr, int(rows)),
         .details = tr("Up to %L1 rows can be copied.").arg(mostToCopy),
         .confirm = tr("Export…")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MainWindow::askToExport);
    question->open();
}

/// Whether the window may go now. Forms with something in them and work that still runs are asked about
/// first.
bool MainWindow::mayClose()
{
    if (!m_actions->unsavedForms().isEmpty()) {
        askAboutForms();
        return false;
    }
    if (!m_work->isBusy())
        return true;
    askAboutWork();
    return false;
}

void MainWindow::askAboutForms()
{
    const QList<FormWindow *> forms = m_actions->unsavedForms();
    const bool isSaving =
        std::ranges::any_of(forms, [](FormWindow *form) { return form->form().isSaving(); });
    auto *question =
        new Question({.title = tr("Forms are open"),
                      .text = tr("%n form(s) hold what is not saved. Discard it and close the window?",
                                 nullptr, int(forms.size())),
                      .details = isSaving
                          ? tr("What is being saved right now may be saved or not. It is looked up when the "
                               "account opens again, and is in the history then.")
                          : QString(),
                      .confirm = tr("Discard and close")},
                     this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        for (FormWindow *form : m_actions->unsavedForms())
            form->closeNow();
        close();
    });
    question->open();
}

void MainWindow::askAboutWork()
{
    auto *question = new Question(
        {.title = tr("Work is running"),
         .text = tr("Stop what is still running and close the window?"),
         .details = tr("An export that is stopped leaves no file. A plan that is stopped can go on later."),
         .confirm = tr("Stop and close")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_work->stopAll();
        connect(m_work, &WorkPanel::changed, this, [this] {
            if (!m_work->isBusy())
                close();
        });
        if (!m_work->isBusy())
            close();
    });
    question->open();
}

} // namespace cordboard
