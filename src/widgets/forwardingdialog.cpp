#include "widgets/forwardingdialog.h"

#include "catalogue/forwarding.h"
#include "core/plaintext.h"
#include "widgets/hintlabel.h"
#include "widgets/rowsedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int usualTimeout = 300;
    constexpr int longestRing = 600; // seconds

    /// As people write them, without what only the platform says.
    QVariantList simpleDestinations(const QVariantMap &forwarding)
    {
        QVariantList rows;
        for (const QVariant &one : forwarding[u"destinations"_s].toList()) {
            QVariantMap row = one.toMap();
            row.insert(u"destination"_s, simpleDestination(row));
            row.remove(u"simple_destination"_s);
            rows.append(row);
        }
        return rows;
    }

    QVariantList inOrder(const QVariantList &destinations)
    {
        QVariantList rows;
        for (const QVariant &one : destinations) {
            QVariantMap row = one.toMap();
            row.insert(u"timeout"_s, row.value(u"timeout"_s, usualTimeout).toInt());
            row.insert(u"priority"_s, rows.size() + 1);
            rows.append(row);
        }
        return rows;
    }

} // namespace

ForwardingDialog::ForwardingDialog(const QString &title, const QVariantMap &forwarding,
                                   const Keywords &keywords, bool hasRingTime, QWidget *parent)
    : QDialog(parent)
    , m_before(forwarding)
    , m_destinations(new RowsEdit({{u"destination"_s, tr("Number, SIP URI or service")},
                                   {u"timeout"_s, tr("Seconds"), QString::number(usualTimeout)}},
                                  tr("Destinations in order")))
    , m_times(new RowsEdit({{u"wday"_s, tr("Weekdays")},
                            {u"hour"_s, tr("Hours")},
                            {u"minute"_s, tr("Minutes")},
                            {u"mday"_s, tr("Days")},
                            {u"month"_s, tr("Months")},
                            {u"year"_s, tr("Years")}},
                           tr("Times")))
    , m_sources(new RowsEdit({{u"source"_s, tr("Caller")}}, tr("Callers")))
    , m_sourcesMode(new QComboBox)
{
    setObjectName(u"forwardingDialog"_s);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    if (hasRingTime) {
        m_ringTime = new QSpinBox;
        m_ringTime->setRange(1, longestRing);
        m_ringTime->setSuffix(tr(" s"));
        m_ringTime->setValue(forwarding.value(u"ringtimeout"_s, 15).toInt());
        auto *row = new QFormLayout;
        row->addRow(tr("&Ring for"), m_ringTime);
        column->addLayout(row);
    }
    column->addWidget(makeDestinations(keywords));
    column->addWidget(makeConditions());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_destinations->setRows(simpleDestinations(forwarding));
    m_times->setRows(forwarding[u"times"_s].toList());
    m_sources->setRows(forwarding[u"sources"_s].toList());
    m_sourcesMode->setCurrentIndex(
        std::max(0, m_sourcesMode->findData(forwarding[u"sources_mode"_s].toString())));
}

QWidget *ForwardingDialog::makeDestinations(const Keywords &keywords)
{
    auto *group = new QGroupBox(tr("Calls go to, one after the other"), this);
    auto *column = new QVBoxLayout(group);
    column->addWidget(m_destinations);
    auto *add = new QToolButton(group);
    add->setObjectName(u"addService"_s);
    add->setText(tr("Add service"));
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(new QMenu(add));
    for (const auto &[wire, label] : keywords) {
        connect(add->menu()->addAction(menuText(label)), &QAction::triggered, this, [this, wire = wire] {
            m_destinations->addRow({{u"destination"_s, wire}, {u"timeout"_s, usualTimeout}});
        });
    }
    m_destinations->buttons()->addWidget(add);
    return group;
}

QWidget *ForwardingDialog::makeConditions()
{
    auto *group = new QGroupBox(tr("When, and for whom"), this);
    auto *column = new QVBoxLayout(group);
    auto *hint = new HintLabel(group);
    hint->setText(tr("Without a time, always. Write 2 or 2-6; weekdays count from 1, Sunday."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_times);
    m_sourcesMode->addItem(tr("Only calls from these callers; without any, from all"), u"whitelist"_s);
    m_sourcesMode->addItem(tr("Calls from all but these callers"), u"blacklist"_s);
    m_sourcesMode->setAccessibleName(tr("Whose calls"));
    column->addWidget(m_sourcesMode);
    column->addWidget(m_sources);
    return group;
}

QVariantMap ForwardingDialog::forwarding() const
{
    const QVariantList destinations = inOrder(m_destinations->rows());
    if (destinations.isEmpty())
        return {};
    QVariantMap told{{u"destinations"_s, destinations}, {u"times"_s, m_times->rows()}};
    for (const QString &kept :
         {u"sources_is_regex"_s, u"bnumbers"_s, u"bnumbers_mode"_s, u"bnumbers_is_regex"_s}) {
        if (m_before.contains(kept))
            told.insert(kept, m_before[kept]);
    }
    told.insert(u"sources"_s, m_sources->rows());
    told.insert(u"sources_mode"_s, m_sourcesMode->currentData());
    if (m_ringTime)
        told.insert(u"ringtimeout"_s, m_ringTime->value());
    return told;
}

} // namespace cordboard
