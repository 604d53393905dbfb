#include "console/removalgate.h"

#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// "3 × Customer"; one line for each kind of record.
    QString whatGoes(const Plan &plan)
    {
        QMap<const Resource *, qsizetype> counts;
        QMap<QString, qint64> along;
        for (const PlannedChange &change : plan.changes) {
            if (change.action != PlannedChange::Action::Remove || !change.isToDo())
                continue;
            ++counts[&change.resource()];
            for (auto it = change.along.begin(); it != change.along.end(); ++it)
                along[it.key()] += it.value().toInteger();
        }
        QStringList lines;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            lines.append(RemovalGate::tr("%1: %L2").arg(it.key()->text(it.key()->plural)).arg(it.value()));
        qint64 more = 0;
        for (const qint64 count : std::as_const(along))
            more += count;
        if (more > 0)
            lines.append(RemovalGate::tr("%Ln more record(s) go with them.", nullptr, int(more)));
        lines.append(RemovalGate::tr("This cannot be undone."));
        return lines.join(u'\n');
    }

    Question::Words wordsFor(const Plan &plan)
    {
        const int count = int(plan.counts().removals);
        return {.title = RemovalGate::tr("Delete records"),
                .text = RemovalGate::tr("Delete %Ln record(s)?", nullptr, count),
                .details = whatGoes(plan),
                .confirm = RemovalGate::tr("Delete %Ln record(s)", nullptr, count)};
    }

    bool wantsTyping(const Plan &plan)
    {
        return plan.needsSecondGate() || std::ranges::any_of(plan.changes, [](const PlannedChange &change) {
                   return change.action == PlannedChange::Action::Remove && change.resource().confirmById;
               });
    }

} // namespace

RemovalGate *RemovalGate::of(const Plan &plan, QWidget *parent)
{
    return new RemovalGate(plan, parent);
}

RemovalGate::RemovalGate(const Plan &plan, QWidget *parent)
    : QObject(parent)
    , m_question(new Question(wordsFor(plan), parent))
    , m_count(plan.counts().removals)
{
    if (wantsTyping(plan)) {
        m_question->addContent(new PlainLabel(tr("Type %1 to delete them:").arg(m_count), m_question));
        m_typed = new QLineEdit(m_question);
        m_typed->setObjectName(u"typedCount"_s);
        m_typed->setAccessibleName(tr("Number of records that are deleted"));
        m_question->addContent(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &RemovalGate::judge);
    }
    connect(m_question, &QDialog::accepted, this, &RemovalGate::passed);
    connect(m_question, &QDialog::finished, m_question, &QObject::deleteLater);
    connect(m_question, &QDialog::finished, this, &QObject::deleteLater);
    judge();
}

void RemovalGate::open()
{
    m_question->open();
    if (m_typed)
        m_typed->setFocus();
}

void RemovalGate::judge()
{
    m_question->setConfirmable(!m_typed || m_typed->text().trimmed() == QString::number(m_count));
}

} // namespace cordboard
