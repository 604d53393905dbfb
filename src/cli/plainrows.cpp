#include "cli/plainrows.h"

#include "core/csv.h"
#include "core/plaintext.h"
#include "core/texttable.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString textOf(const QJsonValue &value)
    {
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    }

    QJsonObject objectOf(const QStringList &names, const QJsonArray &row)
    {
        QJsonObject object;
        for (qsizetype i = 0; i < names.size(); ++i)
            object.insert(names[i], row[i]);
        return object;
    }

    QString csvOf(const QStringList &header, const QList<QJsonArray> &rows)
    {
        QString text = csvLine(header);
        for (const QJsonArray &row : rows) {
            QStringList fields;
            for (const QJsonValue value : row)
                fields.append(textOf(value));
            text += csvLine(fields);
        }
        return text;
    }

} // namespace

bool PlainRows::choose(const QStringList &columns)
{
    QList<qsizetype> places;
    for (const QString &column : columns)
        places.append(header.indexOf(column));
    if (places.contains(-1))
        return false;
    header = columns;
    for (QJsonArray &row : rows) {
        QJsonArray chosen;
        for (const qsizetype place : places)
            chosen.append(row[place]);
        row = chosen;
    }
    return true;
}

QString PlainRows::text(const QString &format, int limit) const
{
    if (format == "csv"_L1)
        return csvOf(header, rows);
    if (format == "table"_L1) {
        QList<QStringList> lines;
        for (const QJsonArray &row : rows) {
            QStringList line;
            for (const QJsonValue value : row)
                line.append(oneLine(textOf(value)));
            lines.append(line);
        }
        return TextTable::of(header, lines, limit);
    }
    QJsonArray objects;
    QString lines;
    for (const QJsonArray &row : rows) {
        objects.append(objectOf(header, row));
        lines += QString::fromUtf8(QJsonDocument(objects.last().toObject()).toJson(QJsonDocument::Compact))
            + u'\n';
    }
    if (format == "ndjson"_L1)
        return lines;
    return format == "json"_L1 ? QString::fromUtf8(QJsonDocument(objects).toJson()) : QString();
}

} // namespace cordboard
