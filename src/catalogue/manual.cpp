#include "catalogue/manual.h"

#include "catalogue/neededfilters.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cordboard {

QString wordsFor(Kind kind)
{
    switch (kind) {
    case Kind::Text: return u"text"_s;
    case Kind::Integer: return u"whole number"_s;
    case Kind::Flag: return u"yes or no"_s;
    case Kind::Choice: return u"one of"_s;
    case Kind::Timestamp: return u"time"_s;
    case Kind::Duration: return u"seconds"_s;
    case Kind::PhoneNumber: return u"E.164 number"_s;
    case Kind::Digits: return u"digits"_s;
    case Kind::SipHost: return u"host"_s;
    case Kind::Pattern: return u"regular expression"_s;
    case Kind::Codecs: return u"codecs in order"_s;
    case Kind::Networks: return u"networks (CIDR)"_s;
    case Kind::Secret: return u"secret"_s;
    case Kind::Link: return u"link that signs in"_s;
    case Kind::Email: return u"e-mail address"_s;
    case Kind::Decimal: return u"number"_s;
    case Kind::LocalTime: return u"time by the platform's clock"_s;
    case Kind::PartedNumber: return u"number in parts"_s;
    case Kind::PartedNumbers: return u"numbers in parts"_s;
    case Kind::TextList: return u"texts"_s;
    case Kind::Forwarding: return u"call forward"_s;
    }
    return {};
}

QString methodsOf(const Resource &resource)
{
    QStringList words;
    const std::pair<Method, QString> all[] = {{Method::List, u"list"_s},
                                              {Method::Read, u"read"_s},
                                              {Method::Create, u"create"_s},
                                              {Method::Update, u"change"_s},
                                              {Method::Delete, u"delete"_s}};
    for (const auto &[method, word] : all) {
        if (resource.permits(method))
            words.append(word);
    }
    return words.join(u", "_s);
}

QString writingOf(const Resource &resource, Traits traits)
{
    const bool isFixed = traits.testFlag(Trait::ReadOnly)
        || !(resource.permits(Method::Create) || resource.permits(Method::Update));
    if (isFixed)
        return u"read only"_s;
    QStringList words;
    if (traits.testFlag(Trait::Required))
        words.append(u"required"_s);
    if (traits.testFlag(Trait::WriteOnce))
        words.append(u"on creation only"_s);
    return words.join(u", "_s);
}

QString valuesOf(const Resource &resource, const Attribute &attribute, ChoiceWords choiceWords)
{
    const bool isWire = choiceWords == ChoiceWords::Wire;
    QStringList words{wordsFor(attribute.kind)};
    QStringList choices;
    for (const Choice &choice : attribute.choices)
        choices.append(isWire ? QString(choice.wire)
                              : u"`%1` %2"_s.arg(choice.wire, resource.text(choice.label)));
    if (!choices.isEmpty())
        words.append(choices.join(u", "_s));
    const bool hasLeast = attribute.range.least != std::numeric_limits<qint64>::min();
    const bool hasMost = attribute.range.most != std::numeric_limits<qint64>::max();
    const bool isAmount = attribute.kind == Kind::Integer || attribute.kind == Kind::Decimal;
    const QString unit = isAmount ? QString() : u" characters"_s;
    if (hasLeast && hasMost)
        words.append(u"%1 to %2%3"_s.arg(attribute.range.least).arg(attribute.range.most).arg(unit));
    else if (hasMost)
        words.append(u"up to %1%2"_s.arg(attribute.range.most).arg(unit));
    if (!attribute.initial.isEmpty())
        words.append(
            (isWire ? u"new ones begin with %1"_s : u"new ones begin with `%1`"_s).arg(attribute.initial));
    if (attribute.whenNull)
        words.append(u"null means "_s + resource.text(attribute.whenNull));
    if (!attribute.unless.isEmpty())
        words.append((isWire ? u"needed unless %1 is given"_s : u"needed unless `%1` is given"_s)
                         .arg(attribute.unless));
    if (!attribute.alias.isEmpty())
        words.append((isWire ? u"also known as %1"_s : u"also known as `%1`"_s).arg(attribute.alias));
    return words.join(u"; "_s);
}

