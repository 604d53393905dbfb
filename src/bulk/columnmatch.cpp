#include "bulk/columnmatch.h"

#include "bulk/applywork.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ColumnText
    {
        Q_DECLARE_TR_FUNCTIONS(ColumnMatch)
    };

    using About = ColumnTarget::Kind;

    /// "Customer ID", "customer_id" and "customer.id" are one.
    QString normal(QStringView word)
    {
        QString letters;
        for (const QChar c : word) {
            if (c.isLetterOrNumber())
                letters.append(c.toCaseFolded());
        }
        return letters;
    }

    /// A label in the catalogue's English and in the person's language.
    QStringList wordsFor(const Resource &resource, const char *label)
    {
        return label ? QStringList{QString::fromUtf8(label), resource.text(label)} : QStringList();
    }

    QStringList wordsFor(const Resource &resource, const ColumnTarget &target)
    {
        if (target.kind == About::Id)
            return QStringList{u"id"_s} + wordsFor(resource, resource.idLabel)
                + QStringList{resource.text(resource.singular) + u"id"_s};
        if (target.kind == About::Outcome)
            return {QString(outcomeColumn)};
        if (target.kind == About::Attribute) {
            const Attribute &attribute = resource.attributes[size_t(target.index)];
            QStringList words{QString(attribute.name)};
            if (!attribute.alias.isEmpty())
                words.append(QString(attribute.alias));
            return words + wordsFor(resource, attribute.label);
        }
        const Relation &relation = resource.relations[size_t(target.index)];
        QStringList words = QStringList{QString(relation.name)} + wordsFor(resource, relation.label);
        if (target.kind == About::Related)
            return words;
        const Resource &other = *relation.target;
        QStringList endings{u"id"_s};
        if (target.kind == About::RelatedTitle) {
            const Attribute *title = other.attribute(QString(other.title));
            endings =
                title ? QStringList{QString(other.title)} + wordsFor(other, title->label) : QStringList();
        }
        QStringList both;
        for (const QString &word : words) {
            for (const QString &ending : endings)
                both.append(word + ending);
        }
        return both;
    }

} // namespace

ColumnMatch::ColumnMatch(const Resource &resource, const QStringList &headers)
    : m_resource(&resource)
    , m_headers(headers)
{
    for (const QString &header : headers)
        m_targets.append(named(header));
}

QList<ColumnTarget> ColumnMatch::choices() const
{
    QList<ColumnTarget> all{{.kind = About::Id}};
    for (qsizetype i = 0; i < qsizetype(m_resource->attributes.size()); ++i) {
        if (m_resource->attributes[size_t(i)].kind != Kind::Link)
            all.append({About::Attribute, i});
    }
    for (qsizetype i = 0; i < qsizetype(m_resource->relations.size()); ++i) {
        all.append({About::Related, i});
        all.append({About::RelatedId, i});
        if (!m_resource->relations[size_t(i)].target->title.isEmpty())
            all.append({About::RelatedTitle, i});
    }
    all.append({.kind = About::Outcome});
    return all;
}

ColumnTarget ColumnMatch::named(const QString &word) const
{
    const QString wanted = normal(word);
    if (wanted.isEmpty())
        return {};
    for (const ColumnTarget &target : choices()) {
        if (nameOf(target) == word)
            return target;
    }
    for (const ColumnTarget &target : choices()) {
        const QStringList words = wordsFor(*m_resource, target);
        if (std::ranges::any_of(words, [&](const QString &known) { return normal(known) == wanted; }))
            return target;
    }
    return {};
}

qsizetype ColumnMatch::columnOfField(QStringView field) const
{
    if (field == "id"_L1)
        return columnOf({.kind = About::Id});
    if (const qsizetype attribute = m_resource->indexOf(field); attribute >= 0)
        return columnOf({About::Attribute, attribute});
    const qsizetype relation = m_resource->indexOfRelation(field);
    for (const About kind : {About::RelatedId, About::Related, About::RelatedTitle}) {
        if (const qsizetype column = columnOf({kind, relation}); relation >= 0 && column >= 0)
            return column;
    }
    return -1;
}

QString ColumnMatch::nameOf(const ColumnTarget &target) const
{
    switch (target.kind) {
    case About::None: break;
    case About::Id: return u"id"_s;
    case About::Outcome: return QString(outcomeColumn);
    case About::Attribute: return QString(m_resource->attributes[size_t(target.index)].name);
    case About::Related: return QString(m_resource->relations[size_t(target.index)].name);
    case About::RelatedId: return m_resource->relations[size_t(target.index)].name + u".id"_s;
    case About::RelatedTitle: {
        const Relation &relation = m_resource->relations[size_t(target.index)];
        return relation.name + u'.' + relation.target->title;
    }
    }
    return {};
}

QString ColumnMatch::labelOf(const ColumnTarget &target) const
{
    switch (target.kind) {
    case About::None: return ColumnText::tr("not taken");
    case About::Id: return ColumnText::tr("ID");
    case About::Outcome: return ColumnText::tr("Outcome of an earlier import");
    case About::Attribute: return m_resource->text(m_resource->attributes[size_t(target.index)].label);
    default: break;
    }
    const QString label = m_resource->text(m_resource->relations[size_t(target.index)].label);
    switch (target.kind) {
    case About::RelatedId: return ColumnText::tr("%1 (by ID)").arg(label);
    case About::RelatedTitle: return ColumnText::tr("%1 (by name)").arg(label);
    default: return label;
    }
}

QStringList ColumnMatch::problems() const
{
    QStringList sentences;
    bool isAnyTaken = false;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const ColumnTarget &target = m_targets[i];
        isAnyTaken = isAnyTaken || (target.kind != About::None && target.kind != About::Outcome);
        if (target.kind != About::None && m_targets.indexOf(target) < i)
            sentences.append(ColumnText::tr("The columns “%1” and “%2” are both about “%3”.")
                                 .arg(m_headers[m_targets.indexOf(target)], m_headers[i], nameOf(target)));
    }
    if (!isAnyTaken)
        sentences.append(ColumnText::tr("No column matches an attribute of %1. The first line has to name "
                                        "the columns, such as: %2.")
                             .arg(m_resource->text(m_resource->plural),
                                  m_resource->attributes.empty()
                                      ? u"id"_s
                                      : QString(m_resource->attributes.front().name)));
    return sentences;
}

QStringList ColumnMatch::leftOut() const
{
    QStringList headers;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].kind == About::None && !m_headers[i].isEmpty() && m_headers[i] != reasonColumn)
            headers.append(m_headers[i]);
    }
    return headers;
}

} // namespace cordboard
