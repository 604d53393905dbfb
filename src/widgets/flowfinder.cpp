#include "widgets/flowfinder.h"

#include "catalogue/display.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "widgets/colours.h"
#include "widgets/plainlabel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int rowsInSight = 6;

    /// What is shown of a record that was found, from left to right.
    QList<QLatin1StringView> shownOf(const FlowStep &step)
    {
        QList<QLatin1StringView> shown{step.resource->title};
        for (const QLatin1StringView name : step.tells)
            shown.append(name);
        for (const QLatin1StringView name : {step.lookup, step.resource->subtitle}) {
            if (!name.isEmpty() && !shown.contains(name))
                shown.append(name);
        }
        return shown;
    }

} // namespace

FlowFinder::FlowFinder(const Client &client, const GuidedFlow &flow, qsizetype step, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_flow(flow)
    , m_step(step)
    , m_text(new QLineEdit(this))
    , m_look(new QPushButton(tr("Look for it"), this))
    , m_rows(new QTreeWidget(this))
    , m_state(new PlainLabel(this))
{
    build();
    connect(m_text, &QLineEdit::textEdited, this, &FlowFinder::forget);
    connect(m_text, &QLineEdit::returnPressed, this, &FlowFinder::look);
    connect(m_look, &QPushButton::clicked, this, &FlowFinder::look);
    connect(m_rows, &QTreeWidget::itemSelectionChanged, this, &FlowFinder::changed);
}

void FlowFinder::build()
{
    const Resource &resource = *m_flow.step(m_step).resource;
    const QString label = resource.text(resource.attribute(QString(m_flow.step(m_step).lookup))->label);
    m_text->setObjectName(u"sought"_s);
    m_text->setAccessibleName(label);
    m_text->setMaxLength(255);
    m_look->setObjectName(u"look"_s);
    m_look->setAutoDefault(false);
    m_rows->setObjectName(u"found"_s);
    m_rows->setAccessibleName(resource.text(resource.plural));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    QStringList headers;
    for (const QLatin1StringView name : shownOf(m_flow.step(m_step)))
        headers.append(resource.text(resource.attribute(QString(name))->label));
    if (const Relation *common = resource.relation(QString(m_flow.flow().common)))
        headers.append(resource.text(common->label));
    m_rows->setHeaderLabels(headers << tr("ID"));
    m_rows->setMinimumHeight(fontMetrics().height() * 2 * rowsInSight);
    m_state->setObjectName(u"findState"_s);
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *line = new QHBoxLayout;
    auto *words = new PlainLabel(label, this);
    words->setBuddy(m_text);
    line->addWidget(words);
    line->addWidget(m_text, 1);
    line->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_state);
    column->addWidget(m_rows, 1);
    column->addStretch();
    m_rows->hide();
    setFocusProxy(m_text);
}

QString FlowFinder::sought() const
{
    return m_text->text().trimmed();
}

std::optional<Record> FlowFinder::chosen() const
{
    const QList<QTreeWidgetItem *> selected = m_rows->selectedItems();
    return selected.isEmpty() ? std::nullopt
                              : std::optional(m_found.at(m_rows->indexOfTopLevelItem(selected.constFirst())));
}

/// What was found was found for another text.
void FlowFinder::forget()
{
    m_found.clear();
    m_hasLooked = false;
    if (m_request)
        m_request->abandon();
    m_state->setText({});
    show();
    Q_EMIT changed();
}

void FlowFinder::look()
{
    forget();
    if (sought().isEmpty())
        return complain(tr("Type what to look for first."));
    m_state->setPalette({});
    m_state->setText(tr("Looking…"));
    m_client.list(m_flow.lookup(m_step, sought()))
        .replacing(m_request)
        .then(this, [this](const Outcome<Page> &page) { take(page); });
}

void FlowFinder::take(const Outcome<Page> &page)
{
    if (!page)
        return complain(describe(page.error()));
    m_hasLooked = true;
    m_found = m_flow.matches(m_step, sought(), *page);
    show();
    m_state->setText(stateWords(page->total.value_or(page->size()) > page->size()));
    Q_EMIT changed();
}

QString FlowFinder::stateWords(bool isMore) const
{
    const FlowStep &step = m_flow.step(m_step);
    const QString what = step.resource->text(step.resource->singular);
    if (m_found.isEmpty())
        return step.source == FlowSource::Missing ? tr("There is none yet. It will be made.")
                                                  : tr("%1: there is none like that.").arg(what);
    if (isMore)
        return tr("There are more than can be shown. Type more of it.");
    return m_found.size() == 1 ? tr("It is there.")
                               : tr("%Ln were found. Choose one.", nullptr, int(m_found.size()));
}

void FlowFinder::restore(const QString &sought, const QList<Record> &found)
{
    const QSignalBlocker quiet(this);
    m_text->setText(sought);
    m_found = found;
    m_hasLooked = !sought.isEmpty() && m_flow.change(m_step).action == PlannedChange::Action::Create;
    show();
    m_state->setText(m_hasLooked || !found.isEmpty() ? stateWords(false) : QString());
}

void FlowFinder::complain(const QString &sentence)
{
    QPalette red = m_state->palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    m_state->setPalette(red);
    m_state->setText(oneLine(sentence));
}

QStringList FlowFinder::cells(const Record &record) const
{
    const Resource &resource = record.resource();
    QStringList cells;
    for (const QLatin1StringView name : shownOf(m_flow.step(m_step)))
        cells.append(marked(
            Display().text(resource, *resource.attribute(QString(name)), record.value(QString(name)))));
    if (resource.relation(QString(m_flow.flow().common)))
        cells.append(marked(Display().text(record.related(QString(m_flow.flow().common)))));
    return cells << record.id();
}

void FlowFinder::show()
{
    const QSignalBlocker quiet(m_rows);
    m_state->setPalette({});
    m_rows->clear();
    for (const Record &record : std::as_const(m_found))
        m_rows->addTopLevelItem(new QTreeWidgetItem(cells(record)));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
    m_rows->setVisible(!m_found.isEmpty());
    if (m_found.size() == 1)
        m_rows->topLevelItem(0)->setSelected(true);
}

} // namespace cordboard
