#include "cli/completionwords.h"

#include "bulk/exportcolumn.h"
#include "bulk/rowwriter.h"
#include "cli/resourcewords.h"
#include "cli/visits.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QStringList visitWords()
    {
        QStringList words;
        for (const ResourceNames &names : resourceNames()) {
            for (const SessionKind &kind : names.resource->sessions)
                words.append(visitWord(kind));
        }
        words.removeDuplicates();
        return words;
    }

    QStringList writableFields(const Resource &resource)
    {
        QStringList words;
        if (!resource.permits(Method::Create) && !resource.permits(Method::Update))
            return words;
        if (resource.ids != IdPolicy::Assigned)
            words.append(u"id="_s);
        for (const Attribute &attribute : resource.attributes) {
            if (!attribute.is(Trait::ReadOnly))
                words.append(attribute.name + u'=');
        }
        for (const Relation &relation : resource.relations) {
            if (!relation.is(Trait::ReadOnly))
                words.append(relation.name + u'=');
        }
        return words;
    }

    QStringList columnNames(const Resource &resource)
    {
        QStringList words;
        for (const ExportColumn &column : exportColumns(resource))
            words.append(exportColumnName(resource, column));
        return words;
    }

} // namespace

QStringList fixedWords(Words words)
{
    QStringList list;
    switch (words) {
    case Words::Formats:
        for (const ExportFormat format : {ExportFormat::Table, ExportFormat::Csv, ExportFormat::SafeCsv,
                                          ExportFormat::Xlsx, ExportFormat::Ndjson, ExportFormat::JsonApi})
            list.append(exportFormatName(format));
        return list;
    case Words::Platforms:
        for (const Platform *platform : platforms())
            list.append(QString(platform->name));
        return list;
    case Words::Resources:
        for (const ResourceNames &names : resourceNames())
            list.append(names.called.constFirst());
        return list;
    case Words::Visits: return visitWords();
    default: return {};
    }
}

QList<ResourceNames> resourceNames()
{
    QList<ResourceNames> all;
    for (const Platform *platform : platforms()) {
        for (const Resource *resource : platform->resources) {
            if (resource->section == Section::Hidden)
                continue;
            QStringList called = everydayWords(*platform, *resource) + QStringList{QString(resource->type)};
            called.removeDuplicates();
            all.append({called, resource});
        }
    }
    return all;
}

QStringList wordsOf(const Resource &resource, Words words)
{
    QStringList list;
    switch (words) {
    case Words::FilterNames:
        for (const Filter &filter : resource.filters)
            list.append(filter.name + u'=');
        return list;
    case Words::SortKeys:
        list.append(u"id"_s);
        for (const Attribute &attribute : resource.attributes) {
            if (attribute.is(Trait::Sortable))
                list += {QString(attribute.name), u'-' + attribute.name};
        }
        return list;
    case Words::Columns: return columnNames(resource);
    case Words::Fields: return writableFields(resource);
    default: return {};
    }
}

QStringList dashedOptions(const Command &command)
{
    QStringList list;
    for (const CommandOption &option : commandOptions()) {
        if (command.takes(QString(option.name)))
            list.append(u"--"_s + option.name);
    }
    return list + QStringList{u"--help"_s};
}

QStringList dashedOptionsWithValue()
{
    QStringList list;
    for (const CommandOption &option : commandOptions()) {
        if (option.value)
            list.append(u"--"_s + option.name);
    }
    return list;
}

QStringList dashedOptionsFor(Words words)
{
    QStringList list;
    for (const CommandOption &option : commandOptions()) {
        if (option.value && option.words == words)
            list.append(u"--"_s + option.name);
    }
    return list;
}

} // namespace cordboard
