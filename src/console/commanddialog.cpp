#include "console/commanddialog.h"

#include "catalogue/display.h"
#include "catalogue/validation.h"
#include "console/question.h"
#include "widgets/plainlabel.h"
#include "widgets/relationpicker.h"
#include "widgets/valueeditor.h"
#include "writes/merge.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString whom(const Resource &resource, const CommandDialog::Records &records)
    {
        if (records.first && records.count == 1)
            return u"%1 “%2”"_s.arg(resource.text(resource.singular), marked(records.first->title()));
        return CommandDialog::tr("%Ln selected record(s)", nullptr, records.count);
    }

    Question::Words wordsFor(const Resource &resource, const RecordCommand &command,
                             const CommandDialog::Records &records)
    {
        const Resource &meant = command.of ? *command.of : resource;
        const QString label = resource.text(command.label);
        return {.title = label,
                .text = CommandDialog::tr("%1: %2").arg(label, whom(resource, records)),
                .details = meant.text(carriedOut(command).about),
                .confirm = CommandDialog::tr("Make a plan")};
    }

} // namespace

CommandDialog::CommandDialog(const Client &client, const Resource &resource, const RecordCommand &command,
                             const Records &records, QWidget *parent)
    : QObject(parent)
    , m_meant(command.of ? *command.of : resource)
    , m_done(carriedOut(command))
    , m_question(new Question(wordsFor(resource, command, records), parent))
{
    build(client, command, records);
    connect(m_question, &QDialog::accepted, this,
            [this] { Q_EMIT decided(m_picker ? m_picker->recordId() : QString(), wanted()); });
    connect(m_question, &QDialog::finished, m_question, &QObject::deleteLater);
    connect(m_question, &QDialog::finished, this, &QObject::deleteLater);
    judge();
}

void CommandDialog::build(const Client &client, const RecordCommand &command, const Records &records)
{
    auto *content = new QWidget(m_question);
    auto *rows = new QFormLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [&](const QString &words, QWidget *field) {
        auto *label = new PlainLabel(words, content);
        label->setBuddy(field);
        rows->addRow(label, field);
    };
    if (command.of) {
        m_picker = new RelationPicker(content);
        m_picker->setObjectName(u"record"_s);
        m_picker->setSource(client, m_meant);
        Filters narrowing{{QString(command.by), {records.first->id()}}};
        if (!command.only.attribute.isEmpty())
            narrowing.insert(QString(command.only.attribute), {QString(command.only.value)});
        m_picker->setNarrowing(narrowing);
        addRow(m_meant.text(m_meant.singular), m_picker);
        connect(m_picker, &RelationPicker::recordIdChanged, this, &CommandDialog::judge);
    }
    m_editor = new ValueEditor(m_meant, QString(m_done.field), client, content);
    addRow(fieldLabel(m_meant, m_editor->field()), m_editor);
    connect(m_editor, &ValueEditor::changed, this, &CommandDialog::judge);
    m_question->addContent(content);
}

void CommandDialog::open()
{
    m_question->open();
    if (m_picker)
        m_picker->setFocus();
    else
        m_editor->setFocus();
}

Record CommandDialog::wanted() const
{
    Record wanted = settingsOf(m_meant, m_done);
    m_editor->enterInto(wanted);
    return wanted;
}

void CommandDialog::judge()
{
    const Record wanted = this->wanted();
    const QString field = m_editor->field();
    const bool isGiven = hasContent(wanted.value(field)) || !wanted.related(field).id.isEmpty();
    const bool isPicked = !m_picker || !m_picker->recordId().isEmpty();
    m_question->setConfirmable(isGiven && isPicked && complaints(wanted, Purpose::Update).isEmpty());
}

} // namespace cordboard
