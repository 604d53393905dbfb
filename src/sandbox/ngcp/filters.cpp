#include "sandbox/ngcp/filters.h"

#include "sandbox/ngcp/handler.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    /// A value with stars, or also question marks, as a pattern of LIKE with the escape "!".
    QString likePattern(const QString &value, bool withQuestionMarks)
    {
        QString pattern;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QChar c = value.at(i);
            if (c == u'\\' && i + 1 < value.size() && value.at(i + 1) == u'*') {
                pattern += u'*';
                ++i;
            } else if (c == u'*') {
                pattern += u'%';
            } else if (c == u'?' && withQuestionMarks) {
                pattern += u'_';
            } else {
                if (c == u'%' || c == u'_' || c == u'!')
                    pattern += u'!';
                pattern += c;
            }
        }
        return pattern;
    }

    QString listOf(const QString &value, QVariantList &values)
    {
        QStringList places;
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
            places.append(u"?"_s);
            values.append(part.trimmed());
        }
        return u'(' + places.join(u',') + u')';
    }

    /// A time that was told in the zone that was asked for, as the server keeps it.
    QString serverTime(const QString &told, const Context &context)
    {
        const QTimeZone zone(context.parameter(u"tz").toLatin1());
        const QString format = told.size() == 10 ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm:ss"_s;
        QDateTime time = QDateTime::fromString(told, format);
        if (!zone.isValid() || !time.isValid())
            return told;
        time.setTimeZone(zone);
        return timeText(time.toLocalTime());
    }

    /// The comparison of what is filtered with one value.
    Condition comparison(const Filter &filter, const QString &column, QString value, const Context &context)
    {
        const auto made = [&](const QString &where, const QVariantList &values = {}) {
            return Condition{.where = where, .values = values};
        };
        if (value == "$null"_L1)
            return made(column + " IS NULL"_L1);
        if (value == "$not_null"_L1)
            return made(column + " IS NOT NULL"_L1);
        QVariantList values;
        switch (filter.match) {
        case Match::OneOf: {
            const QString list = listOf(value, values);
            return made(column + " IN "_L1 + list, values);
        }
        case Match::NoneOf: {
            const QString list = listOf(value, values);
            return made(column + " NOT IN "_L1 + list, values);
        }
        case Match::Since: value = serverTime(value, context); [[fallthrough]];
        case Match::AtLeast: return made(column + " >= ?"_L1, {value});
        case Match::Until: value = serverTime(value, context); [[fallthrough]];
        case Match::AtMost: return made(column + " <= ?"_L1, {value});
        case Match::Prefix: return made(column + " LIKE ? ESCAPE '!'"_L1, {likePattern(value, false) + u'%'});
        case Match::Equal:
            if (value == "true"_L1 || value == "false"_L1)
                value = value == "true"_L1 ? u"1"_s : u"0"_s;
            if (bool isNumber = false; value.toLongLong(&isNumber), isNumber)
                return made(u"%1 = ? OR %1 = CAST(? AS INTEGER)"_s.arg(column), {value, value});
            return made(column + " = ?"_L1, {value});
        default: break;
        }
        if (filter.onceMatchedParts && context.profile().implicitStars)
            value = u'*' + value + u'*';
        const bool hasStar = value.contains(u'*');
        const bool hasMark = filter.match == Match::Pattern && !hasStar && value.contains(u'?');
        const bool hasCase = value.toLower() != value.toUpper();
        if (!hasStar && !hasMark && !value.contains(u'\\'))
            return made(column + (hasCase ? " = ? COLLATE NOCASE"_L1 : " = ?"_L1), {value});
        return made(column + " LIKE ? ESCAPE '!'"_L1, {likePattern(value, hasMark)});
    }

} // namespace

void addFilters(Condition &condition, const Resource &resource, const Context &context)
{
    for (const Filter &filter : resource.filters) {
        const QString value = context.parameter(QString(filter.name));
        if (value.isNull())
            continue;
        const QString column = filter.sql.isEmpty() ? member(QString(filter.name)) : QString(filter.sql);
        const Condition compared = comparison(filter, column, value, context);
        condition.add(filter.around.isEmpty() ? compared.where : QString(filter.around).arg(compared.where),
                      compared.values);
    }
}

QString orderOf(const Resource &resource, const Context &context)
{
    const QString name = context.parameter(u"order_by");
    const QString direction =
        context.parameter(u"order_by_direction").toLower() == "desc"_L1 ? u" DESC"_s : QString();
    if (name == "id"_L1)
        return u"id"_s + direction;
    const Field *field = resource.field(name);
    if (!field || field->need == Need::Hidden || field->type == Type::List || field->type == Type::Object)
        return u"mix"_s;
    return member(name) + direction + ", mix"_L1;
}

} // namespace cordboard::sandbox::ngcp
