#include "cli/querywords.h"

#include "catalogue/neededfilters.h"
#include "catalogue/validation.h"
#include "core/e164.h"
#include "core/timestamp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct QueryWordsText
    {
        Q_DECLARE_TR_FUNCTIONS(QueryWords)
    };

    QString namesOf(const auto &entries)
    {
        QStringList names;
        for (const auto &entry : entries)
            names.append(QString(entry.name));
        return names.join(u", "_s);
    }

    const Filter *filterMeant(const Resource &resource, const QString &name)
    {
        const auto found = std::ranges::find_if(resource.filters, [&](const Filter &filter) {
            return name == filter.name || (!filter.alias.isEmpty() && name == filter.alias);
        });
        return found == resource.filters.end() ? nullptr : &*found;
    }

    /// A value as the platform takes it.
    Outcome<QString> filterValue(const Filter &filter, const QString &text)
    {
        if (filter.kind == Kind::Timestamp) {
            const QDateTime time = timeMeant(text, QDateTime::currentDateTimeUtc());
            if (!time.isValid())
                return usageError(
                    QueryWordsText::tr("“%1” is no time. Write it like 2026-11-24T08:00:00Z, or "
                                       "today, yesterday, -24h, -7d.")
                        .arg(text));
            return filterTimestamp(time);
        }
        if (filter.kind == Kind::PhoneNumber)
            return phoneDigits(text);
        const bool isChecked =
            filter.kind == Kind::Integer || filter.kind == Kind::Digits || filter.kind == Kind::LocalTime;
        const Attribute like{.name = filter.name, .label = filter.label, .kind = filter.kind};
        const QString wrong = isChecked ? complaint(like, text) : QString();
        if (!wrong.isEmpty())
            return usageError(QueryWordsText::tr("--filter %1=%2: %3").arg(filter.name, text, wrong));
        const QString word = text.toLower();
        if (filter.kind == Kind::Flag && (word == "yes"_L1 || word == "true"_L1 || word == "1"_L1))
            return u"true"_s;
        if (filter.kind == Kind::Flag && (word == "no"_L1 || word == "false"_L1 || word == "0"_L1))
            return u"false"_s;
        if (filter.kind == Kind::Flag)
            return usageError(QueryWordsText::tr("--filter %1 takes true or false.").arg(filter.name));
        return text;
    }

    std::optional<Error> addFilter(Query &query, const QString &word)
    {
        const Resource &resource = *query.resource;
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1 || equals + 1 == word.size())
            return usageError(QueryWordsText::tr("--filter takes NAME=VALUE, not “%1”.").arg(word));
        const Filter *filter = filterMeant(resource, word.first(equals));
        if (!filter)
            return usageError(
                QueryWordsText::tr("%1 cannot be filtered by “%2”. There are: %3.")
                    .arg(resource.text(resource.plural), word.first(equals), namesOf(resource.filters)));
        const QString typed = word.sliced(equals + 1);
        if (filter->takesOne && query.filters.contains(QString(filter->name)))
            return usageError(QueryWordsText::tr("--filter %1 takes one value.").arg(filter->name));
        for (const QString &text : filter->takesOne ? QStringList{typed} : valuesIn(typed)) {
            const Outcome<QString> value = filterValue(*filter, text);
            if (!value)
                return value.error();
            query.filters[QString(filter->name)].append(*value);
        }
        return {};
    }

    QString complaintAbout(const Resource &resource, const QList<const Filter *> &needed)
    {
        const QString plural = resource.text(resource.plural);
        if (needed.constFirst()->kind == Kind::Timestamp)
            return QueryWordsText::tr("%1 are listed from some time on only: --filter %2=-24h, for example.")
                .arg(plural, needed.constFirst()->name);
        QStringList options;
        for (const Filter *filter : needed)
            options.append(u"--filter %1=…"_s.arg(filter->name));
        return QueryWordsText::tr("%1 are listed only for one customer or the like: %2.")
            .arg(plural, options.join(QueryWordsText::tr(" or ")));
    }

    std::optional<Error> addSortKey(Query &query, const QString &word)
    {
        const bool isDescending = word.startsWith(u'-');
        const QString name = isDescending ? word.sliced(1) : word;
        const Attribute *attribute = query.resource->attribute(name);
        if (name != "id"_L1 && !(attribute && attribute->is(Trait::Sortable))) {
            QStringList names{u"id"_s};
            for (const Attribute &known : query.resource->attributes) {
                if (known.is(Trait::Sortable))
                    names.append(QString(known.name));
            }
            return usageError(QueryWordsText::tr("The platform does not sort by “%1”. There are: %2.")
                                  .arg(name, names.join(u", "_s)));
        }
        query.sort.append({name, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
        return {};
    }

    QList<ExportColumn> tellingColumns(const Resource &resource)
    {
        QList<ExportColumn> columns = exportColumns(resource);
        columns.removeIf([&](const ExportColumn &column) {
            if (column.kind == ExportColumn::Kind::Attribute)
                return resource.attributes[size_t(column.index)].is(Trait::OffTable);
            const bool hasTitle = column.kind == ExportColumn::Kind::RelatedId
                && !resource.relations[size_t(column.index)].target->title.isEmpty();
            return hasTitle;
        });
        return columns;
    }

} // namespace

QStringList valuesIn(const QString &text)
{
    QStringList values{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u',' || text[i + 1] == u'\\'))
            values.last() += text[++i];
        else if (text[i] == u',')
            values.append(QString());
        else
            values.last() += text[i];
    }
    values.removeAll(QString());
    return values;
}

