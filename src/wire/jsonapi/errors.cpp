#include "wire/jsonapi/errors.h"

#include "wire/common/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::jsonapi {

namespace {

    struct CodeName
    {
        QLatin1StringView name;
        QLatin1StringView number;
    };

    // Servers may be set to say their codes in words.
    constexpr CodeName codeNames[] = {
        {"VALIDATION_ERROR"_L1, "100"_L1},     {"INVALID_RESOURCE"_L1, "101"_L1},
        {"FILTER_NOT_ALLOWED"_L1, "102"_L1},   {"INVALID_FIELD_VALUE"_L1, "103"_L1},
        {"INVALID_FIELD"_L1, "104"_L1},        {"PARAM_NOT_ALLOWED"_L1, "105"_L1},
        {"PARAM_MISSING"_L1, "106"_L1},        {"INVALID_FILTER_VALUE"_L1, "107"_L1},
        {"INVALID_INCLUDE"_L1, "112"_L1},      {"INVALID_SORT_CRITERIA"_L1, "114"_L1},
        {"TYPE_MISMATCH"_L1, "116"_L1},        {"INVALID_PAGE_VALUE"_L1, "118"_L1},
        {"RECORD_NOT_FOUND"_L1, "404"_L1},     {"LOCKED"_L1, "423"_L1},
        {"INTERNAL_SERVER_ERROR"_L1, "500"_L1}};

    QString codeOf(const QJsonValue &code)
    {
        const QString text = code.toVariant().toString();
        const auto known =
            std::ranges::find_if(codeNames, [&](const CodeName &entry) { return text == entry.name; });
        return known == std::end(codeNames) ? text : QString(known->number);
    }

    /// "/data/attributes/src_prefix", "/data/relationships/gateway" and "/data/id" name a field; all else
    /// does not.
    QString fieldOf(const QString &pointer)
    {
        const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
        if (steps.value(0) != "data"_L1)
            return {};
        if (steps.size() == 2 && steps[1] == "id"_L1)
            return steps[1];
        const bool isField =
            steps.size() >= 3 && (steps[1] == "attributes"_L1 || steps[1] == "relationships"_L1);
        return isField ? steps[2] : QString();
    }

    QString firstName(const QString &words)
    {
        static const QRegularExpression name(u"^[\\W_]*([A-Za-z][A-Za-z0-9_.]*)"_s);
        return name.match(words).captured(1);
    }

    QString missingName(const QString &words)
    {
        static const QRegularExpression name(u"^The required parameter, ([A-Za-z0-9_.]+), is missing"_s);
        return name.match(words).captured(1);
    }

    FieldProblem problemFrom(const QJsonValue &entry)
    {
        const QString title = entry["title"_L1].toString();
        FieldProblem problem{.field = fieldOf(entry["source"_L1]["pointer"_L1].toString()),
                             .message = entry["detail"_L1].toString(title),
                             .code = codeOf(entry["code"_L1])};
        if (problem.message.isEmpty())
            problem.message = problem.code;
        // "name - can't be blank" beneath the field called name need not say so.
        if (!problem.field.isEmpty() && problem.message.startsWith(problem.field + " - "_L1))
            problem.message = problem.message.sliced(problem.field.size() + 3);
        if (problem.field.isEmpty() && problem.code == "105"_L1)
            problem.field = firstName(problem.message);
        if (problem.field.isEmpty() && problem.code == "106"_L1)
            problem.field = missingName(problem.message);
        return problem;
    }

} // namespace

Error readError(int httpStatus, const QByteArray &, const QByteArray &body)
{
    Error error{.kind = Error::kindForHttpStatus(httpStatus), .httpStatus = httpStatus};
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const QJsonArray entries = document.value("errors"_L1).toArray();
    for (const QJsonValue entry : entries)
        error.problems.append(problemFrom(entry));
    if (error.problems.isEmpty()) {
        error.detail = wire::excerpt(body);
        return error;
    }
    if (httpStatus < 300)
        error.kind = Error::Kind::Invalid; // a success that is in truth a list of errors
    QStringList messages;
    for (const FieldProblem &problem : std::as_const(error.problems)) {
        if (!messages.contains(problem.message))
            messages.append(problem.message);
    }
    error.detail = messages.join(u' ');
    return error;
}

QString refusedName(const Error &error)
{
    for (const FieldProblem &problem : error.problems) {
        if (problem.code == "102"_L1)
            return firstName(problem.message);
        if (problem.code == "105"_L1)
            return problem.field;
    }
    return {};
}

} // namespace cordboard::jsonapi
