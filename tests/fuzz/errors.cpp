#include "wire/jsonapi/errors.h"

#include "fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    constexpr std::array statuses = {0,   200, 204, 302, 400, 401, 403, 404,
                                     409, 422, 423, 429, 500, 502, 503, 999};

    bool isName(const QString &text)
    {
        return std::ranges::all_of(text, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
        });
    }

} // namespace

/// The first character chooses the status: '0' the first, '?' the last.
void tryOut(const QByteArray &input)
{
    const auto [number, body] = chosenFrom(input);
    const int status = statuses.at(number % statuses.size());
    const Error error = jsonapi::readError(status, {}, body);
    require(error.httpStatus == status, "an error keeps its status");
    const qsizetype told = QJsonDocument::fromJson(body).object()["errors"_L1].toArray().size();
    require(error.problems.size() == told, "every complaint is told");
    if (error.problems.isEmpty()) {
        require(error.kind == Error::kindForHttpStatus(status), "a status says what kind of error it is");
        require(error.detail.size() <= 201 && isFitForOneLine(error.detail),
                "an excerpt is short and on one line");
    } else {
        require(status >= 300 ? error.kind == Error::kindForHttpStatus(status)
                              : error.kind == Error::Kind::Invalid,
                "errors in a success are errors");
    }
    const QString refused = jsonapi::refusedName(error);
    const bool isField = std::ranges::any_of(
        error.problems, [&](const FieldProblem &problem) { return problem.field == refused; });
    require(isField || isName(refused), "a refused name is a field or a name");
}

} // namespace cordboard::fuzz
