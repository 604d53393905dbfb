#include "sandbox/ngcp/body.h"

#include "sandbox/ngcp/refused.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    bool repeatsAKey(const QByteArray &json)
    {
        QList<QSet<QByteArray>> open; // the keys of each object around; those of arrays stay empty
        QByteArray last;
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json.at(i);
            if (c == '"') {
                const qsizetype begin = i + 1;
                for (++i; i < json.size() && json.at(i) != '"'; ++i) {
                    if (json.at(i) == '\\')
                        ++i;
                }
                last = json.mid(begin, i - begin);
            } else if (c == '{' || c == '[') {
                open.append(QSet<QByteArray>());
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                open.removeLast();
            } else if (c == ':' && !open.isEmpty()) {
                if (open.last().contains(last))
                    return true;
                open.last().insert(last);
            }
        }
        return false;
    }

    QJsonDocument documentFrom(const Request &request, QByteArrayView type)
    {
        const QByteArray sent = request.header("Content-Type");
        if (sent.split(';').first().trimmed() != type)
            throw Refused{415,
                          u"Unsupported media type '%1', accepting %2 only."_s.arg(
                              QString::fromLatin1(sent), QString::fromLatin1(type))};
        if (request.body.isEmpty())
            throw Refused{400, u"This request is missing a message body."_s};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        const bool isRepeated = error.error == QJsonParseError::NoError && repeatsAKey(request.body);
        if (document.isNull() || isRepeated)
            throw Refused{
                400,
                u"The entity is not a well-formed '%1' document. %2"_s.arg(
                    QString::fromLatin1(type), isRepeated ? u"A key occurs twice."_s : error.errorString())};
        return document;
    }

    void checkKeys(const QJsonObject &operation, const QString &op)
    {
        const bool needsValue = op == "add"_L1 || op == "replace"_L1;
        const QStringList needed = op == "copy"_L1 ? QStringList{u"from"_s, u"path"_s}
            : needsValue                           ? QStringList{u"path"_s, u"value"_s}
                                                   : QStringList{u"path"_s};
        const QStringList allowed = op == "add"_L1 ? QStringList{u"mode"_s}
            : op == "remove"_L1                    ? QStringList{u"value"_s, u"index"_s}
                                                   : QStringList();
        for (auto key = operation.begin(); key != operation.end(); ++key) {
            if (key.key() != "op"_L1 && !needed.contains(key.key()) && !allowed.contains(key.key()))
                throw Refused{400, u"Invalid PATCH key '%1' for op '%2'"_s.arg(key.key(), op)};
        }
        QStringList missing;
        for (const QString &key : needed) {
            if (!operation.contains(key))
                missing.append(key);
        }
        if (!missing.isEmpty())
            throw Refused{400, u"Missing PATCH keys '%1' for op '%2'"_s.arg(missing.join(u", "_s), op)};
    }

    [[noreturn]] void leadsNowhere(const QString &path)
    {
        throw Refused{422, u"The entity could not be processed: the path '%1' does not exist."_s.arg(path)};
    }

    /// A value by its path; undefined where there is none.
    QJsonValue at(QJsonValue value, const QStringList &steps)
    {
        for (const QString &step : steps)
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        return value;
    }

    QStringList stepsOf(const QString &path)
    {
        QStringList steps = path.split(u'/').sliced(1);
        for (QString &step : steps)
            step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        return steps;
    }

    QJsonValue changed(const QJsonValue &value, const QStringList &steps, const QJsonObject &operation);

    QJsonValue changedElement(QJsonArray list, const QStringList &steps, const QJsonObject &operation)
    {
        const QString op = operation["op"_L1].toString();
        const QString &step = steps.constFirst();
        const qsizetype index = step == "-"_L1 ? list.size() : step.toLongLong();
        const bool isLast = steps.size() == 1;
        const bool isInsertion = isLast && (op == "add"_L1 || op == "copy"_L1);
        if (index < 0 || index > list.size() || (index == list.size() && !isInsertion))
            leadsNowhere(operation["path"_L1].toString());
        if (isInsertion)
            list.insert(index, operation["value"_L1]);
        else if (isLast && op == "remove"_L1)
            list.removeAt(index);
        else
            list.replace(index, changed(list.at(index), steps.sliced(1), operation));
        return list;
    }

    /// Sipwise's own: removes the elements that equal a value, or the n-th of them.
    QJsonArray without(const QJsonArray &list, const QJsonObject &operation)
    {
        QJsonArray kept;
        int match = 0;
        for (const QJsonValue &element : list) {
            const bool isMeant = element == operation["value"_L1]
                && (!operation.contains("index"_L1) || operation["index"_L1].toInt() == match++);
            if (!isMeant)
                kept.append(element);
        }
        return kept;
    }

    QJsonValue changedMember(QJsonObject object, const QStringList &steps, const QJsonObject &operation)
    {
        const QString op = operation["op"_L1].toString();
        const QString &step = steps.constFirst();
        if (steps.size() > 1 || op == "replace"_L1 || op == "remove"_L1) {
            if (!object.contains(step))
                leadsNowhere(operation["path"_L1].toString());
        }
        if (steps.size() > 1) {
            object[step] = changed(object[step], steps.sliced(1), operation);
        } else if (op == "remove"_L1) {
            if (operation.contains("value"_L1))
                object[step] = without(object[step].toArray(), operation);
            else
                object.remove(step);
        } else if (operation["mode"_L1] == "append"_L1) {
            QJsonArray list = object[step].toArray();
            for (const QJsonValue &element : operation["value"_L1].toArray())
                list.append(element);
            object[step] = list;
        } else {
            object[step] = operation["value"_L1];
        }
        return object;
    }

    QJsonValue changed(const QJsonValue &value, const QStringList &steps, const QJsonObject &operation)
    {
        if (steps.isEmpty())
            return operation["value"_L1];
        if (value.isArray())
            return changedElement(value.toArray(), steps, operation);
        if (!value.isObject())
            leadsNowhere(operation["path"_L1].toString());
        return changedMember(value.toObject(), steps, operation);
    }

} // namespace

