#include "sandbox/telecomcenter/parameters.h"

#include "core/timestamp.h"
#include "sandbox/telecomcenter/refusal.h"
#include "sandbox/telecomcenter/store.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

namespace {

    /// "page", "number" from "page[number]"; nothing where the name has another shape.
    std::optional<std::pair<QString, QString>> familyAndMember(const QString &name)
    {
        static const QRegularExpression shape(u"^(\\w+)\\[([^\\]]+)\\]$"_s);
        const QRegularExpressionMatch match = shape.match(name);
        if (!match.hasMatch())
            return {};
        return std::pair(match.captured(1), match.captured(2));
    }

    /// The values of a filter: one line of CSV. What is no CSV counts as it stands.
    QStringList csvValues(const QString &text)
    {
        QStringList values;
        QString cell;
        bool isQuoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'"') {
                const bool isDoubled = isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
                if (isDoubled)
                    cell += text[i++];
                else
                    isQuoted = !isQuoted;
            } else if (c == u',' && !isQuoted) {
                values.append(cell);
                cell.clear();
            } else {
                cell += c;
            }
        }
        if (isQuoted)
            return {text};
        values.append(cell);
        return text.isEmpty() ? QStringList() : values;
    }

    /// "column = ?" for one filter, or a comparison of times.
    struct Condition
    {
        QString column;
        QString comparison = u"="_s;
        std::optional<Kind> kind = {};
    };

    std::optional<Condition> conditionFor(const Resource &resource, const QString &name,
                                          const Profile &profile)
    {
        const QString latest = profile.lteqFilter ? u"time_start_lteq"_s : u"time_start_lted"_s;
        const bool isLatest = name == "time_start_lted"_L1 || name == "time_start_lteq"_L1;
        const bool isOtherLatest = isLatest && (name != latest || !profile.untilFilter);
        if (isOtherLatest || !resource.filter(isLatest ? u"time_start_lted"_s : name))
            return {};
        if (name == "time_start_gteq"_L1)
            return Condition{u"time_start"_s, u">="_s, Kind::Timestamp};
        if (name == latest)
            return Condition{u"time_start"_s, u"<="_s, Kind::Timestamp};
        if (name == "id"_L1)
            return Condition{u"id"_s};
        if (name.endsWith(".id"_L1)) {
            const Relation *relation = resource.relation(name.chopped(3));
            return relation ? std::optional(Condition{columnOf(*relation)}) : std::nullopt;
        }
        if (const Attribute *attribute = resource.attribute(name))
            return Condition{columnOf(*attribute), u"="_s, attribute->kind};
        if (name == "domain"_L1) // of the trunk that took the call
            return Condition{u"(SELECT domain FROM incoming_trunks t WHERE t.id = rel_incoming_trunk)"_s};
        return {};
    }

    QVariant comparable(const Condition &condition, const QString &value)
    {
        if (condition.kind == Kind::Flag)
            return value == "true"_L1 || value == "1"_L1 ? 1 : 0;
        if (condition.kind == Kind::Timestamp) {
            const QDateTime time = readTimestamp(value);
            return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(u"-"_s);
        }
        if (condition.kind == Kind::Integer || condition.kind == Kind::Duration)
            return value.toLongLong();
        return value;
    }

    void addFilter(ListParameters &list, const Resource &resource, const QString &name, const QString &text,
                   const Profile &profile)
    {
        const std::optional<Condition> condition = conditionFor(resource, name, profile);
        if (!condition)
            throw Refused{{refusal::filterNotAllowed(name)}};
        const QStringList values = csvValues(text);
        if (values.isEmpty()) {
            list.where += " AND 0"_L1;
            return;
        }
        if (values.size() == 1) {
            list.where += u" AND %1 %2 ?"_s.arg(condition->column, condition->comparison);
        } else {
            list.where +=
                u" AND %1 IN (%2)"_s.arg(condition->column, QStringList(values.size(), u"?"_s).join(u','));
        }
        for (const QString &value : values)
            list.values.append(comparable(*condition, value));
    }

    QString orderFor(const Resource &resource, const QString &sort, const Profile &profile)
    {
        QStringList keys;
        for (const QString &key : sort.split(u',', Qt::SkipEmptyParts)) {
            const bool isDescending = key.startsWith(u'-');
            const QString name = isDescending ? key.sliced(1) : key;
            QString column = name == "id"_L1 ? u"id"_s : QString();
            for (const Attribute &attribute : resource.attributes) {
                if (nameOnWire(attribute, profile) == name)
                    column = columnOf(attribute);
            }
            if (column.isEmpty())
                throw Refused{{refusal::invalidSort(name, QString(resource.type))}};
            keys.append(isDescending ? column + " DESC"_L1 : column);
        }
        if (!keys.contains("id"_L1) && !keys.contains("id DESC"_L1))
            keys.append(u"id"_s); // pages need an order without ties
        return keys.join(u", "_s);
    }

    int pageValue(const QString &name, const QString &text, int most)
    {
        const int value = text.toInt();
        if (value < 1)
            throw Refused{{refusal::invalidPageValue(
                u"%1 is not a valid value for %2 page parameter."_s.arg(value).arg(name))}};
        if (value > most)
            throw Refused{
                {refusal::invalidPageValue(u"%1 exceeds maximum page size of %2."_s.arg(name).arg(most))}};
        return value;
    }

    QString encoded(const QString &name, const QString &value)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    }

    void demandStart(const Resource &resource, const Request &request, const Profile &profile)
    {
        const bool isDemanded = (resource.type == "incoming_trunk_cdrs"_L1 && profile.trunkCdrsNeedStart)
            || (resource.type == "termination_cdrs"_L1 && profile.terminationCdrsNeedStart);
        if (!isDemanded)
            return;
        for (const auto &[name, value] : request.query) {
            if (name == "filter[time_start_gteq]"_L1 && !value.isEmpty())
                return;
        }
        throw Refused{{refusal::paramMissing(u"filter[time_start_gteq]"_s)}};
    }

    /// "customer.id" where the customers are included.
    bool isIgnored(const Request &request, const QString &filter, const Profile &profile)
    {
        if (!profile.ignoresRelatedFilters || !filter.endsWith(".id"_L1))
            return false;
        return std::ranges::any_of(request.query, [&](const auto &parameter) {
            return parameter.first == "include"_L1
                && parameter.second.split(u',').contains(filter.chopped(3));
        });
    }

    void readParameter(ListParameters &list, const Resource &resource, const QString &name,
                       const QString &value, const Profile &profile)
    {
        const auto family = familyAndMember(name);
        if (name == "filter"_L1)
            throw Refused{{refusal::invalidFilterSyntax(value)}};
        if (name == "sort"_L1)
            list.order = orderFor(resource, value, profile);
        else if (family && family->first == "filter"_L1)
            addFilter(list, resource, family->second, value, profile);
        else if (family && family->first == "page"_L1 && family->second == "number"_L1)
            list.number = pageValue(u"number"_s, value, std::numeric_limits<int>::max());
        else if (family && family->first == "page"_L1 && family->second == "size"_L1)
            list.size = pageValue(u"size"_s, value, profile.largestPageSize);
    }

} // namespace

