#include "widgets/detailspanel.h"

#include "catalogue/display.h"
#include "core/plaintext.h"
#include "core/secret.h"
#include "core/sipcodes.h"
#include "core/spoofing.h"
#include "widgets/clipboard.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/wholetext.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int widestName = 130;
    constexpr qsizetype longestLink = 24;
    constexpr qsizetype longestWhole = 20'000;
    constexpr qsizetype longestOfMarks = 512;

    /// As much of it as can be laid out without a pause; of heaps of combining marks, that is little.
    QString whole(const QString &text)
    {
        const QStringView start = QStringView(text).first(std::min<qsizetype>(text.size(), 2'000));
        const auto marks = std::ranges::count_if(start, [](QChar c) { return c.isMark(); });
        return text.left(marks > start.size() / 2 ? longestOfMarks : longestWhole);
    }

    /// Something a label could not break, such as a Call-ID.
    bool hasLongWord(const QString &text)
    {
        static const QRegularExpression longWord(u"\\S{20,}"_s);
        return longWord.match(text).hasMatch();
    }

    PlainLabel *selectable(const QString &text, QWidget *parent)
    {
        auto *label = new PlainLabel(whole(text), parent);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(220);
    show({}, 0, {});
}

void DetailsPanel::show(const QList<Record> &records, int selectedCount, const QList<QAction *> &actions)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    m_names.clear();
    if (selectedCount == 0)
        addHeadline(tr("Nothing is selected"), {});
    else if (selectedCount == 1 && records.size() == 1)
        showOne(records.constFirst());
    else
        showSeveral(records, selectedCount);
    alignNames();
    showActions(actions);
    m_column->addStretch();
    fit(*content);
    setWidget(content); // the one before is deleted
}

/// Whether there is a scroll bar is known before anything is laid out: a row keeps the height that its words
/// had in the width before.
void DetailsPanel::fit(const QWidget &content)
{
    const bool isTall = content.heightForWidth(contentsRect().width()) > contentsRect().height();
    setVerticalScrollBarPolicy(isTall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    for (QFormLayout *rows : content.findChildren<QFormLayout *>())
        rows->invalidate();
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    if (widget())
        fit(*widget());
    QScrollArea::resizeEvent(event);
}

void DetailsPanel::addHeadline(const QString &words, const QString &beneath)
{
    auto *headline = selectable(words, this);
    headline->setObjectName(u"headline"_s);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    headline->setFont(large);
    m_column->addWidget(headline);
    if (!beneath.isEmpty())
        m_column->addWidget(selectable(beneath, this));
}

QFormLayout *DetailsPanel::addGroup(const QString &title)
{
    if (!title.isEmpty()) {
        auto *label = new PlainLabel(title, this);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        m_column->addWidget(label);
    }
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(4);
    m_column->addLayout(rows);
    return rows;
}

/// Names stand in one column through all groups, as wide as the widest that is not too long.
PlainLabel *DetailsPanel::nameLabel(const QString &label)
{
    auto *name = new PlainLabel(label, this);
    QPalette muted = name->palette();
    muted.setColor(QPalette::WindowText, mutedColour(muted));
    name->setPalette(muted);
    m_names.append(name);
    return name;
}

void DetailsPanel::alignNames()
{
    int widest = 0;
    for (const PlainLabel *name : std::as_const(m_names)) {
        if (const int width = name->sizeHint().width(); width <= widestName)
            widest = std::max(widest, width);
    }
    for (PlainLabel *name : std::as_const(m_names))
        name->setMinimumWidth(widest);
}

void DetailsPanel::addText(QFormLayout *rows, const QString &label, const QString &text,
                           const QString &toolTip)
{
    QWidget *value =
        hasLongWord(text) ? static_cast<QWidget *>(new WholeText(whole(text), this)) : selectable(text, this);
    value->setToolTip(toolTipText(toolTip));
    value->setAccessibleName(u"%1: %2"_s.arg(label, text));
    rows->addRow(nameLabel(label), value);
}

void DetailsPanel::addSecret(QFormLayout *rows, const QString &label, const QVariant &value)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QByteArray utf8 = value.value<Secret>().reveal();
    auto *dots = new PlainLabel(u"••••••••"_s, box);
    dots->setAccessibleName(tr("%1: hidden").arg(label));
    row->addWidget(dots, 1);
    const auto add = [&](const QString &icon, const QString &words) {
        auto *button = new QToolButton(box);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        row->addWidget(button);
        return button;
    };
    QToolButton *reveal = add(u"eye"_s, tr("Show %1").arg(label));
    reveal->setCheckable(true);
    connect(reveal, &QToolButton::toggled, dots,
            [dots, utf8](bool isShown) { dots->setText(isShown ? QString::fromUtf8(utf8) : u"••••••••"_s); });
    connect(add(u"copy"_s, tr("Copy %1").arg(label)), &QToolButton::clicked, this,
            [utf8] { copySecret(utf8); });
    rows->addRow(nameLabel(label), box);
}

void DetailsPanel::addAttribute(QFormLayout *rows, const Record &record, const Attribute &attribute)
{
    const Resource &resource = record.resource();
    const QString label = labelText(resource, attribute, m_clock);
    const QVariant value = record.value(QString(attribute.name));
    if (attribute.kind == Kind::Secret && hasContent(value))
        return addSecret(rows, label, value);
    // Long texts stand here whole; only cells cut them.
    const bool isLong = value.typeId() == QMetaType::QString && value.toString().size() > 500;
    QString text =
        isLong ? oneLine(value.toString(), longestWhole) : Display(m_clock).text(resource, attribute, value);
    if (resource.calls.isKnown() && attribute.name == resource.calls.code && hasContent(value))
        text = sipCodeInWords(value.toInt());
    if (attribute.kind == Kind::Networks)
        text.replace(u',', u'\n');
    if (emphasisOf(resource, attribute.name, value) == Emphasis::Alarm)
        text.prepend(u"⊘ "_s);
    addText(rows, label, text, Display::absence(value));
    const QStringList odd =
        value.typeId() == QMetaType::QString ? suspicions(value.toString()) : QStringList();
    if (!odd.isEmpty())
        addText(rows, u"⚠"_s, tr("This may not be what it looks like: %1.").arg(odd.join(u"; "_s)));
}

void DetailsPanel::addRelations(const Record &record)
{
    const Resource &resource = record.resource();
    QFormLayout *rows = resource.relations.empty() ? nullptr : addGroup(tr("Related"));
    for (const Relation &relation : resource.relations) {
        const Related related = record.related(QString(relation.name));
        const QString label = resource.text(relation.label);
        if (related.state != Related::State::One) {
            addText(rows, label, u"—"_s,
                    related.state == Related::State::None ? tr("There is none.")
                                                          : tr("The platform said nothing about this."));
            continue;
        }
        auto *link = new QToolButton(this);
        link->setObjectName(u"link_"_s + relation.name);
        link->setAutoRaise(true);
        link->setText(menuText(oneLine(Display().text(related), longestLink)) + u" →"_s);
        link->setToolTip(toolTipText(related.title));
        link->setAccessibleName(tr("Go to %1 %2").arg(label, related.title));
        QPalette asLink = link->palette();
        asLink.setColor(QPalette::ButtonText, asLink.color(QPalette::Link));
        link->setPalette(asLink);
        const RecordRef ref{QString(relation.target->type), related.id};
        connect(link, &QToolButton::clicked, this, [this, ref] { Q_EMIT linkActivated(ref); });
        rows->addRow(nameLabel(label), link);
    }
}

void DetailsPanel::showOne(const Record &record)
{
    const Resource &resource = record.resource();
    const bool hasSubtitle = !resource.subtitle.isEmpty();
    addHeadline(marked(record.title()),
                hasSubtitle ? oneLine(record.value(QString(resource.subtitle)).toString())
                            : resource.text(resource.singular));
    QStringList groups;
    for (const Attribute &attribute : resource.attributes) {
        if (const QString group = resource.text(attribute.group); !groups.contains(group))
            groups.append(group);
    }
    for (const QString &group : std::as_const(groups)) {
        QFormLayout *rows = addGroup(group);
        for (const Attribute &attribute : resource.attributes) {
            if (resource.text(attribute.group) == group)
                addAttribute(rows, record, attribute);
        }
    }
    addRelations(record);
    QFormLayout *identity = addGroup(tr("Identity"));
    addText(identity, resource.idLabel ? resource.text(resource.idLabel) : tr("ID"), record.id());
    if (record.extras().isEmpty())
        return;
    QFormLayout *others = addGroup(tr("Also told by the platform"));
    for (auto it = record.extras().cbegin(); it != record.extras().cend(); ++it) {
        const bool isText = it->typeId() == QMetaType::QString;
        const QByteArray json = QJsonDocument::fromVariant(QVariantList{*it}).toJson(QJsonDocument::Compact);
        addText(others, oneLine(it.key(), 80),
                isText ? oneLine(it->toString()) : oneLine(QString::fromUtf8(json.sliced(1).chopped(1))));
    }
}

void DetailsPanel::showSeveral(const QList<Record> &records, int selectedCount)
{
    addHeadline(tr("%n record(s) selected", nullptr, selectedCount), {});
    if (records.size() < 2)
        return;
    const Record &first = records.constFirst();
    const Resource &resource = first.resource();
    QFormLayout *rows = addGroup(tr("Shared by all of them"));
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        const Attribute &attribute = resource.attributes[size_t(i)];
        const bool isShared =
            attribute.kind != Kind::Secret && std::ranges::all_of(records, [&](const Record &other) {
                return isSameValue(attribute, other.value(i), first.value(i));
            });
        if (isShared && hasContent(first.value(i)))
            addText(rows, resource.text(attribute.label),
                    Display(m_clock).text(resource, attribute, first.value(i)));
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const bool isShared = std::ranges::all_of(
            records, [&](const Record &other) { return other.related(i).id == first.related(i).id; });
        if (isShared && first.related(i).state == Related::State::One)
            addText(rows, resource.text(resource.relations[size_t(i)].label),
                    Display().text(first.related(i)));
    }
}

void DetailsPanel::showActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_column->addWidget(button);
    }
}

} // namespace cordboard