QJsonObject objectFrom(const Request &request)
{
    const QJsonDocument document = documentFrom(request, "application/json");
    if (!document.isObject())
        throw Refused{400, u"The entity is not a well-formed 'application/json' document. No object."_s};
    return document.object();
}

QJsonArray operationsFrom(const Request &request, const QStringList &known)
{
    const QJsonDocument document = documentFrom(request, "application/json-patch+json");
    if (!document.isArray())
        throw Refused{400, u"Body for PATCH must be an array."_s};
    const QJsonArray operations = document.array();
    for (const QJsonValue &operation : operations) {
        if (!operation.isObject())
            throw Refused{400, u"Array in body of PATCH must only contain hashes."_s};
        if (!operation.toObject().contains("op"_L1))
            throw Refused{400, u"PATCH element must have an 'op' field."_s};
        const QString op = operation["op"_L1].toString();
        if (!known.contains(op))
            throw Refused{400, u"Invalid PATCH op '%1', must be one of %2"_s.arg(op, known.join(u", "_s))};
        checkKeys(operation.toObject(), op);
    }
    return operations;
}

QJsonObject patched(const QJsonObject &before, const QJsonArray &operations)
{
    QJsonValue value = before;
    for (const QJsonValue &entry : operations) {
        QJsonObject operation = entry.toObject();
        if (operation["op"_L1] == "copy"_L1) {
            operation["value"_L1] = at(value, stepsOf(operation["from"_L1].toString()));
            if (operation["value"_L1].isUndefined())
                leadsNowhere(operation["from"_L1].toString());
        }
        value = changed(value, stepsOf(operation["path"_L1].toString()), operation);
    }
    return value.toObject();
}

} // namespace cordboard::sandbox::ngcp
