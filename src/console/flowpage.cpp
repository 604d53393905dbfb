#include "console/flowpage.h"

#include "forms/forms.h"
#include "net/connection.h"
#include "widgets/flowfinder.h"
#include "widgets/formrows.h"
#include "widgets/hintlabel.h"
#include "widgets/relationpicker.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

FlowPage::FlowPage(Writer &writer, const GuidedFlow &flow, qsizetype step, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_flow(flow)
    , m_step(step)
{
    build();
    restore();
}

void FlowPage::build()
{
    const FlowStep &step = m_flow.step(m_step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    auto *about = new HintLabel(m_writer.client().platform().text(step.about), this);
    about->setWordWrap(true);
    column->addWidget(about);
    if (step.source == FlowSource::Either) {
        m_new = new QRadioButton(tr("A new one"), this);
        m_new->setObjectName(u"newOne"_s);
        m_new->setChecked(true);
        m_existing = new QRadioButton(tr("One that is there"), this);
        m_existing->setObjectName(u"existingOne"_s);
        auto *choice = new QHBoxLayout;
        choice->addWidget(m_new);
        choice->addWidget(m_existing);
        choice->addStretch();
        column->addLayout(choice);
        connect(m_new, &QRadioButton::toggled, this, [this] {
            showParts();
            Q_EMIT changed();
        });
    }
    if (!step.lookup.isEmpty()) {
        m_finder = new FlowFinder(m_writer.client(), m_flow, m_step, this);
        column->addWidget(m_finder, 1);
        connect(m_finder, &FlowFinder::changed, this, &FlowPage::changed);
    }
    if (step.source == FlowSource::New || step.source == FlowSource::Either)
        buildForm();
    showParts();
}

void FlowPage::buildForm()
{
    const FlowStep &step = m_flow.step(m_step);
    m_form = makeForm(*step.resource, m_writer, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_form, 1); // notes that wrap need what room there is
    connect(m_form, &RecordForm::changed, this, [this] {
        if (!m_isFollowing)
            Q_EMIT changed();
    });
    if (step.asked.empty())
        return;
    m_all = new QCheckBox(tr("Show all fields"), this);
    m_all->setObjectName(u"allFields"_s);
    column->addWidget(m_all);
    connect(m_all, &QCheckBox::toggled, this, &FlowPage::showAsked);
    showAsked();
}

bool FlowPage::isNew() const
{
    return m_form && (!m_new || m_new->isChecked());
}

void FlowPage::showParts()
{
    const bool isFinding = m_finder && !isNew();
    if (m_finder)
        m_finder->setVisible(isFinding);
    if (m_form)
        m_form->setVisible(!isFinding);
    if (m_all)
        m_all->setVisible(!isFinding);
}

void FlowPage::showAsked()
{
    const std::span<const QLatin1StringView> asked = m_flow.step(m_step).asked;
    for (const QString &field : m_form->binder().fields()) {
        const bool isAsked =
            std::ranges::any_of(asked, [&](QLatin1StringView name) { return field == name; });
        showField(*m_form, u"field_"_s + field, isAsked || m_all->isChecked());
    }
}

void FlowPage::restore()
{
    m_isFollowing = true;
    const PlannedChange &change = m_flow.change(m_step);
    const bool isCreation = change.action == PlannedChange::Action::Create;
    if (m_form)
        m_form->binder().startNew(isCreation ? change.draft : Record(*m_flow.step(m_step).resource));
    if (m_finder)
        m_finder->restore(m_flow.sought(m_step),
                          change.base.id().isEmpty() ? QList<Record>() : QList<Record>{change.base});
    const bool isFinding = !isCreation && !m_flow.sought(m_step).isEmpty();
    if (m_existing)
        (isFinding ? m_existing : m_new)->setChecked(true);
    m_isFollowing = false;
    follow();
}

void FlowPage::follow()
{
    if (!m_form)
        return;
    m_isFollowing = true;
    for (const Relation &relation : m_flow.step(m_step).resource->relations) {
        auto *picker = m_form->findChild<RelationPicker *>(u"field_"_s + relation.name);
        if (!picker)
            continue;
        const bool isGiven = m_flow.isGiven(m_step, relation);
        picker->setReadOnly(isGiven);
        if (!isGiven)
            continue;
        const Related given = m_flow.given(m_step, relation);
        picker->setRecord(given.id, given.title);
    }
    m_isFollowing = false;
}

void FlowPage::collect(GuidedFlow &flow) const
{
    if (isNew())
        return flow.make(m_step, m_form->binder().draft());
    const QString sought = m_finder->sought();
    if (const std::optional<Record> chosen = m_finder->chosen())
        flow.use(m_step, *chosen, sought);
    else if (m_flow.step(m_step).source == FlowSource::Missing && m_finder->isMissing())
        flow.make(m_step, flow.missing(m_step, sought), sought);
    else
        flow.leaveOpen(m_step, sought);
}

QList<FieldProblem> FlowPage::showProblems(const QList<FieldProblem> &problems)
{
    if (!isNew()) {
        if (!problems.isEmpty())
            m_finder->complain(problems.constFirst().message);
        return problems.isEmpty() ? problems : problems.sliced(1);
    }
    for (const FieldProblem &problem : problems) {
        const auto *field = m_form->findChild<QWidget *>(u"field_"_s + problem.field);
        if (m_all && field && field->isHidden())
            m_all->setChecked(true);
    }
    const QList<FieldProblem> elsewhere = m_form->binder().showProblems(problems);
    m_form->binder().focusFirstProblem();
    return elsewhere;
}

void FlowPage::setLocked(bool isLocked)
{
    for (QWidget *part : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_existing),
                          static_cast<QWidget *>(m_finder), static_cast<QWidget *>(m_form)}) {
        if (part)
            part->setEnabled(!isLocked);
    }
}

void FlowPage::focusFirst()
{
    if (!isNew())
        return m_finder->setFocus();
    QWidget *at = m_form;
    while ((at = at->nextInFocusChain()) && at != m_form) {
        const auto *line = qobject_cast<QLineEdit *>(at);
        if (line && m_form->isAncestorOf(at) && at->isVisibleTo(m_form) && !line->isReadOnly())
            return at->setFocus();
    }
}

} // namespace cordboard
