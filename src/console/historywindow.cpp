#include "console/historywindow.h"

#include "catalogue/display.h"
#include "catalogue/snapshot.h"
#include "console/accountband.h"
#include "console/accountcolour.h"
#include "core/plaintext.h"
#include "forms/forms.h"
#include "widgets/errorbanner.h"
#include "widgets/rowtable.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    /// What the platform makes anew, whatever was there before.
    QString lossesOf(const Record &record)
    {
        const Resource &resource = record.resource();
        QStringList losses;
        for (const Attribute &attribute : resource.attributes) {
            const bool isSecret = attribute.kind == Kind::Secret;
            if ((attribute.is(Trait::ReadOnly) && hasContent(record.value(QString(attribute.name))))
                || isSecret)
                losses.append(resource.text(attribute.label));
        }
        if (resource.ids == IdPolicy::Assigned)
            losses.append(HistoryWindow::tr("its id"));
        QString sentence = HistoryWindow::tr("This makes a new record from what was deleted.");
        if (!losses.isEmpty())
            sentence += u' ' + HistoryWindow::tr("Not coming back: %1.").arg(losses.join(u", "_s));
        return sentence;
    }

} // namespace

HistoryWindow::HistoryWindow(const Account &account, const std::shared_ptr<const Journal> &journal)
    : m_account(account)
    , m_model(account.platformOrDefault(), journal)
    , m_banner(new ErrorBanner(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_recreate(new QPushButton(tr("Create &again…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"historyWindow"_s);
    setWindowTitle(tr("History — %1 · %2").arg(oneLine(account.name, 60), environmentText(account)));
    m_found.setSourceModel(&m_model);
    m_found.setFilterKeyColumn(-1);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    showSelected();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryWindow::showRead);
    resize(980, 620);
}

void HistoryWindow::build()
{
    auto *search = new QLineEdit(this);
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the history"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setModel(&m_found);
    m_table->setAccessibleName(tr("History"));
    lookLikeRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair{int(HistoryModel::Time), 130},
                                        {int(HistoryModel::Action), 90},
                                        {int(HistoryModel::RecordName), 240},
                                        {int(HistoryModel::Changes), 320}})
        m_table->setColumnWidth(column, width);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setObjectName(u"historyDetails"_s);
    m_recreate->setObjectName(u"recreate"_s);
    auto *exporting = new QPushButton(tr("&Export…"), this);
    exporting->setObjectName(u"export"_s);
    auto *closing = new QPushButton(tr("Close"), this);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_recreate);
    foot->addWidget(exporting);
    foot->addStretch();
    foot->addWidget(closing);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->addWidget(m_banner);
    content->addWidget(search);
    content->addWidget(splitter, 1);
    content->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new AccountBand(m_account, this));
    column->addLayout(content, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryWindow::showSelected);
    connect(m_recreate, &QPushButton::clicked, this, &HistoryWindow::recreate);
    connect(exporting, &QPushButton::clicked, this, &HistoryWindow::exportTo);
    connect(closing, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    search->setFocus();
}

void HistoryWindow::showRead()
{
    m_table->selectRow(0);
    showSelected();
    if (const int damaged = m_model.damagedLines())
        m_banner->tell(tr("%n line(s) of the journal are damaged and were left out.", nullptr, damaged));
}

int HistoryWindow::selectedRow() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? m_found.mapToSource(index).row() : -1;
}

void HistoryWindow::showSelected()
{
    const int row = selectedRow();
    if (row >= 0)
        m_details->setPlainText(m_model.details(row));
    else if (m_model.isReading())
        m_details->setPlainText(tr("The history is being read…"));
    else if (m_model.rowCount() > 0)
        m_details->setPlainText(tr("No change matches the search."));
    else
        m_details->setPlainText(tr("Nothing was written with this account."));
    const Resource *resource = row < 0 ? nullptr : m_model.resourceAt(row);
    const bool wasDeleted = row >= 0 && m_model.at(row).intent.verb == "DELETE"
        && (m_model.at(row).state == WriteState::Done || m_model.at(row).state == WriteState::Applied);
    m_recreate->setEnabled(wasDeleted && resource && resource->permits(Method::Create) && hasForm(*resource));
}

void HistoryWindow::recreate()
{
    const int row = selectedRow();
    const Resource *resource = row < 0 ? nullptr : m_model.resourceAt(row);
    if (!resource)
        return;
    Record preset = fromSnapshot(*resource, m_model.at(row).intent.before);
    if (resource->ids == IdPolicy::Assigned)
        preset.setId({});
    Q_EMIT recreationWanted(preset, lossesOf(preset));
}

void HistoryWindow::exportTo()
{
    const QString suggestion = u"cordboard-history-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the history"), suggestion,
                                                      tr("CSV (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    QSaveFile target(file);
    const bool isJson = file.endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.setPermissions(ownerOnly)
        && target.write(isJson ? m_model.toJson(m_account.name) : m_model.toCsv(m_account.name)) >= 0
        && target.commit();
    if (isWritten)
        m_banner->tell(tr("Exported to %1.").arg(file), ErrorBanner::Tone::Remark);
    else
        m_banner->tell(tr("The file could not be written: %1").arg(target.errorString()));
}

} // namespace cordboard
