#include "widgets/recordform.h"

#include "catalogue/validation.h"

using namespace Qt::StringLiterals;

namespace cordboard {

RecordForm::RecordForm(const Resource &resource, Writer &writer, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_writer(writer)
{
}

void RecordForm::bind()
{
    m_binder = new FormBinder(m_resource, m_writer.client(), this);
    connect(m_binder, &FormBinder::changed, this, &RecordForm::changed);
}

void RecordForm::save()
{
    if (isSaving())
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
    m_operation =
        purpose == Purpose::Create ? m_writer.create(draft) : m_writer.update(m_binder->base(), draft);
    connect(m_operation, &WriteOperation::progressed, this, &RecordForm::progressed);
    connect(m_operation, &WriteOperation::ended, this, &RecordForm::take);
    setEnabled(false);
    Q_EMIT saving();
}

void RecordForm::take(const WriteEnd &end)
{
    m_operation = nullptr;
    setEnabled(true);
    switch (end.kind) {
    case WriteEnd::Kind::Refused:
    case WriteEnd::Kind::NotSent: return refuse(end.error);
    case WriteEnd::Kind::Conflict:
    case WriteEnd::Kind::NotApplied:
    case WriteEnd::Kind::Differs:
    case WriteEnd::Kind::Unknown: return Q_EMIT undecided(end);
    case WriteEnd::Kind::Done:
    case WriteEnd::Kind::AlreadyGone:
    case WriteEnd::Kind::Applied: break;
    }
    m_binder->edit(*end.record);
    Q_EMIT saved(*end.record, end);
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
        if (!m_binder->isRefused(*attribute))
            problems.append({problem.field, tr("This platform knows it by another name. Save once more.")});
    }
    const QList<FieldProblem> elsewhere = m_binder->showProblems(problems);
    m_binder->freezeRefused();
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

} // namespace cordboard
