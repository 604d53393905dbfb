#include "console/question.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr auto timeToSee = 500ms;

} // namespace

Question::Question(const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"question"_s);
    setWindowTitle(words.title);
    setModal(true);

    auto *text = new PlainLabel(words.text, this);
    QFont bold = text->font();
    bold.setBold(true);
    text->setFont(bold);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(text);
    if (!words.details.isEmpty()) {
        auto *details = new PlainLabel(words.details, this);
        details->setWordWrap(true);
        column->addWidget(details);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(words.confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAutoDefault(false);
    m_confirm->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Question::addContent(QWidget *content)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, content);
}

void Question::setConfirmable(bool confirmable)
{
    m_isConfirmable = confirmable;
    m_confirm->setEnabled(m_isConfirmable && m_isAwake);
}

void Question::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QTimer::singleShot(timeToSee, this, &Question::wake);
}

void Question::wake()
{
    m_isAwake = true;
    setConfirmable(m_isConfirmable);
}

} // namespace cordboard
