#include "console/formwindow.h"

#include "console/accountband.h"
#include "console/accountcolour.h"
#include "console/conflictdialog.h"
#include "console/question.h"
#include "console/writecontrols.h"
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

namespace {

    QString labelsOf(const Resource &resource, const QStringList &fields)
    {
        QStringList labels;
        for (const QString &field : fields)
            labels.append(fieldLabel(resource, field));
        return labels.join(u", "_s);
    }

} // namespace

FormWindow::FormWindow(RecordForm *form, const Account &account)
    : m_form(form)
    , m_banner(new ErrorBanner(this))
    , m_changes(new PlainLabel(this))
    , m_controls(new WriteControls(this))
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
        m_controls->follow(m_form->operation());
    });
    connect(m_form, &RecordForm::progressed, this, &FormWindow::showProgress);
    connect(m_form, &RecordForm::saved, this, &FormWindow::take);
    connect(m_form, &RecordForm::undecided, this, &FormWindow::decide);
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
    foot->addWidget(m_controls);
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

void FormWindow::remark(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_banner->tell(sentence, ErrorBanner::Tone::Remark);
}

void FormWindow::forbid(const QString &why)
{
    m_isForbidden = !why.isEmpty();
    m_save->setToolTip(why);
    remark(why);
    showChanges();
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
    m_save->setEnabled(!m_isForbidden && !m_form->isSaving() && (isNew || !labels.isEmpty()));
    m_changes->setText(labels.isEmpty()
                           ? isNew ? QString() : tr("No changes")
                           : tr("%n change(s): %1", nullptr, int(labels.size())).arg(labels.join(u", "_s)));
}

void FormWindow::showProgress(WriteOperation::Step step, int milliseconds)
{
    switch (step) {
    case WriteOperation::Step::Waiting:
        m_changes->setText(tr("Waiting until it is known what became of earlier changes…"));
        break;
    case WriteOperation::Step::Reading: m_changes->setText(tr("Looking at what is there now…")); break;
    case WriteOperation::Step::Sending: m_changes->setText(tr("Saving…")); break;
    case WriteOperation::Step::Looking: m_changes->setText(tr("Checking what happened…")); break;
    case WriteOperation::Step::Pausing:
        m_changes->setText(tr("It was sent, and no answer came. Checking what happened in %n second(s)…",
                              nullptr, (milliseconds + 999) / 1000));
        break;
    }
}

void FormWindow::take(const Record &record, const WriteEnd &end)
{
    showChanges();
    Q_EMIT saved(record);
    QStringList remarks;
    if (end.kind == WriteEnd::Kind::Applied)
        remarks.append(tr("No answer came, but it was saved: it is there."));
    if (!end.otherThanMeant.isEmpty())
        remarks.append(tr("It was saved, but the platform made something else of: %1. This is how it is now.")
                           .arg(labelsOf(record.resource(), end.otherThanMeant)));
    if (!end.movedMeanwhile.isEmpty())
        remarks.append(tr("Somebody else changed at the same time: %1.")
                           .arg(labelsOf(record.resource(), end.movedMeanwhile)));
    if (remarks.isEmpty())
        return closeNow();
    m_banner->tell(remarks.join(u' '), ErrorBanner::Tone::Remark);
}

/// Neither done nor refused: the person decides, with both versions in sight.
void FormWindow::decide(const WriteEnd &end)
{
    showChanges();
    switch (end.kind) {
    case WriteEnd::Kind::NotApplied:
        m_banner->tell(tr("No answer came, and it was not saved: what is there is as before."));
        m_banner->offer(tr("Send again"), [this] { m_form->save(); });
        break;
    case WriteEnd::Kind::Unknown:
        m_banner->tell(
            end.error.kind == Error::Kind::Cancelled
                ? tr("It was sent, and you stopped finding out what became of it. It is in the history, and "
                     "is looked at again when the account opens.")
                : tr("It was sent, no answer came, and it could not be checked. It is in the history, and is "
                     "looked at again when the account opens."));
        break;
    case WriteEnd::Kind::Differs:
        if (m_form->binder().isNew() || !end.record)
            m_banner->tell(
                tr("No answer came. What is there now is other than was sent, in: %1. Look at it before "
                   "you send anything again.")
                    .arg(labelsOf(m_form->resource(), end.otherThanMeant)));
        else
            askWhichSide(
                end, tr("No answer came, and what is there now is neither as before nor as you want it."));
        break;
    default: askWhichSide(end, tr("Somebody else changed it while this form was open.")); break;
    }
}

void FormWindow::askWhichSide(const WriteEnd &end, const QString &why)
{
    QList<Conflict> conflicts = end.conflicts;
    if (conflicts.isEmpty()) {
        for (const QString &field : end.otherThanMeant)
            conflicts.append({{field}});
    }
    auto *dialog = new ConflictDialog({.base = m_form->binder().base(),
                                       .now = *end.record,
                                       .mine = m_form->binder().draft(),
                                       .conflicts = conflicts},
                                      why, this);
    connect(dialog, &ConflictDialog::decided, this,
            [this, now = *end.record](const QStringList &theirs, const QStringList &mine) {
                m_form->binder().rebase(now, theirs, mine);
                m_banner->clear();
                if (m_form->binder().isChanged())
                    m_form->save();
            });
    m_banner->tell(why, ErrorBanner::Tone::Remark);
    dialog->open();
}

bool FormWindow::isUnsaved() const
{
    return m_form->isSaving() || m_form->binder().isChanged();
}

void FormWindow::closeNow()
{
    m_mayClose = true;
    close();
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
    if (m_mayClose || !isUnsaved())
        return event->accept();
    event->ignore();
    askBeforeClosing();
}

void FormWindow::askBeforeClosing()
{
    if (findChild<Question *>())
        return;
    const bool isSaving = m_form->isSaving();
    auto *question = new Question(
        {.title = tr("Close the form"),
         .text =
             isSaving ? tr("The record is being saved. Close the form?") : tr("Discard what you changed?"),
         .details = isSaving ? tr("It goes on by itself. The history will show how it ended.") : QString(),
         .confirm = isSaving ? tr("Close form") : tr("Discard changes")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &FormWindow::closeNow);
    question->open();
}

} // namespace cordboard