ListParameters readListParameters(const Resource &resource, const Request &request, const Profile &profile)
{
    demandStart(resource, request, profile);
    ListParameters list{.order = u"id"_s, .size = profile.defaultPageSize};
    QStringList kept;
    for (const auto &[name, value] : request.query) {
        const auto family = familyAndMember(name);
        const bool isPassedOver =
            family && family->first == "filter"_L1 && isIgnored(request, family->second, profile);
        if (!isPassedOver)
            readParameter(list, resource, name, value, profile);
        if (!name.startsWith("page["_L1))
            kept.append(encoded(name, value));
    }
    kept.append(encoded(u"page[size]"_s, QString::number(list.size)));
    list.linkQuery = kept.join(u'&');
    return list;
}

QStringList readIncludes(const Resource &resource, const Request &request)
{
    QStringList includes;
    for (const auto &[name, value] : request.query) {
        if (name != "include"_L1)
            continue;
        for (const QString &path : value.split(u',', Qt::SkipEmptyParts)) {
            const Resource *at = &resource;
            QString walked;
            for (const QString &step : path.split(u'.')) {
                const Relation *relation = at->relation(step);
                if (!relation)
                    throw Refused{{refusal::invalidInclude(step, QString(at->type))}};
                at = relation->target;
                walked = walked.isEmpty() ? step : walked + u'.' + step;
                if (!includes.contains(walked))
                    includes.append(walked);
            }
        }
    }
    return includes;
}

Fields readFields(std::span<const Resource *const> resources, const Request &request, const Profile &profile)
{
    Fields fields;
    for (const auto &[name, value] : request.query) {
        if (name == "fields"_L1)
            throw Refused{{refusal::invalidFieldFormat()}};
        const auto family = familyAndMember(name);
        if (!family || family->first != "fields"_L1)
            continue;
        const QString type = family->second;
        const auto found =
            std::ranges::find_if(resources, [&](const Resource *r) { return type == r->type; });
        if (found == resources.end())
            throw Refused{{refusal::invalidResource(type)}};
        QStringList &members = fields[type];
        for (const QString &member : value.split(u',', Qt::SkipEmptyParts)) {
            const Resource &resource = **found;
            QString known = resource.relation(member) || member == "id"_L1 ? member : QString();
            for (const Attribute &attribute : resource.attributes) {
                if (nameOnWire(attribute, profile) == member)
                    known = QString(attribute.name);
            }
            if (known.isEmpty())
                throw Refused{{refusal::invalidField(member, type)}};
            members.append(known);
        }
    }
    return fields;
}

} // namespace cordboard::sandbox::telecomcenter
