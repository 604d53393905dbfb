#include "bulk/rowplanner.h"

#include "bulk/changeresult.h"
#include "bulk/newnumber.h"
#include "catalogue/display.h"
#include "catalogue/enteredvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct RowText
    {
        Q_DECLARE_TR_FUNCTIONS(RowPlanner)
    };

    using About = ColumnTarget::Kind;

    /// Blanks around a number or a choice mean nothing; in a name they may.
    QString tidied(Kind kind, const QString &text)
    {
        const bool isFree = kind == Kind::Text || kind == Kind::Secret || kind == Kind::Pattern;
        return isFree ? text : text.trimmed();
    }

} // namespace

/// A row on its way to a change.
struct RowPlanner::Row
{
    const CsvRow &source;
    std::optional<Record> base;
    Record draft;
    QList<Related> relations; // as the row says; not told where it does not
    QList<FieldProblem> problems = {};
    QStringList remarks = {};

    void complain(const QString &field, const QString &message)
    {
        problems.append({.field = field, .message = message});
    }
};

RowPlanner::RowPlanner(const ColumnMatch &match, QLatin1StringView scopeRelation)
    : m_match(match)
{
    const Resource &what = match.resource();
    m_key = what.attribute(QString(what.range.isEmpty() ? what.title : what.range));
    m_scope = what.indexOfRelation(QString(scopeRelation));
}

QString RowPlanner::cell(const CsvRow &row, const ColumnTarget &target) const
{
    const qsizetype column = m_match.columnOf(target);
    return column < 0 ? QString() : row.cells.value(column);
}

QString RowPlanner::keyIn(const CsvRow &row) const
{
    if (!m_key)
        return {};
    const QString text =
        tidied(m_key->kind, cell(row, {About::Attribute, resource().indexOf(QString(m_key->name))}));
    return text.isEmpty() ? QString() : enteredValue(resource(), *m_key, text).toString();
}

void RowPlanner::expect(const QList<CsvRow> &rows)
{
    for (const CsvRow &row : rows) {
        if (const QString id = cell(row, {.kind = About::Id}).trimmed(); !id.isEmpty())
            m_expectedIds.insert(id);
        if (const QString key = keyIn(row); !key.isEmpty())
            m_expectedKeys.insert(key);
    }
}

QList<qsizetype> RowPlanner::expectedRelations() const
{
    QList<qsizetype> relations;
    for (const ColumnTarget &target : m_match.targets()) {
        const bool isRelated = target.kind == About::Related || target.kind == About::RelatedId
            || target.kind == About::RelatedTitle;
        if (isRelated && !relations.contains(target.index))
            relations.append(target.index);
    }
    return relations;
}

void RowPlanner::addExisting(const RecordChunk &chunk)
{
    const qsizetype key = m_key ? resource().indexOf(QString(m_key->name)) : -1;
    for (qsizetype row = 0; row < chunk.size(); ++row) {
        const QString id = chunk.id(row);
        const QString name = key < 0 ? QString() : chunk.value(row, key).toString();
        const bool isKeyed = !name.isEmpty() && m_expectedKeys.contains(name);
        if (m_existing.contains(id) || !(isKeyed || m_expectedIds.contains(id)))
            continue;
        m_existing.insert(id, chunk.record(row));
        if (isKeyed)
            m_existingIds.insert(name, id);
    }
}

RelatedIndex &RowPlanner::related(qsizetype relation)
{
    return m_related.try_emplace(relation, resource().relations[size_t(relation)]).first->second;
}

PlannedChange RowPlanner::plan(const CsvRow &source)
{
    const qsizetype relations = qsizetype(resource().relations.size());
    Row row{
        .source = source, .base = {}, .draft = Record(resource()), .relations = QList<Related>(relations)};
    PlannedChange change = PlannedChange::skip(Record(resource()), {});
    if (cell(source, {.kind = About::Outcome}) == wireName(ChangeResult::Kind::Done)) {
        change.remark = RowText::tr("It was done by an earlier import.");
    } else {
        for (const bool isWithin : {false, true}) { // what others are within comes first
            for (qsizetype i = 0; i < relations; ++i) {
                if (resource().relations[size_t(i)].within.isEmpty() != isWithin)
                    relate(row, i);
            }
        }
        findBase(row);
        fill(row);
        change = decide(row);
    }
    change.line = source.line;
    change.cells = source.cells;
    return change;
}

