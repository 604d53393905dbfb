#include "console/deletedialog.h"

#include "catalogue/display.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    Question::Words wordsFor(const DeletionPreview &preview)
    {
        const Record &record = preview.record();
        const Resource &resource = record.resource();
        const QString what = resource.text(resource.singular);
        if (resource.ending.isKnown())
            return {.title = DeleteDialog::tr("Terminate %1").arg(what),
                    .text = DeleteDialog::tr("Terminate %1 “%2” for ever?").arg(what, marked(record.title())),
                    .details =
                        DeleteDialog::tr("It stays in the list and can never be used again. With it go:"),
                    .confirm = DeleteDialog::tr("Terminate %1").arg(what)};
        return {.title = DeleteDialog::tr("Delete %1").arg(what),
                .text = DeleteDialog::tr("Delete %1 “%2”?").arg(what, marked(record.title())),
                .details = preview.takesAlong() ? DeleteDialog::tr("This cannot be undone. Deleted with it:")
                                                : DeleteDialog::tr("This cannot be undone."),
                .confirm = DeleteDialog::tr("Delete %1").arg(what)};
    }

} // namespace

DeleteDialog::DeleteDialog(Client client, const Record &record, QWidget *parent)
    : QObject(parent)
    , m_preview(client, record)
    , m_question(new Question(wordsFor(m_preview), parent))
{
    auto *content = new QWidget(m_question);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(16, 0, 0, 0);
    m_lines->setSpacing(4);
    m_question->addContent(content);
    if (record.resource().confirmById) {
        auto *ask = new PlainLabel((record.resource().ending.isKnown() ? tr("Type %1 to terminate it:")
                                                                       : tr("Type %1 to delete it:"))
                                       .arg(record.id()),
                                   m_question);
        m_typedId = new QLineEdit(m_question);
        m_typedId->setObjectName(u"typedId"_s);
        m_typedId->setAccessibleName(tr("Id of what is deleted"));
        m_question->addContent(ask);
        m_question->addContent(m_typedId);
        connect(m_typedId, &QLineEdit::textChanged, this, &DeleteDialog::judge);
    }
    connect(&m_preview, &DeletionPreview::changed, this, &DeleteDialog::showLines);
    connect(m_question, &QDialog::accepted, this,
            [this] { Q_EMIT confirmed(m_preview.record(), m_preview.counts()); });
    connect(m_question, &QDialog::finished, m_question, &QObject::deleteLater);
    connect(m_question, &QDialog::finished, this, &QObject::deleteLater);
    showLines();
}

void DeleteDialog::open()
{
    m_preview.start();
    m_question->open();
    if (m_typedId)
        m_typedId->setFocus();
}

void DeleteDialog::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DeletionPreview::Line &line : m_preview.lines()) {
        auto *label = new PlainLabel(u"• "_s + m_preview.text(line), m_question);
        label->setObjectName(u"consequence"_s);
        label->setWordWrap(true);
        m_lines->addWidget(label);
    }
    judge();
}

void DeleteDialog::judge()
{
    const bool isTyped = !m_typedId || m_typedId->text().trimmed() == m_preview.record().id();
    m_question->setConfirmable(isTyped && m_preview.isComplete());
}

} // namespace cordboard
