#include "console/formwindow.h"

#include "console/accountband.h"
#include "console/accountcolour.h"
#include "console/question.h"
#include "core/plaintext.h"
#include "widgets/errorbanner.h"
#include "widgets/plainlabel.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

FormWindow::FormWindow(RecordForm *form, const Account &account)
    : m_form(form)
    , m_banner(new ErrorBanner(this))
    , m_changes(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_accountWords(u"%1 · %2"_s.arg(oneLine(account.name, 60), environmentText(account)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"formWindow"_s);
    build(account);
    connect(m_form, &RecordForm::changed, this, &FormWindow::showChanges);
    connect(m_form, &RecordForm::saving, this, [this] {
        m_banner->clear();
        m_save->setEnabled(false);
        m_changes->setText(tr("Saving…"));
    });
    connect(m_form, &RecordForm::saved, this, &FormWindow::take);
    connect(m_form, &RecordForm::failed, this, [this](const Error &error) {
        showChanges();
        m_banner->tell(error);
    });
    connect(m_form, &RecordForm::nothingToSave, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, m_form, &RecordForm::save);
    showChanges();
}

void FormWindow::build(const Account &account)
{
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *cancel = new QPushButton(tr("Close"), this);
    cancel->setObjectName(u"close"_s);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setWordWrap(true);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->addWidget(m_changes, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(12, 8, 12, 0);
    banner->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *band = new AccountBand(account, this);
    column->addWidget(band);
    column->addLayout(banner);
    column->addWidget(area, 1);
    column->addLayout(foot);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, m_form, &RecordForm::save);
    const QSize wanted = m_form->sizeHint() + QSize(48, 150);
    resize(std::clamp(wanted.width(), 560, 1000), std::clamp(wanted.height(), 320, 760));
}

QString FormWindow::titleWords() const
{
    const Resource &resource = m_form->resource();
    FormBinder &binder = m_form->binder();
    const QString what = resource.text(resource.singular);
    return binder.isNew() ? tr("New: %1").arg(what)
                          : u"%1 %2"_s.arg(what, oneLine(binder.base().title(), 80));
}

void FormWindow::showChanges()
{
    setWindowTitle(u"%1 — %2"_s.arg(titleWords(), m_accountWords));
    const Resource &resource = m_form->resource();
    const bool isNew = m_form->binder().isNew();
    m_save->setText(isNew ? tr("Create %1").arg(resource.text(resource.singular)) : tr("Save changes"));
    const QStringList labels = m_form->binder().changedLabels();
    m_save->setEnabled(!m_form->isSaving() && (isNew || !labels.isEmpty()));
    m_changes->setText(labels.isEmpty()
                           ? isNew ? QString() : tr("No changes")
                           : tr("%n change(s): %1", nullptr, int(labels.size())).arg(labels.join(u", "_s)));
}

void FormWindow::take(const Record &record, const QStringList &differences)
{
    showChanges();
    Q_EMIT saved(record);
    if (differences.isEmpty()) {
        m_mayClose = true;
        close();
        return;
    }
    m_banner->tell(tr("It was saved, but the platform made something else of: %1. This is how it is now.")
                       .arg(differences.join(u", "_s)),
                   ErrorBanner::Tone::Remark);
}

void FormWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FormWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || (!m_form->isSaving() && !m_form->binder().isChanged()))
        return event->accept();
    event->ignore();
    askBeforeClosing();
}

void FormWindow::askBeforeClosing()
{
    if (findChild<Question *>())
        return;
    const bool isSaving = m_form->isSaving();
    auto *question =
        new Question({.title = tr("Close the form"),
                      .text = isSaving ? tr("The record is being saved. Close the form?")
                                       : tr("Discard what you changed?"),
                      .details = isSaving ? tr("What became of it will not be shown.") : QString(),
                      .confirm = isSaving ? tr("Close form") : tr("Discard changes")},
                     this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_mayClose = true;
        close();
    });
    question->open();
}

} // namespace cordboard
