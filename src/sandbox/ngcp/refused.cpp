#include "sandbox/ngcp/refused.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

Refused invalid(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(
            u"field='%1', input='%2', errors='%3'"_s.arg(problem.field, problem.input, problem.error));
    return {422, u"Validation failed. "_s + texts.join(u"; "_s)};
}

Refused notFound(QStringView entity)
{
    return {404, u"Entity '%1' not found."_s.arg(entity)};
}

Refused pathNotFound()
{
    return {404, u"Path not found"_s};
}

Answer answerFor(const Refused &refused)
{
    const QJsonObject body{{u"code"_s, refused.status}, {u"message"_s, refused.message}};
    Answer answer{refused.status, QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n',
                  "application/json"};
    if (!refused.location.isEmpty())
        answer.add("Location", refused.location);
    return answer;
}

} // namespace cordboard::sandbox::ngcp
