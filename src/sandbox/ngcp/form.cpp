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
    bool isAddress(const QString &text)
    {
        static const QRegularExpression address(u"^[^@\\s\\\\]+@[^@\\s]+\\.[^@\\s.]+$"_s);
        return address.match(text).hasMatch();
    }

    QJsonValue convertedInt(const Field &field, const QString &text, QString &error)
    {
        bool isRight = true;
        const qint64 number = text.toLongLong(&isRight);
        if (!isRight)
            error = u"Value must be an integer"_s;
        else if (field.most > 0 && number > field.most)
            error = u"Value must not be greater than %1"_s.arg(field.most);
        return number;
    }

    /// The value in the field's type; where it is none, the error says why.
    QJsonValue converted(const Field &field, const QJsonValue &value, QString &error)
    {
        const QString text = textOf(value);
        const bool isScalar = !value.isArray() && !value.isObject();
        bool isRight = true;
        switch (field.type) {
        case Type::Int: return convertedInt(field, text, error);
        case Type::Number: {
            const double number = text.toDouble(&isRight);
            error = isRight ? QString() : u"Value must be a number"_s;
            return number;
        }
        case Type::Flag:
            isRight = QStringList{u"0"_s, u"1"_s, u"false"_s, u"true"_s}.contains(text);
            error = isRight ? QString() : u"'%1' is not a valid value"_s.arg(text);
            return text == "1"_L1 || text == "true"_L1;
        case Type::Email:
            error = isAddress(text) ? QString() : u"Email should be of the format something@domain.tld"_s;
            return text;
        case Type::Object: error = value.isObject() ? QString() : u"Value must be an object"_s; return value;
        case Type::List: error = value.isArray() ? QString() : u"Value must be an array"_s; return value;
        default: error = isScalar ? QString() : u"Value must be a text"_s; return text;
        }
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
        if (!error.isEmpty())
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
