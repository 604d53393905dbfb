#include "widgets/filtereditor.h"

#include "catalogue/display.h"
#include "catalogue/validation.h"
#include "core/plaintext.h"
#include "core/timestamp.h"
#include "widgets/colours.h"
#include "widgets/numberlist.h"
#include "widgets/plainlabel.h"
#include "widgets/relationpicker.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostValues = 300; // an address longer than about 8000 characters is refused by many
    constexpr qsizetype shownValues = 3;

} // namespace

FilterValue FilterEditor::timeValue(const QDateTime &time, Clock clock)
{
    const QDateTime there = time.toTimeZone(zoneOf(clock));
    const QString shown = u"%1 %2 %3"_s.arg(QLocale().toString(there.date(), QLocale::ShortFormat),
                                            there.time().toString(u"HH:mm"_s), there.timeZoneAbbreviation());
    return {{filterTimestamp(time)}, shown};
}

FilterValue FilterEditor::anyOf(const QStringList &values)
{
    const QStringList first = values.first(std::min(shownValues, values.size()));
    const auto others = int(values.size() - first.size());
    const QString named = first.join(u", "_s);
    return {values, oneLine(others > 0 ? tr("%1 and %n more", nullptr, others).arg(named) : named, 60)};
}

FilterEditor::FilterEditor(const Resource &resource, const Filter &filter, const Client &client,
                           const FilterValue &now, QWidget *parent, Clock clock)
    : QDialog(parent)
    , m_resource(resource)
    , m_filter(filter)
    , m_client(client)
    , m_clock(clock)
{
    setObjectName(u"filterEditor"_s);
    const QString label = resource.text(filter.label);
    setWindowTitle(tr("Filter by %1").arg(label));
    setMinimumWidth(380);
    QWidget *editor = makeEditor(now);
    editor->setObjectName(u"filterValue"_s);
    editor->setAccessibleName(label);

    auto *rows = new QFormLayout(this);
    rows->addRow(label, editor);
    auto *note = new PlainLabel(this);
    QPalette red = note->palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    note->setPalette(red);
    note->setWordWrap(true);
    rows->addRow(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"applyFilter"_s);
    apply->setDefault(true);
    rows->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, note] {
        note->setText(complaintAboutTyped());
        if (note->text().isEmpty())
            accept();
    });
}

QWidget *FilterEditor::makeEditor(const FilterValue &now)
{
    if (m_filter.target) {
        m_picker = new RelationPicker(this);
        m_picker->setSource(m_client, *m_filter.target);
        m_picker->setRecord(now.values.value(0), now.shown);
        connect(m_picker, &RelationPicker::picked, this, [this](const QString &id) {
            if (!id.isEmpty())
                accept();
        });
        return m_picker;
    }
    if (m_filter.kind == Kind::Choice && !m_filter.takesOne)
        return makeChoiceList(now);
    if (m_filter.kind == Kind::Flag || m_filter.kind == Kind::Choice)
        return makeChoiceBox(now);
    if (m_filter.kind == Kind::Timestamp)
        return makeTimeEditor(now);
    m_text = new QLineEdit(now.values.join(u", "_s), this);
    if (takesSeveral()) {
        m_text->setPlaceholderText(tr("One or several"));
        m_text->setToolTip(tr("Several, separated by commas, spaces or line ends, find any of them."));
    } else {
        m_text->setMaxLength(1000);
    }
    if (m_filter.match == Match::Stars) {
        m_text->setPlaceholderText(tr("Whole, or with * for anything"));
        m_text->setToolTip(
            tr("“ann*” finds what begins with ann, “*ann*” what contains it. Without a star it "
               "must be the whole."));
    }
    return m_text;
}

QWidget *FilterEditor::makeChoiceBox(const FilterValue &now)
{
    m_choice = new QComboBox(this);
    if (m_filter.choices.empty()) {
        m_choice->addItem(tr("yes"), u"true"_s);
        m_choice->addItem(tr("no"), u"false"_s);
    }
    for (const Choice &choice : m_filter.choices)
        m_choice->addItem(m_resource.text(choice.label), QString(choice.wire));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(now.values.value(0))));
    return m_choice;
}

