#include "sandbox/telecomcenter/refusal.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

namespace {

    // operator-api.md C.4: the numbers and names of jsonapi-resources.
    QString codeInWords(int code)
    {
        static const QHash<int, QString> names{{100, u"VALIDATION_ERROR"_s},
                                               {101, u"INVALID_RESOURCE"_s},
                                               {102, u"FILTER_NOT_ALLOWED"_s},
                                               {103, u"INVALID_FIELD_VALUE"_s},
                                               {104, u"INVALID_FIELD"_s},
                                               {105, u"PARAM_NOT_ALLOWED"_s},
                                               {106, u"PARAM_MISSING"_s},
                                               {109, u"KEY_ORDER_MISMATCH"_s},
                                               {110, u"KEY_NOT_INCLUDED_IN_URL"_s},
                                               {112, u"INVALID_INCLUDE"_s},
                                               {114, u"INVALID_SORT_CRITERIA"_s},
                                               {115, u"INVALID_LINKS_OBJECT"_s},
                                               {116, u"TYPE_MISMATCH"_s},
                                               {118, u"INVALID_PAGE_VALUE"_s},
                                               {119, u"INVALID_FIELD_FORMAT"_s},
                                               {120, u"INVALID_FILTERS_SYNTAX"_s},
                                               {122, u"INVALID_DATA_FORMAT"_s},
                                               {400, u"BAD_REQUEST"_s},
                                               {401, u"UNAUTHORIZED"_s},
                                               {404, u"RECORD_NOT_FOUND"_s},
                                               {406, u"NOT_ACCEPTABLE"_s},
                                               {415, u"UNSUPPORTED_MEDIA_TYPE"_s}};
        return names.value(code, QString::number(code));
    }

} // namespace

namespace refusal {

    Refusal invalidResource(const QString &type)
    {
        return {400, 101, u"Invalid resource"_s, u"%1 is not a valid resource."_s.arg(type)};
    }
    Refusal filterNotAllowed(const QString &name)
    {
        return {400, 102, u"Filter not allowed"_s, u"%1 is not allowed."_s.arg(name)};
    }
    Refusal invalidFieldValue(const QString &value, const QString &field)
    {
        return {400, 103, u"Invalid field value"_s, u"%1 is not a valid value for %2."_s.arg(value, field)};
    }
    Refusal invalidField(const QString &field, const QString &type)
    {
        return {400, 104, u"Invalid field"_s, u"%1 is not a valid field for %2."_s.arg(field, type)};
    }
    Refusal paramNotAllowed(const QString &name)
    {
        return {400, 105, u"Param not allowed"_s, u"%1 is not allowed."_s.arg(name)};
    }
    Refusal paramMissing(const QString &name)
    {
        return {400, 106, u"Missing Parameter"_s, u"The required parameter, %1, is missing."_s.arg(name)};
    }
    Refusal keyMissing()
    {
        return {400, 109, u"A key is required"_s, u"The resource object does not contain a key."_s};
    }
    Refusal keyNotInUrl(const QString &key)
    {
        return {400, 110, u"Key is not included in URL"_s, u"The URL does not support the key %1"_s.arg(key)};
    }
    Refusal invalidInclude(const QString &name, const QString &type)
    {
        return {400, 112, u"Invalid include"_s,
                u"%1 is not a valid includable relationship of %2"_s.arg(name, type)};
    }
    Refusal invalidSort(const QString &name, const QString &type)
    {
        return {400, 114, u"Invalid sort criteria"_s,
                u"%1 is not a valid sort criteria for %2"_s.arg(name, type)};
    }
    Refusal invalidLinks()
    {
        return {400, 115, u"Invalid Links Object"_s, u"Data is not a valid Links Object."_s};
    }
    Refusal typeMismatch(const QString &type)
    {
        return {400, 116, u"Type Mismatch"_s, u"%1 is not a valid type for this operation."_s.arg(type)};
    }
    Refusal invalidPageValue(const QString &detail)
    {
        return {400, 118, u"Invalid page value"_s, detail};
    }
    Refusal invalidFieldFormat()
    {
        return {400, 119, u"Invalid field format"_s, u"Fields must specify a type."_s};
    }
    Refusal invalidFilterSyntax(const QString &text)
    {
        return {400, 120, u"Invalid filters syntax"_s,
                u"%1 is not a valid syntax for filtering."_s.arg(text)};
    }
    Refusal invalidDataFormat()
    {
        return {400, 122, u"Invalid data format"_s, u"Data must be a hash."_s};
    }
    Refusal badRequest(const QString &detail)
    {
        return {400, 400, u"Bad Request"_s, detail};
    }
    Refusal notFound(const QString &id)
    {
        return {404, 404, u"Record not found"_s,
                u"The record identified by %1 could not be found."_s.arg(id)};
    }
    Refusal unauthorized()
    {
        return {401, 401, u"Authentication failed"_s, u"The user name or the password is wrong."_s};
    }
    Refusal notAcceptable(const QString &sent)
    {
        return {406, 406, u"Not acceptable"_s,
                u"All requests must use the 'application/vnd.api+json' Accept without media type parameters. "
                "This request specified '%1'."_s.arg(sent)};
    }
    Refusal unsupportedMediaType(const QString &sent)
    {
        return {415, 415, u"Unsupported media type"_s,
                u"All requests that create or update must use the 'application/vnd.api+json' Content-Type. "
                "This request specified '%1'."_s.arg(sent)};
    }
    Refusal validation(const QString &field, bool isRelationship, const QString &message)
    {
        if (field.isEmpty())
            return {422, 100, message, message, u"/data"_s};
        const QString family = isRelationship ? u"relationships"_s : u"attributes"_s;
        return {422, 100, message, u"%1 - %2"_s.arg(field, message), u"/data/%1/%2"_s.arg(family, field)};
    }

} // namespace refusal

Answer answerFor(const QList<Refusal> &refusals, bool codesInWords)
{
    QJsonArray errors;
    for (const Refusal &refusal : refusals) {
        QJsonObject error{
            {"title"_L1, refusal.title},
            {"detail"_L1, refusal.detail},
            {"code"_L1, codesInWords ? codeInWords(refusal.code) : QString::number(refusal.code)},
            {"status"_L1, QString::number(refusal.status)}};
        if (!refusal.pointer.isEmpty())
            error.insert("source"_L1, QJsonObject{{"pointer"_L1, refusal.pointer}});
        errors.append(error);
    }
    return {refusals.constFirst().status,
            QJsonDocument(QJsonObject{{"errors"_L1, errors}}).toJson(QJsonDocument::Compact)};
}

Answer routerNotFound()
{
    return {404, {}, "text/html; charset=utf-8"};
}

} // namespace cordboard::sandbox::telecomcenter
