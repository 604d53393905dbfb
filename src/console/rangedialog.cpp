#include "console/rangedialog.h"

#include "catalogue/validation.h"
#include "forms/forms.h"
#include "ui_rangedialog.h"
#include "widgets/formrows.h"
#include "writes/merge.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(620, 560);

    /// Whether they are one range: each the next of the one before it.
    bool areInRow(const QStringList &numbers)
    {
        const quint64 first = numbers.constFirst().toULongLong();
        return numbers.constLast().toULongLong() - first == quint64(numbers.size() - 1)
            && std::ranges::is_sorted(numbers, {},
                                      [](const QString &number) { return number.toULongLong(); });
    }

} // namespace

RangeDialog::RangeDialog(Writer &writer, const Record &preset, const QString &scope, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RangeDialog>())
    , m_writer(writer)
    , m_resource(preset.resource())
    , m_scope(scope)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Range of numbers: %1").arg(m_resource.text(m_resource.plural)));
    m_plan = m_ui->buttons->addButton(tr("Make a plan"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setDefault(true);
    makeRoomForMnemonics(*this);
    addActions();
    makeForm(preset);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_ui->numbers, &QPlainTextEdit::textChanged, this, [this] {
        m_plan->setEnabled(false); // until what is typed now was read
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &RangeDialog::read);
    connect(m_ui->action, &QComboBox::currentIndexChanged, this, &RangeDialog::judge);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualSize);
    read();
    m_ui->numbers->setFocus();
}

RangeDialog::~RangeDialog() = default;

void RangeDialog::addActions()
{
    const auto add = [this](const QString &words, RangeOrder::Action action, bool isPossible) {
        if (isPossible)
            m_ui->action->addItem(words, int(action));
    };
    const bool canSwitch =
        RangePlan::switchOf(m_writer.client().platform(), m_resource) && m_resource.permits(Method::Update);
    add(tr("Create them"), RangeOrder::Action::Create, m_resource.permits(Method::Create));
    add(tr("Enable them"), RangeOrder::Action::Enable, canSwitch);
    add(tr("Disable them"), RangeOrder::Action::Disable, canSwitch);
    add(tr("Delete them"), RangeOrder::Action::Remove, m_resource.permits(Method::Delete));
}

/// What new numbers have besides: the resource's own form without its number.
void RangeDialog::makeForm(const Record &preset)
{
    m_form = cordboard::makeForm(m_resource, m_writer, m_ui->formPlace);
    if (!m_form)
        return;
    auto *column = new QVBoxLayout(m_ui->formPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    showField(*m_form, u"field_"_s + m_resource.range, false);
    m_form->binder().startNew(preset);
    connect(m_form, &RecordForm::changed, this, &RangeDialog::judge);
}

RangeOrder::Action RangeDialog::action() const
{
    return RangeOrder::Action(m_ui->action->currentData().toInt());
}

void RangeDialog::read()
{
    m_range = NumberRange::from(m_ui->numbers->toPlainText());
    showMeaning();
    judge();
}

void RangeDialog::showMeaning()
{
    m_ui->remarks->clear();
    for (const QList<NumberRange::Remark> &remarks : {m_range.problems, m_range.overlaps}) {
        for (const NumberRange::Remark &remark : remarks)
            m_ui->remarks->addItem(u"“%1”: %2"_s.arg(remark.written, remark.words));
    }
    m_ui->remarks->setVisible(m_ui->remarks->count() > 0);
    QStringList words;
    if (m_range.numbers.size() == 1)
        words.append(m_range.numbers.constFirst());
    else if (!m_range.numbers.isEmpty() && !areInRow(m_range.numbers))
        words.append(tr("%Ln number(s).", nullptr, int(m_range.numbers.size())));
    else if (!m_range.numbers.isEmpty())
        words.append(tr("%Ln number(s), %1 to %2.", nullptr, int(m_range.numbers.size()))
                         .arg(m_range.numbers.constFirst(), m_range.numbers.constLast()));
    if (m_range.unread > 0)
        words.append(tr("%Ln piece(s) cannot be read.", nullptr, int(m_range.unread)));
    if (m_range.repeated > 0)
        words.append(tr("%Ln number(s) are repeated and count once.", nullptr, int(m_range.repeated)));
    m_ui->meaning->setText(words.join(u' '));
}

void RangeDialog::judge()
{
    const bool isNew = action() == RangeOrder::Action::Create;
    m_ui->formPlace->setVisible(isNew && m_form);
    QString why;
    if (m_range.numbers.isEmpty())
        why = tr("There is no number yet.");
    else if (isNew) {
        Record draft = order().draft;
        draft.setValue(QString(m_resource.range), m_range.numbers.constFirst());
        const QList<FieldProblem> problems = complaints(draft, Purpose::Create);
        if (!problems.isEmpty())
            why = u"%1: %2"_s.arg(fieldLabel(m_resource, problems.constFirst().field),
                                  problems.constFirst().message);
    }
    m_plan->setEnabled(why.isEmpty() && !m_pause.isActive());
    m_ui->objection->setText(m_range.numbers.isEmpty() ? QString() : why);
    m_ui->objection->setVisible(!m_ui->objection->text().isEmpty());
}

RangeOrder RangeDialog::order() const
{
    return {.resource = &m_resource,
            .action = action(),
            .numbers = m_range.numbers,
            .draft = m_form ? m_form->binder().draft() : Record(m_resource),
            .scope = m_scope};
}

} // namespace cordboard
