#pragma once

#include "sandbox/http.h"

#include <QString>

namespace cordboard::sandbox::ngcp {

/// Thrown by whatever notices the problem; the API turns it into an answer and undoes what was begun.
struct Refused
{
    int status = 422;
    QString message = {};
    bool isKept = false; ///< what was written stays
    QByteArray location = {};
};

/// One problem of a form's field.
struct Problem
{
    QString field;
    QString input;
    QString error;
};

/// "Validation failed. field='...', input='...', errors='...'", as one message of all of them.
Refused invalid(const QList<Problem> &problems);
Refused notFound(QStringView entity);
Refused pathNotFound();

Answer answerFor(const Refused &refused);

} // namespace cordboard::sandbox::ngcp