void RowPlanner::relate(Row &row, qsizetype relation) const
{
    const QString id = resolve(row, relation);
    if (id == clearingWord)
        row.relations[relation].state = Related::State::None;
    else if (!id.isEmpty())
        row.relations[relation] = {.state = Related::State::One, .id = id};
    const auto index = m_related.find(relation);
    const RelatedIndex::Entry *entry = index == m_related.end() ? nullptr : index->second.find(id);
    if (entry)
        row.relations[relation].title = entry->title;
}

/// The id of the record that a row relates to, the word that clears, or nothing.
QString RowPlanner::resolve(Row &row, qsizetype number) const
{
    const Relation &relation = resource().relations[size_t(number)];
    const QString id = cell(row.source, {About::RelatedId, number}).trimmed();
    const QString title = cell(row.source, {About::RelatedTitle, number});
    const QString either = cell(row.source, {About::Related, number});
    const auto index = m_related.find(number);
    const bool isKnown = index != m_related.end();
    for (const QString &word : {id, either.trimmed()}) {
        if (word.isEmpty() || word == clearingWord || !isKnown)
            continue;
        const RelatedIndex::Entry *entry = index->second.find(word);
        if (entry && !title.isEmpty() && title != entry->title)
            row.complain(
                QString(relation.name),
                RowText::tr("The id %1 belongs to “%2”, which has another name.").arg(word, entry->title));
        if (!entry && word == id)
            row.complain(QString(relation.name), RowText::tr("There is none with the id %1.").arg(word));
        if (entry || word == id)
            return word;
    }
    const QString name = either.isEmpty() ? title : either;
    if (!id.isEmpty() || name.isEmpty() || name == clearingWord || !isKnown)
        return id.isEmpty() ? name.trimmed() : id;
    const qsizetype within = resource().indexOfRelation(QString(relation.within));
    const QStringList ids = index->second.named(name, within < 0 ? QString() : row.relations[within].id);
    if (ids.size() == 1)
        return ids.constFirst();
    row.complain(QString(relation.name),
                 ids.isEmpty()
                     ? RowText::tr("There is none called “%1”.").arg(name)
                     : RowText::tr("%n have this name. Give the id of one.", nullptr, int(ids.size())));
    return {};
}

void RowPlanner::findBase(Row &row) const
{
    const QString id = cell(row.source, {.kind = About::Id}).trimmed();
    if (const auto found = m_existing.constFind(id); found != m_existing.cend()) {
        row.base = *found;
        return;
    }
    if (!id.isEmpty() && resource().ids != IdPolicy::Assigned) {
        row.draft.setId(id);
        return;
    }
    findByKey(row);
    if (!row.base && !id.isEmpty())
        row.remarks.append(
            RowText::tr("There is none with the id %1; the platform gives the new one another.").arg(id));
}

void RowPlanner::findByKey(Row &row) const
{
    const bool isScoped = m_scope >= 0 && row.relations[m_scope].state == Related::State::One;
    QList<Record> own;
    QList<Record> others;
    for (const QString &id : m_existingIds.values(keyIn(row.source))) {
        const Record &existing = *m_existing.constFind(id);
        const bool isOwn = !isScoped || existing.related(m_scope).id == row.relations[m_scope].id;
        (isOwn ? own : others).append(existing);
    }
    if (own.size() == 1)
        row.base = own.constFirst();
    else if (own.size() > 1)
        row.complain(QString(m_key->name),
                     RowText::tr("%n have this name. Give the id of one.", nullptr, int(own.size())));
    else if (!others.isEmpty() && !resource().range.isEmpty())
        row.remarks.append(takenElsewhereWords(others, QString(resource().relations[size_t(m_scope)].name)));
}

