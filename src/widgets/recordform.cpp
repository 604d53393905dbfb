#include "widgets/recordform.h"

#include "catalogue/validation.h"

using namespace Qt::StringLiterals;

namespace cordboard {

RecordForm::RecordForm(const Resource &resource, const Client &client, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_client(client)
{
}

void RecordForm::bind()
{
    m_binder = new FormBinder(m_resource, m_client, this);
    connect(m_binder, &FormBinder::changed, this, &RecordForm::changed);
}

void RecordForm::save()
{
    if (m_isSaving)
        return;
    const Purpose purpose = m_binder->isNew() ? Purpose::Create : Purpose::Update;
    const Record draft = m_binder->draft();
    const QList<FieldProblem> found = complaints(draft, purpose);
    const QList<FieldProblem> elsewhere = m_binder->showProblems(found);
    if (!found.isEmpty()) {
        m_binder->focusFirstProblem();
        if (!elsewhere.isEmpty())
            Q_EMIT failed({.kind = Error::Kind::Invalid, .detail = elsewhere.constFirst().message});
        return;
    }
    if (purpose == Purpose::Update && draft.isBlank()) {
        Q_EMIT nothingToSave();
        return;
    }
    m_isSaving = true;
    setEnabled(false);
    Q_EMIT saving();
    auto request =
        purpose == Purpose::Create ? m_client.create(draft) : m_client.update(m_binder->base(), draft);
    std::move(request).then(this, [this, draft](const Outcome<Record> &outcome) { take(draft, outcome); });
}

void RecordForm::take(const Record &draft, const Outcome<Record> &outcome)
{
    m_isSaving = false;
    setEnabled(true);
    if (!outcome)
        return refuse(outcome.error());
    m_binder->edit(*outcome);
    Q_EMIT saved(*outcome, differencesBetween(draft, *outcome));
}

void RecordForm::refuse(const Error &error)
{
    QList<FieldProblem> problems = error.problems;
    // An attribute this platform does not take: that field stops here, the rest can still be saved.
    for (const FieldProblem &problem : error.problems) {
        const Attribute *attribute = problem.code == "105"_L1 ? m_resource.attribute(problem.field) : nullptr;
        if (!attribute)
            continue;
        problems.removeOne(problem);
        if (attribute->alias.isEmpty())
            m_binder->freeze(problem.field, tr("This platform does not let it be changed."));
        else
            problems.append({problem.field, tr("This platform knows it by another name. Save once more.")});
    }
    const bool isSettled = problems.isEmpty() && !error.problems.isEmpty();
    const QList<FieldProblem> elsewhere = isSettled ? problems : m_binder->showProblems(problems);
    m_binder->focusFirstProblem();
    if (elsewhere.isEmpty() && !error.problems.isEmpty() && !error.outcomeIsUnknown())
        return;
    Error rest = error;
    rest.problems = elsewhere;
    if (!elsewhere.isEmpty() && elsewhere.size() < error.problems.size()) {
        QStringList messages;
        for (const FieldProblem &problem : elsewhere)
            messages.append(problem.message);
        rest.detail = messages.join(u' ');
    }
    Q_EMIT failed(rest);
}

QStringList RecordForm::differencesBetween(const Record &sent, const Record &answered) const
{
    QStringList labels;
    for (qsizetype i = 0; i < qsizetype(m_resource.attributes.size()); ++i) {
        const Attribute &attribute = m_resource.attributes[size_t(i)];
        const bool isOther = sent.value(i).isValid() && answered.value(i).isValid()
            && !isSameValue(attribute, sent.value(i), answered.value(i));
        if (isOther)
            labels.append(m_resource.text(attribute.label));
    }
    for (qsizetype i = 0; i < qsizetype(m_resource.relations.size()); ++i) {
        const Related &wanted = sent.related(i);
        const Related &told = answered.related(i);
        const bool isOther = wanted.state != Related::State::NotTold && told.state != Related::State::NotTold
            && (wanted.state != told.state || wanted.id != told.id);
        if (isOther)
            labels.append(m_resource.text(m_resource.relations[size_t(i)].label));
    }
    if (!sent.id().isEmpty() && sent.id() != answered.id())
        labels.append(m_resource.text(m_resource.idLabel));
    return labels;
}

} // namespace cordboard