namespace {

    QString row(const QStringList &cells)
    {
        return u"| %1 |\n"_s.arg(cells.join(u" | "_s));
    }

    QString attributesTable(const Resource &resource)
    {
        QString text = row({u"Attribute"_s, u"Name"_s, u"Values"_s, u"Writing"_s, u"Meaning"_s})
            + row({u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
        for (const Attribute &attribute : resource.attributes)
            text += row({u"`%1`"_s.arg(attribute.name), resource.text(attribute.label),
                         valuesOf(resource, attribute, ChoiceWords::Markdown),
                         writingOf(resource, attribute.traits), resource.text(attribute.help)});
        return text;
    }

    QString relationsTable(const Resource &resource)
    {
        QString text = row({u"Relation"_s, u"Name"_s, u"To"_s, u"Writing"_s})
            + row({u"---"_s, u"---"_s, u"---"_s, u"---"_s});
        for (const Relation &relation : resource.relations)
            text += row(
                {u"`%1`"_s.arg(relation.name), resource.text(relation.label),
                 u"[%1](%2.md)"_s.arg(relation.target->text(relation.target->plural), relation.target->type),
                 writingOf(resource, relation.traits)});
        return text;
    }

    QString filtersTable(const Resource &resource)
    {
        QString text = row({u"Filter"_s, u"Name"_s, u"Values"_s}) + row({u"---"_s, u"---"_s, u"---"_s});
        const bool isChoice = requiredFilters(resource).size() > 1;
        for (const Filter &filter : resource.filters) {
            QString values = filter.target ? u"id of a record of "_s + QString(filter.target->type)
                                           : wordsFor(filter.kind);
            if (filter.isRequired)
                values += isChoice ? u"; one such is always set"_s : u"; always set"_s;
            if (filter.match == Match::Stars)
                values += u"; `*` stands for anything"_s;
            if (filter.takesOne)
                values += u"; one at a time"_s;
            if (!filter.initial.isEmpty())
                values += u"; a page begins with `%1`"_s.arg(filter.initial);
            if (!filter.alias.isEmpty())
                values += u"; also known as `%1`"_s.arg(filter.alias);
            text += row({u"`%1`"_s.arg(filter.name), resource.text(filter.label), values});
        }
        return text;
    }

    QString commandsTable(const Resource &resource)
    {
        QString text = row({u"Command"_s, u"Name"_s, u"Meaning"_s}) + row({u"---"_s, u"---"_s, u"---"_s});
        for (const RecordCommand &command : resource.commands) {
            text += row({u"`%1`"_s.arg(command.name), resource.text(command.label),
                         (command.of ? *command.of : resource).text(carriedOut(command).about)});
        }
        return text;
    }

} // namespace

QString manualOf(const Platform &platform, const Resource &resource)
{
    QString text = u"# %1\n\n%2\n\n"_s.arg(resource.text(resource.plural), resource.text(resource.about));
    text += u"- Path: `%1/%2`\n- Permitted: %3\n"_s.arg(platform.root, resource.type, methodsOf(resource));
    if (resource.ids == IdPolicy::Optional)
        text += u"- The operator may choose the id.\n"_s;
    if (resource.ids == IdPolicy::Required)
        text += u"- The operator chooses the id.\n"_s;
    if (resource.ending.isKnown())
        text += u"- It is not deleted but ended for ever: `%1` becomes `%2`.\n"_s.arg(
            resource.ending.attribute, resource.ending.value);
    if (resource.isOptional)
        text += u"- Not every platform has it.\n"_s;
    text += u'\n' + attributesTable(resource);
    if (!resource.relations.empty())
        text += u'\n' + relationsTable(resource);
    if (!resource.filters.empty())
        text += u'\n' + filtersTable(resource);
    if (!resource.commands.empty())
        text += u'\n' + commandsTable(resource);
    return text;
}

} // namespace cordboard
