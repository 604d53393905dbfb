#include "console/callwindow.h"

#include "catalogue/neededfilters.h"
#include "console/accountband.h"
#include "console/accountcolour.h"
#include "core/plaintext.h"
#include "core/sipcodes.h"
#include "core/timestamp.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "widgets/calltimeline.h"
#include "widgets/detailspanel.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"

#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int daysAround = 7;

} // namespace

CallWindow::CallWindow(const Client &client, const Record &call, Clock clock)
    : m_client(client)
    , m_call(call)
    , m_clock(clock)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"callWindow"_s);
    const Account &account = m_client.connection().account();
    setWindowTitle(u"%1 — %2 · %3"_s.arg(headline(), oneLine(account.name, 60), environmentText(account)));
    build();
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    resize(1000, 640);
}

QString CallWindow::headline() const
{
    const CallFields &fields = m_call.resource().calls;
    const auto number = [&](QLatin1StringView field) {
        const QString text = m_call.value(QString(field)).toString();
        return text.isEmpty() ? u"—"_s : marked(text.left(60));
    };
    const QString direction = m_call.value(QString(fields.direction)).toString();
    return u"%1 → %2"_s.arg(number(fields.callerIn(direction)), number(fields.calleeIn(direction)));
}

void CallWindow::build()
{
    const CallFields &fields = m_call.resource().calls;
    auto *headlineLabel = new PlainLabel(headline(), this);
    headlineLabel->setObjectName(u"callHeadline"_s);
    headlineLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = headlineLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    headlineLabel->setFont(large);
    auto *end = new PlainLabel(this);
    end->setObjectName(u"callEnd"_s);
    const QVariant code = m_call.value(QString(fields.code));
    const QString reason = marked(m_call.value(QString(fields.reason)).toString());
    const QString codeWords = hasContent(code) ? sipCodeInWords(code.toInt()) : tr("no code was told");
    end->setText(reason.isEmpty() ? tr("Ended: %1").arg(codeWords)
                                  : tr("Ended: %1 – “%2”").arg(codeWords, reason));
    end->setWordWrap(true);

    auto *details = new DetailsPanel(this);
    details->setClock(m_clock);
    details->show({m_call}, 1, {});
    connect(details, &DetailsPanel::linkActivated, this, &CallWindow::linkActivated);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"otherCalls"_s);
    tabs->setDocumentMode(true);
    addOthers(tabs, fields.source, tr("Calls from %1"));
    addOthers(tabs, fields.destination, tr("Calls to %1"));
    tabs->setVisible(tabs->count() > 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(tabs);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({660, 320});

    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->addWidget(headlineLabel);
    content->addWidget(new CallTimeline(m_call, m_clock, this));
    content->addWidget(end);
    content->addWidget(splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new AccountBand(m_client.connection().account(), this));
    column->addLayout(content);
}

/// A week before the call and a week after it: without a start the platform answers nothing, or everything.
Filters CallWindow::around() const
{
    const Resource &resource = m_call.resource();
    const QDateTime start = m_call.value(QString(resource.calls.start)).toDateTime();
    const QDateTime middle = start.isValid() ? start : QDateTime::currentDateTimeUtc();
    Filters filters;
    const auto bound = [&](QLatin1StringView filter, int days) {
        if (resource.filter(QString(filter)))
            filters.insert(QString(filter), {filterTimestamp(middle.addDays(days))});
    };
    bound(resource.calls.from, -daysAround);
    bound(resource.calls.until, daysAround);
    return filters;
}

void CallWindow::addOthers(QTabWidget *tabs, QLatin1StringView number, const QString &words)
{
    const Resource &resource = m_call.resource();
    const QString digits = m_call.value(QString(number)).toString();
    Filters filters = around();
    filters.insert(QString(number), {digits});
    const bool isAnswerable = resource.filter(QString(number)) && neededFilters(resource, filters).isEmpty();
    if (digits.isEmpty() || !isAnswerable)
        return;
    auto *page = new QWidget(tabs);
    auto *note = new PlainLabel(tr("Loading…"), page);
    auto *model = new RecordTableModel(m_client, resource, page);
    auto *table = new RecordTableView(page);
    table->setObjectName(u"calls_"_s + number);
    model->setClock(m_clock);
    table->setRecords(model);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(note);
    column->addWidget(table, 1);
    tabs->addTab(page, menuText(words.arg(marked(digits.left(40)))));
    const auto tell = [this, model, note, table] {
        if (model->state() == RecordTableModel::State::Failed)
            note->setText(describe(model->lastError()));
        else if (model->state() != RecordTableModel::State::Loading)
            note->setText(tr("%Ln call(s) within 7 days before and after this one, it included", nullptr,
                             int(model->total().value_or(model->rowCount()))));
        if (table->selectedCount() == 0)
            table->selectId(m_call.id());
    };
    connect(model, &RecordTableModel::arrived, page, tell);
    connect(model, &RecordTableModel::stateChanged, page, tell);
    connect(table, &RecordTableView::linkActivated, this, &CallWindow::linkActivated);
    connect(table, &RecordTableView::opened, this, &CallWindow::opened);
    model->setQuery(filters, {});
}

} // namespace cordboard
