#include "cli/cataloguetask.h"

#include "catalogue/manual.h"
#include "catalogue/neededfilters.h"
#include "cli/output.h"
#include "cli/resourcewords.h"
#include "cli/signon.h"
#include "core/texttable.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString table(const QStringList &header, const QList<QStringList> &rows)
    {
        return TextTable::of(header, rows); // the last column may go on in the next line of a terminal
    }

    QString allResources(const Platform &platform)
    {
        QList<QStringList> rows;
        for (const Resource *resource : platform.resources) {
            if (resource->section != Section::Hidden)
                rows.append({QString(resource->type), everydayWords(platform, *resource).join(u", "_s),
                             methodsOf(*resource)});
        }
        return table({u"resource"_s, u"also"_s, u"permitted"_s}, rows);
    }

    QString attributesOf(const Resource &resource)
    {
        QList<QStringList> rows;
        for (const Attribute &attribute : resource.attributes)
            rows.append({QString(attribute.name), resource.text(attribute.label),
                         writingOf(resource, attribute.traits),
                         attribute.is(Trait::Sortable) ? u"yes"_s : QString(),
                         valuesOf(resource, attribute, ChoiceWords::Wire)});
        return table({u"attribute"_s, u"label"_s, u"writing"_s, u"sorts"_s, u"values"_s}, rows);
    }

    QString relationsOf(const Resource &resource)
    {
        QList<QStringList> rows;
        for (const Relation &relation : resource.relations)
            rows.append({QString(relation.name), resource.text(relation.label),
                         writingOf(resource, relation.traits), QString(relation.target->type)});
        return table({u"relation"_s, u"label"_s, u"writing"_s, u"to"_s}, rows);
    }

    QString filtersOf(const Resource &resource)
    {
        QList<QStringList> rows;
        const QString needed = requiredFilters(resource).size() > 1 ? u"one of these"_s : u"yes"_s;
        for (const Filter &filter : resource.filters)
            rows.append(
                {QString(filter.name), resource.text(filter.label), filter.isRequired ? needed : QString(),
                 filter.target ? u"id of a record of "_s + filter.target->type : wordsFor(filter.kind)});
        return table({u"filter"_s, u"label"_s, u"needed"_s, u"values"_s}, rows);
    }

    QString oneResource(const Platform &platform, const Resource &resource)
    {
        QString text = u"%1 (%2)\n"_s.arg(resource.text(resource.plural), resource.type);
        if (resource.about)
            text += resource.text(resource.about) + u'\n';
        text += u"\npermitted: %1\nalso: %2\n\n"_s.arg(methodsOf(resource),
                                                       everydayWords(platform, resource).join(u", "_s));
        text += attributesOf(resource);
        if (!resource.relations.empty())
            text += u'\n' + relationsOf(resource);
        if (!resource.filters.empty())
            text += u'\n' + filtersOf(resource);
        return text;
    }

} // namespace

void CatalogueTask::start()
{
    const Platform *platform = platforms().front();
    if (invocation().has("platform"_L1)) {
        platform = cordboard::platform(invocation().value("platform"_L1));
        if (!platform)
            return reject(
                usageError(tr("There is no platform “%1”.").arg(invocation().value("platform"_L1))));
    } else if (invocation().has("account"_L1)) {
        const Outcome<Account> account = accountMeant(invocation());
        if (!account)
            return reject(account.error());
        platform = &account->platformOrDefault();
    }
    if (invocation().operands.isEmpty())
        return print(allResources(*platform));
    const Outcome<const Resource *> resource = resourceMeant(*platform, invocation().operands.constFirst());
    if (!resource)
        return reject(resource.error());
    print(oneResource(*platform, **resource));
}

void CatalogueTask::print(const QString &text)
{
    Output output;
    if (const QString wrong = output.open(invocation().value("output"_L1)); !wrong.isEmpty())
        return end(ExitCode::Refused, wrong);
    output.put(text);
    if (output.isUnread() || (!output.hasFailed() && output.commit()))
        return end(ExitCode::Done);
    end(ExitCode::Refused, output.error());
}

} // namespace cordboard
