#include "widgets/codetabledialog.h"

#include "core/sipcodes.h"
#include "widgets/colours.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    enum Column { Code, Name, End, Effective };

} // namespace

CodeTableDialog::CodeTableDialog(const CodeTable &table, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QTableWidget(this))
    , m_note(new PlainLabel(this))
{
    setObjectName(u"codeTable"_s);
    setWindowTitle(tr("What SIP codes count as"));
    auto *about = new PlainLabel(
        tr("The network effectiveness ratio counts calls that were answered, and calls that the called "
           "person "
           "ended: busy, no answer, rejected. Platforms use codes differently. “5xx” stands for all other "
           "codes of that hundred; codes that are not listed count as other."),
        this);
    about->setWordWrap(true);
    m_rows->setObjectName(u"codeRows"_s);
    m_rows->setAccessibleName(windowTitle());
    m_rows->setColumnCount(4);
    m_rows->setHorizontalHeaderLabels({tr("SIP code"), tr("In words"), tr("Counts as"), tr("In the ratio")});
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    QPalette red = m_note->palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    m_note->setPalette(red);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *adding = buttons->addButton(tr("&Add a code"), QDialogButtonBox::ActionRole);
    QPushButton *removing = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    QPushButton *reset = buttons->addButton(tr("&Usual table"), QDialogButtonBox::ResetRole);
    adding->setObjectName(u"addCode"_s);
    removing->setObjectName(u"removeCode"_s);
    reset->setObjectName(u"usualCodes"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_rows, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    fill(table);
    resize(640, 460);

    connect(adding, &QPushButton::clicked, this, [this] {
        addRow({}, CallEnd::Other);
        m_rows->setCurrentCell(m_rows->rowCount() - 1, Code);
        m_rows->editItem(m_rows->currentItem());
    });
    connect(removing, &QPushButton::clicked, this, [this] { m_rows->removeRow(m_rows->currentRow()); });
    connect(reset, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_rows, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() == Code)
            showNames();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_note->setText(complaintAboutTable());
        if (m_note->text().isEmpty())
            accept();
    });
}

void CodeTableDialog::fill(const CodeTable &table)
{
    m_rows->setRowCount(0);
    for (auto it = table.entries().cbegin(); it != table.entries().cend(); ++it)
        addRow(CodeTable::keyText(it.key()), *it);
    m_rows->setCurrentCell(0, Code);
}

void CodeTableDialog::addRow(const QString &code, CallEnd end)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    for (const Column column : {Name, Effective}) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_rows->setItem(row, column, item);
    }
    auto *ends = new QComboBox(m_rows);
    ends->setAccessibleName(tr("What %1 counts as").arg(code));
    for (const CallEnd known : allCallEnds)
        ends->addItem(callEndName(known), int(known));
    ends->setCurrentIndex(ends->findData(int(end)));
    connect(ends, &QComboBox::currentIndexChanged, this, &CodeTableDialog::showNames);
    m_rows->setCellWidget(row, End, ends);
    m_rows->setColumnWidth(End, ends->sizeHint().width() + 8);
    m_rows->setItem(row, Code, new QTableWidgetItem(code));
    showNames();
}

void CodeTableDialog::showNames()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto *ends = qobject_cast<QComboBox *>(m_rows->cellWidget(row, End));
        if (!ends || !m_rows->item(row, Code))
            continue;
        const int key = CodeTable::keyFrom(m_rows->item(row, Code)->text());
        const bool counts = isEffective(CallEnd(ends->currentData().toInt()));
        m_rows->item(row, Name)->setText(sipName(key < 10 ? key * 100 + 99 : key));
        m_rows->item(row, Effective)->setText(counts ? tr("yes") : tr("no"));
    }
}

CodeTable CodeTableDialog::table() const
{
    CodeTable table;
    table.clear();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto *ends = qobject_cast<QComboBox *>(m_rows->cellWidget(row, End));
        const int key = CodeTable::keyFrom(m_rows->item(row, Code)->text());
        if (key > 0)
            table.set(key, CallEnd(ends->currentData().toInt()));
    }
    return table;
}

QString CodeTableDialog::complaintAboutTable() const
{
    QSet<int> keys;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString code = m_rows->item(row, Code)->text();
        const int key = CodeTable::keyFrom(code);
        if (key == 0)
            return tr("“%1” is no SIP code: a number from 100 to 699, or “4xx”.").arg(code);
        if (keys.contains(key))
            return tr("%1 is listed twice.").arg(code);
        keys.insert(key);
    }
    return keys.isEmpty() ? tr("List one code at least, or take the usual table.") : QString();
}

} // namespace cordboard
