#include "catalogue/resource.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordboard {

namespace {

    template <typename Entries>
    qsizetype indexByName(const Entries &entries, QStringView name)
    {
        const auto found =
            std::ranges::find_if(entries, [&](const auto &entry) { return name == entry.name; });
        return found == entries.end() ? -1 : found - entries.begin();
    }

} // namespace

qsizetype Resource::indexOf(QStringView name) const
{
    return indexByName(attributes, name);
}

const Attribute *Resource::attribute(QStringView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? nullptr : &attributes[size_t(index)];
}

qsizetype Resource::indexOfRelation(QStringView name) const
{
    return indexByName(relations, name);
}

const Relation *Resource::relation(QStringView name) const
{
    const qsizetype index = indexOfRelation(name);
    return index < 0 ? nullptr : &relations[size_t(index)];
}

const Filter *Resource::filter(QStringView name) const
{
    const qsizetype index = indexByName(filters, name);
    return index < 0 ? nullptr : &filters[size_t(index)];
}

const RecordCommand *Resource::command(QStringView name) const
{
    const qsizetype index = indexByName(commands, name);
    return index < 0 ? nullptr : &commands[size_t(index)];
}

QString Resource::text(const char *source) const
{
    return source ? QCoreApplication::translate((context.isEmpty() ? type : context).latin1(), source)
                  : QString();
}

QString exactly(const Filter &filter, QString value)
{
    return filter.match == Match::Stars ? value.replace(u'*', QLatin1StringView("\\*")) : value;
}

} // namespace cordboard