QDateTime timeMeant(const QString &text, const QDateTime &now)
{
    const QDateTime today(now.toUTC().date(), QTime(0, 0), Qt::UTC);
    if (text == "now"_L1)
        return now.toUTC();
    if (text == "today"_L1)
        return today;
    if (text == "yesterday"_L1)
        return today.addDays(-1);
    static const QRegularExpression ago(u"\\A-(\\d{1,6})([mhd])\\z"_s);
    if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch()) {
        const qint64 unit = match.captured(2) == "m"_L1 ? 60 : match.captured(2) == "h"_L1 ? 3600 : 86400;
        return now.toUTC().addSecs(-unit * match.captured(1).toLongLong());
    }
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : readTimestamp(text);
}

Outcome<Query> queryMeant(const Resource &resource, const Invocation &invocation)
{
    Query query{.resource = &resource};
    for (const QString &word : invocation.values("filter"_L1)) {
        if (const std::optional<Error> error = addFilter(query, word))
            return *error;
    }
    if (const QList<const Filter *> needed = neededFilters(resource, query.filters); !needed.isEmpty())
        return usageError(complaintAbout(resource, needed));
    for (const QString &word : invocation.value("sort"_L1).split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<Error> error = addSortKey(query, word.trimmed()))
            return *error;
    }
    return query;
}

Outcome<RowLayout> layoutMeant(const Resource &resource, const Invocation &invocation, UsualColumns usual)
{
    RowLayout layout{.resource = &resource,
                     .columns =
                         usual == UsualColumns::Telling ? tellingColumns(resource) : exportColumns(resource),
                     .withSecrets = invocation.has("include-passwords"_L1)};
    const QString asked = invocation.value("columns"_L1);
    if (asked == "all"_L1)
        layout.columns = exportColumns(resource);
    if (asked.isEmpty() || asked == "all"_L1) {
        layout.columns = layout.permitted();
        return layout;
    }
    layout.columns.clear();
    for (const QString &word : asked.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<ExportColumn> column = exportColumnNamed(resource, word.trimmed());
        if (!column) {
            QStringList names;
            for (const ExportColumn &known : exportColumns(resource))
                names.append(exportColumnName(resource, known));
            return usageError(QueryWordsText::tr("%1 have no column “%2”. There are: %3.")
                                  .arg(resource.text(resource.plural), word.trimmed(), names.join(u", "_s)));
        }
        if (isSecret(resource, *column) && !layout.withSecrets)
            return usageError(
                QueryWordsText::tr("“%1” is a password: it is written with --include-passwords only.")
                    .arg(word.trimmed()));
        layout.columns.append(*column);
    }
    return layout;
}

Outcome<ExportFormat> formatMeant(const Invocation &invocation, ExportFormat usual)
{
    const QString name = invocation.value("format"_L1, exportFormatName(usual));
    const std::optional<ExportFormat> format = exportFormatNamed(name);
    if (!format || *format == ExportFormat::Words)
        return usageError(
            QueryWordsText::tr("“%1” is no format. There are: table, csv, safe-csv, xlsx, ndjson, json.")
                .arg(name));
    return *format;
}

char spreadsheetSeparator()
{
    return QLocale().decimalPoint() == ","_L1 ? ';' : ',';
}

Outcome<qint64> limitMeant(const Invocation &invocation)
{
    if (!invocation.has("limit"_L1))
        return qint64(0);
    bool isNumber = false;
    const qint64 limit = invocation.value("limit"_L1).toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return usageError(QueryWordsText::tr("--limit takes a number of at least 1."));
    return limit;
}

} // namespace cordboard