QWidget *FilterEditor::makeChoiceList(const FilterValue &now)
{
    m_checks = new QListWidget(this);
    for (const Choice &choice : m_filter.choices) {
        auto *item = new QListWidgetItem(m_resource.text(choice.label), m_checks);
        const QString wire(choice.wire);
        item->setData(Qt::UserRole, wire);
        item->setCheckState(now.values.contains(wire) ? Qt::Checked : Qt::Unchecked);
    }
    m_checks->setCurrentRow(0);
    m_checks->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return m_checks;
}

/// Those that are checked.
FilterValue FilterEditor::choices() const
{
    FilterValue value;
    QStringList words;
    for (int row = 0; row < m_checks->count(); ++row) {
        const QListWidgetItem &item = *m_checks->item(row);
        if (item.checkState() != Qt::Checked)
            continue;
        value.values.append(item.data(Qt::UserRole).toString());
        words.append(item.text());
    }
    value.shown = words.join(u", "_s);
    return value;
}

QWidget *FilterEditor::makeTimeEditor(const FilterValue &now)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QDateTime told = readTimestamp(now.values.value(0));
    const QDateTime time = told.isValid() ? told : QDateTime::currentDateTimeUtc();
    const bool isUtc = m_clock == Clock::Utc;
    m_time = new QDateTimeEdit(box);
    m_time->setTimeSpec(isUtc ? Qt::UTC : Qt::LocalTime);
    m_time->setDateTime(isUtc ? time.toUTC() : time.toLocalTime());
    m_time->setObjectName(u"filterTime"_s);
    m_time->setAccessibleName(m_resource.text(m_filter.label));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    row->addWidget(m_time, 1);
    row->addWidget(new PlainLabel(clockName(m_clock), box));
    box->setFocusProxy(m_time);
    return box;
}

FilterValue FilterEditor::value() const
{
    if (m_picker) {
        if (m_picker->recordId().isEmpty())
            return {};
        return {{m_picker->recordId()},
                m_picker->title().isEmpty() ? m_picker->recordId() : m_picker->title()};
    }
    if (m_choice)
        return {{m_choice->currentData().toString()}, m_choice->currentText()};
    if (m_checks)
        return choices();
    if (m_time)
        return timeValue(m_time->dateTime(), m_clock);
    const QStringList typed = typedValues();
    return typed.isEmpty() ? FilterValue() : anyOf(typed);
}

/// Numbers of call records are texts: a source may be no telephone number at all.
bool FilterEditor::takesNumbers() const
{
    const CallFields &calls = m_resource.calls;
    return m_filter.kind == Kind::PhoneNumber
        || (calls.isKnown() && (m_filter.name == calls.source || m_filter.name == calls.destination));
}

bool FilterEditor::takesSeveral() const
{
    return !m_filter.takesOne
        && (takesNumbers() || m_filter.kind == Kind::Integer || m_filter.kind == Kind::Digits);
}

QStringList FilterEditor::typedValues() const
{
    const QString typed = m_text->text();
    if (!takesSeveral())
        return typed.trimmed().isEmpty() ? QStringList() : QStringList{typed.trimmed()};
    if (!takesNumbers())
        return listedWords(typed);
    QStringList values;
    for (const QString &number : listedNumbers(typed)) {
        const QString bare = number.startsWith(u'+') ? number.sliced(1) : number;
        values.append(bare);
        if (m_filter.kind != Kind::PhoneNumber && number != bare)
            values.append(number); // nobody says with which of the two calls are recorded
    }
    return values;
}

QString FilterEditor::complaintAboutTyped() const
{
    if (!isComplete())
        return m_checks ? tr("Tick one or several.") : tr("Enter what to look for.");
    const QStringList values = value().values;
    if (values.size() > mostValues)
        return tr("These are %Ln. A filter takes 300 at most.", nullptr, int(values.size()));
    const Attribute like{.name = m_filter.name, .label = m_filter.label, .kind = m_filter.kind};
    const bool isChecked =
        m_filter.kind == Kind::Integer || m_filter.kind == Kind::Digits || m_filter.kind == Kind::LocalTime;
    for (const QString &value : values) {
        const QString complaining = m_text && isChecked ? complaint(like, value) : QString();
        if (!complaining.isEmpty())
            return values.size() > 1 ? u"%1: %2"_s.arg(oneLine(value, 40), complaining) : complaining;
    }
    return {};
}

} // namespace cordboard
