#pragma once

#include "core/error.h"
#include "sandbox/http.h"

#include <QStringList>

namespace cordboard::sandbox::telecomcenter {

/// An error object as jsonapi-resources writes it: title, detail, code, source, status.
struct Refusal
{
    int status = 400;
    int code = 400;
    QString title = {};
    QString detail = {};
    QString pointer = {};
};

/// Thrown within the sandbox by whatever notices the problem; the API turns it into an answer.
struct Refused
{
    QList<Refusal> refusals;
};

namespace refusal {

    Refusal invalidResource(const QString &type);
    Refusal filterNotAllowed(const QString &name);
    Refusal invalidFieldValue(const QString &value, const QString &field);
    Refusal invalidField(const QString &field, const QString &type);
    Refusal paramNotAllowed(const QString &name);
    Refusal paramMissing(const QString &name);
    Refusal keyMissing();
    Refusal keyNotInUrl(const QString &key);
    Refusal invalidInclude(const QString &name, const QString &type);
    Refusal invalidSort(const QString &name, const QString &type);
    Refusal invalidLinks();
    Refusal typeMismatch(const QString &type);
    Refusal invalidPageValue(const QString &detail);
    Refusal invalidFieldFormat();
    Refusal invalidFilterSyntax(const QString &text);
    Refusal invalidDataFormat();
    Refusal badRequest(const QString &detail);
    Refusal notFound(const QString &id);
    Refusal unauthorized();
    Refusal notAcceptable(const QString &sent);
    Refusal unsupportedMediaType(const QString &sent);
    /// 422: "name - can't be blank", pointing at the attribute or relationship; an empty field: the whole
    /// record.
    Refusal validation(const QString &field, bool isRelationship, const QString &message);

} // namespace refusal

/// The answer to a request with these problems; codes in capitals where the profile wants words.
Answer answerFor(const QList<Refusal> &refusals, bool codesInWords);

/// What the router says to a path or method it does not know: nothing, as HTML.
Answer routerNotFound();

} // namespace cordboard::sandbox::telecomcenter
