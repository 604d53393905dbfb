#include "widgets/filtereditor.h"

#include "catalogue/display.h"
#include "catalogue/validation.h"
#include "core/e164.h"
#include "core/plaintext.h"
#include "core/timestamp.h"
#include "widgets/colours.h"
#include "widgets/plainlabel.h"
#include "widgets/relationpicker.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QDateTime startOf(const QDate &date)
    {
        return date.startOfDay();
    }

    QString zoneOf(const QDateTime &time)
    {
        return time.toLocalTime().timeZoneAbbreviation();
    }

} // namespace

FilterValue FilterEditor::since(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QString shown = u"%1 %2 %3"_s.arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                            local.time().toString(u"HH:mm"_s), zoneOf(local));
    return {{filterTimestamp(time)}, shown};
}

FilterValue FilterEditor::sinceYesterday()
{
    return since(QDateTime::currentDateTimeUtc().addDays(-1));
}

FilterEditor::FilterEditor(const Resource &resource, const Filter &filter, const Client &client,
                           const FilterValue &now, QWidget *parent)
    : QDialog(parent)
    , m_resource(resource)
    , m_filter(filter)
    , m_client(client)
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
    if (m_filter.kind == Kind::Flag || m_filter.kind == Kind::Choice)
        return makeChoiceBox(now);
    if (m_filter.kind == Kind::Timestamp)
        return makeTimeEditor(now);
    m_text = new QLineEdit(now.values.join(u", "_s), this);
    m_text->setMaxLength(1000);
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

QWidget *FilterEditor::makeTimeEditor(const FilterValue &now)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QDateTime told = readTimestamp(now.values.value(0));
    m_time = new QDateTimeEdit((told.isValid() ? told : QDateTime::currentDateTimeUtc()).toLocalTime(), box);
    m_time->setObjectName(u"filterTime"_s);
    m_time->setAccessibleName(m_resource.text(m_filter.label));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    auto *presets = new QComboBox(box);
    presets->setObjectName(u"timePresets"_s);
    presets->setAccessibleName(tr("Usual times"));
    const QDateTime current = QDateTime::currentDateTime();
    const QDate today = current.date();
    const std::pair<QString, QDateTime> choices[] = {
        {tr("Choose…"), {}},
        {tr("An hour ago"), current.addSecs(-3600)},
        {tr("Start of today"), startOf(today)},
        {tr("Start of yesterday"), startOf(today.addDays(-1))},
        {tr("24 hours ago"), current.addDays(-1)},
        {tr("7 days ago"), current.addDays(-7)},
        {tr("Start of this month"), startOf(QDate(today.year(), today.month(), 1))},
    };
    for (const auto &[words, time] : choices)
        presets->addItem(words, time);
    connect(presets, &QComboBox::activated, this, [this, presets] {
        if (const QDateTime time = presets->currentData().toDateTime(); time.isValid())
            m_time->setDateTime(time);
    });
    row->addWidget(m_time, 1);
    row->addWidget(new PlainLabel(zoneOf(current), box));
    row->addWidget(presets);
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
    if (m_time)
        return since(m_time->dateTime());
    const bool isNumber = m_filter.kind == Kind::PhoneNumber;
    const QString typed = isNumber ? phoneDigits(m_text->text()) : m_text->text().trimmed();
    return typed.isEmpty() ? FilterValue() : FilterValue{{typed}, oneLine(typed, 60)};
}

QString FilterEditor::complaintAboutTyped() const
{
    if (!isComplete())
        return tr("Enter what to look for.");
    const Attribute like{.name = m_filter.name, .label = m_filter.label, .kind = m_filter.kind};
    const bool isChecked = m_filter.kind == Kind::Integer || m_filter.kind == Kind::Digits;
    return m_text && isChecked ? complaint(like, value().values.constFirst()) : QString();
}

} // namespace cordboard
