#include "sandbox/ngcp/form.h"

#include "sandbox/ngcp/refused.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    QJsonValue fallbackOf(const Field &field)
    {
        if (field.fallback.isEmpty())
            return {};
        const QByteArray json = "[" + QByteArray(field.fallback.data(), field.fallback.size()) + "]";
        return QJsonDocument::fromJson(json).array().first();
    }

    QString textOf(const QJsonValue &value)
    {
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 17);
        if (value.isBool())
            return value.toBool() ? u"1"_s : u"0"_s;
        return value.toString();
    }

    /// The value in the field's type; undefined where it is none, and then why.
    QJsonValue converted(const Field &field, const QJsonValue &value, QString &error)
    {
        const QString text = textOf(value);
        bool isRight = true;
        QJsonValue made = text;
        switch (field.type) {
        case Type::Int:
            made = text.toLongLong(&isRight);
            error = u"Value must be an integer"_s;
            if (isRight && field.most > 0 && made.toInteger() > field.most) {
                isRight = false;
                error = u"Value must not be greater than %1"_s.arg(field.most);
            }
            break;
        case Type::Number:
            made = text.toDouble(&isRight);
            error = u"Value must be a number"_s;
            break;
        case Type::Flag:
            isRight =
                text == "1"_L1 || text == "0"_L1 || text == "true"_L1 || text == "false"_L1 || text.isEmpty();
            made = text == "1"_L1 || text == "true"_L1;
            error = u"'%1' is not a valid value"_s.arg(text);
            break;
        case Type::Email: {
            static const QRegularExpression address(u"^[^@\\s\\\\]+@[^@\\s]+\\.[^@\\s.]+$"_s);
            isRight = address.match(text).hasMatch();
            error = u"Email should be of the format something@domain.tld"_s;
            break;
        }
        case Type::Object:
            isRight = value.isObject();
            made = value;
            error = u"Value must be an object"_s;
            break;
        case Type::List:
            isRight = value.isArray();
            made = value;
            error = u"Value must be an array"_s;
            break;
        default: isRight = !value.isArray() && !value.isObject(); error = u"Value must be a text"_s;
        }
        return isRight ? made : QJsonValue(QJsonValue::Undefined);
    }

    QJsonValue readField(const Field &field, const QJsonObject &body, QList<Problem> &problems)
    {
        const QJsonValue value = body.value(field.name);
        const bool isSecret = field.type == Type::Secret || field.name.contains("password"_L1);
        const QString input = isSecret ? u"*****"_s : textOf(value);
        const auto complain = [&](const QString &error) {
            problems.append({QString(field.name), input, error});
            return QJsonValue();
        };
        const bool isBlank =
            value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        if (isBlank) {
            const bool isNamed = body.contains(field.name);
            if (field.need == Need::Required)
                return complain(labelOf(QString(field.name)) + u" field is required"_s);
            return isNamed && field.type != Type::Flag && field.type != Type::List ? QJsonValue()
                                                                                   : fallbackOf(field);
        }
        QString error;
        const QJsonValue made = converted(field, value, error);
        if (made.isUndefined())
            return complain(error);
        if (!field.choices.isEmpty() && !QString(field.choices).split(u' ').contains(textOf(made)))
            return complain(u"'%1' is not a valid value"_s.arg(textOf(made)));
        if (made.isString() && field.most > 0 && made.toString().size() > field.most)
            return complain(u"Field should not exceed %1 characters. You entered %2"_s.arg(field.most)
                                .arg(made.toString().size()));
        return made;
    }

} // namespace

QString labelOf(QStringView name)
{
    QString label = name.toString();
    if (label.endsWith("_id"_L1))
        label.chop(3);
    label.replace(u'_', u' ');
    return label.first(1).toUpper() + label.sliced(1);
}

QJsonObject withDefaults(const Resource &resource, QJsonObject doc)
{
    for (const Field &field : resource.fields) {
        if (!doc.contains(field.name))
            doc[field.name] = fallbackOf(field);
    }
    return doc;
}

QJsonObject readForm(const Resource &resource, const QJsonObject &body, const QJsonObject *before)
{
    QJsonObject doc = before ? *before : QJsonObject();
    QList<Problem> problems;
    for (const Field &field : resource.fields) {
        if (field.need == Need::ReadOnly || field.need == Need::Hidden) {
            if (!before && !field.fallback.isEmpty())
                doc[field.name] = fallbackOf(field);
            continue;
        }
        const bool isKept = before && field.type == Type::Secret && !body.contains(field.name);
        if (!isKept)
            doc[field.name] = readField(field, body, problems);
    }
    if (!problems.isEmpty())
        throw invalid(problems);
    return doc;
}

} // namespace cordboard::sandbox::ngcp
