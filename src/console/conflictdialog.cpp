#include "console/conflictdialog.h"

#include "core/plaintext.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype longestValue = 60;

    QString textOf(const Record &record, const QStringList &fields)
    {
        QStringList texts;
        for (const QString &field : fields)
            texts.append(oneLine(fieldText(record, field), longestValue));
        return texts.join(u" · "_s);
    }

    /// The draft knows only what was changed: the rest of a unit is as it was loaded.
    Record whole(const ConflictDialog::Sides &sides, const QStringList &fields)
    {
        Record mine = sides.mine;
        for (const QString &field : fields) {
            if (mine.resource().attribute(field) && !mine.value(field).isValid())
                mine.setValue(field, sides.base.value(field));
        }
        return mine;
    }

} // namespace

ConflictDialog::ConflictDialog(const Sides &sides, const QString &why, QWidget *parent)
    : QObject(parent)
    , m_question(
          new Question({.title = tr("Changed by somebody else"),
                        .text = why,
                        .details = tr("Choose what each of them should be. Nothing is sent before that."),
                        .confirm = tr("Save choices")},
                       parent))
{
    m_question->addContent(choices(sides));
    connect(m_question, &QDialog::accepted, this, [this] { Q_EMIT decided(m_theirs, m_mine); });
    connect(m_question, &QDialog::finished, m_question, &QObject::deleteLater);
    connect(m_question, &QDialog::finished, this, &QObject::deleteLater);
}

QWidget *ConflictDialog::choices(const Sides &sides)
{
    auto *content = new QWidget(m_question);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(16);
    const QStringList heads{{}, tr("It was"), tr("It is now"), tr("You want")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new PlainLabel(heads.at(column), content), 0, column);
    int row = 1;
    for (const Conflict &conflict : sides.conflicts) {
        QStringList labels;
        for (const QString &field : conflict.fields)
            labels.append(fieldLabel(sides.now.resource(), field));
        const QString label = labels.join(u" · "_s);
        auto *now = new QRadioButton(menuText(textOf(sides.now, conflict.fields)), content);
        now->setObjectName(u"theirs_"_s + conflict.fields.constFirst());
        now->setAccessibleName(tr("%1 as it is now: %2").arg(label, now->text()));
        auto *mine =
            new QRadioButton(menuText(textOf(whole(sides, conflict.fields), conflict.fields)), content);
        mine->setObjectName(u"mine_"_s + conflict.fields.constFirst());
        mine->setAccessibleName(tr("%1 as you want it: %2").arg(label, mine->text()));
        auto *group = new QButtonGroup(content);
        group->addButton(now);
        group->addButton(mine);
        now->setChecked(true);
        m_theirs += conflict.fields;
        connect(now, &QRadioButton::toggled, this, [this, fields = conflict.fields](bool isTheirs) {
            for (const QString &field : fields) {
                m_theirs.removeAll(field);
                m_mine.removeAll(field);
            }
            (isTheirs ? m_theirs : m_mine) += fields;
        });
        grid->addWidget(new PlainLabel(label, content), row, 0);
        grid->addWidget(new PlainLabel(textOf(sides.base, conflict.fields), content), row, 1);
        grid->addWidget(now, row, 2);
        grid->addWidget(mine, row++, 3);
    }
    return content;
}

} // namespace cordboard
