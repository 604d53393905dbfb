#include "widgets/perioddialog.h"

#include "widgets/colours.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

PeriodDialog::PeriodDialog(const Interval &now, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_from(makeEdit(u"periodFrom"_s, now.from, clock))
    , m_until(makeEdit(u"periodUntil"_s, now.until.value_or(QDateTime::currentDateTimeUtc()), clock))
    , m_isOpen(new QCheckBox(tr("&No end: calls that are still to come belong to it"), this))
    , m_note(new PlainLabel(this))
{
    setObjectName(u"periodDialog"_s);
    setWindowTitle(tr("Calls that began between"));
    auto *rows = new QFormLayout(this);
    rows->addRow(tr("&From (%1)").arg(clockName(clock)), m_from);
    rows->addRow(tr("&Until (%1)").arg(clockName(clock)), m_until);
    m_isOpen->setChecked(!now.until);
    m_isOpen->setObjectName(u"periodIsOpen"_s);
    rows->addRow(QString(), m_isOpen);
    QPalette red = m_note->palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    m_note->setPalette(red);
    m_note->setWordWrap(true);
    rows->addRow(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *show = buttons->addButton(tr("Show calls"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"applyPeriod"_s);
    show->setDefault(true);
    rows->addRow(buttons);
    m_until->setEnabled(now.until.has_value());
    connect(m_isOpen, &QCheckBox::toggled, m_until, &QWidget::setDisabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::check);
}

QDateTimeEdit *PeriodDialog::makeEdit(const QString &name, const QDateTime &time, Clock clock)
{
    const bool isUtc = clock == Clock::Utc;
    auto *edit = new QDateTimeEdit(this);
    edit->setObjectName(name);
    edit->setTimeSpec(isUtc ? Qt::UTC : Qt::LocalTime);
    edit->setDateTime(isUtc ? time.toUTC() : time.toLocalTime());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    return edit;
}

Interval PeriodDialog::interval() const
{
    Interval chosen{m_from->dateTime().toUTC()};
    if (!m_isOpen->isChecked())
        chosen.until = m_until->dateTime().toUTC();
    return chosen;
}

void PeriodDialog::check()
{
    const Interval chosen = interval();
    if (chosen.until && *chosen.until <= chosen.from) {
        m_note->setText(tr("The end must lie behind the beginning."));
        m_until->setFocus();
        return;
    }
    accept();
}

} // namespace cordboard