void RowPlanner::fill(Row &row) const
{
    if (row.base)
        row.draft.setId(row.base->id());
    for (qsizetype i = 0; i < qsizetype(resource().attributes.size()); ++i) {
        const QString text =
            tidied(resource().attributes[size_t(i)].kind, cell(row.source, {About::Attribute, i}));
        if (!text.isEmpty())
            fillAttribute(row, i, text);
    }
    for (qsizetype i = 0; i < row.relations.size(); ++i) {
        if (row.relations[i].state != Related::State::NotTold)
            fillRelation(row, i);
    }
}

/// What the platform sets is left out with a word; what it does not let change any more is wrong.
bool RowPlanner::isFixed(Row &row, const QString &field, Traits traits) const
{
    if (traits.testFlag(Trait::ReadOnly)) {
        if (row.base)
            row.remarks.append(RowText::tr("“%1” is left out: it cannot be written.").arg(field));
        return true;
    }
    if (!row.base || !traits.testFlag(Trait::WriteOnce))
        return false;
    row.complain(field, RowText::tr("This cannot be changed any more."));
    return true;
}

void RowPlanner::fillAttribute(Row &row, qsizetype number, const QString &text) const
{
    const Attribute &attribute = resource().attributes[size_t(number)];
    const QVariant now = row.base ? row.base->value(number) : QVariant();
    if (row.base && hasContent(now) && Display::plain(attribute, now) == text)
        return;
    const QVariant value = enteredValue(resource(), attribute, text);
    if (row.base && now.isValid() && isSameValue(attribute, now, value))
        return;
    if (!isFixed(row, QString(attribute.name), attribute.traits))
        row.draft.setValue(number, value);
}

void RowPlanner::fillRelation(Row &row, qsizetype number) const
{
    const Relation &relation = resource().relations[size_t(number)];
    const Related &wanted = row.relations[number];
    if (row.base) {
        const Related &now = row.base->related(number);
        if (now.state == wanted.state && now.id == wanted.id)
            return;
    }
    if (!isFixed(row, QString(relation.name), relation.traits))
        row.draft.setRelated(number, wanted);
}

void RowPlanner::noteRepeated(Row &row)
{
    const QString key = keyIn(row.source);
    QString what;
    if (!row.draft.id().isEmpty())
        what = u"id "_s + row.draft.id();
    else if (!key.isEmpty())
        what = u"key %1 %2"_s.arg(m_scope < 0 ? QString() : row.relations[m_scope].id, key);
    if (what.isEmpty())
        return;
    const int first = *m_seen.emplace(what, m_seen.value(what, row.source.line));
    if (first == row.source.line)
        return;
    const bool isById = !m_key || (m_match.columnOfField(u"id") >= 0 && !row.draft.id().isEmpty());
    row.complain(isById ? u"id"_s : QString(m_key->name),
                 RowText::tr("Line %1 is about the same record.").arg(first));
}

PlannedChange RowPlanner::decide(Row &row)
{
    const Purpose purpose = row.base ? Purpose::Update : Purpose::Create;
    for (const FieldProblem &problem : complaintsAboutEntered(row.draft, purpose)) {
        const bool isSaid = std::ranges::any_of(
            row.problems, [&](const FieldProblem &said) { return said.field == problem.field; });
        if (!isSaid)
            row.problems.append(problem);
    }
    noteRepeated(row);
    const bool isChange = row.base && !row.draft.isBlank();
    if (!row.base && !resource().permits(Method::Create))
        row.problems = {{.field = m_key ? QString(m_key->name) : u"id"_s,
                         .message = RowText::tr("There is no such record, and none can be created.")}};
    else if (isChange && !resource().permits(Method::Update))
        row.complain({}, RowText::tr("It cannot be changed."));
    PlannedChange change = isChange ? PlannedChange::update(*row.base, row.draft)
        : row.base                  ? PlannedChange::skip(*row.base, RowText::tr("Nothing differs."))
                                    : PlannedChange::create(row.draft);
    if (!row.base)
        change.twins = QStringList();
    change.problems = row.problems;
    if (!row.remarks.isEmpty())
        change.remark = (QStringList{change.remark} + row.remarks).join(u' ').trimmed();
    return change;
}

} // namespace cordboard
