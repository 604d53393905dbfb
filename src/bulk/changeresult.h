#pragma once

#include "catalogue/record.h"
#include "core/error.h"

namespace cordboard {

/// What became of one change of a plan.
struct ChangeResult
{
    enum class Kind : quint8 {
        Waiting,
        UnderWay,
        Done,       ///< also what a look found done after no answer came
        Skipped,    ///< nothing was to be done
        Wrong,      ///< the plan knew that it cannot be sent
        Refused,    ///< by the platform
        Stale,      ///< the record is no longer what the plan saw; nothing was sent
        NotSent,    ///< nothing left this machine
        NotApplied, ///< no answer came, and looks found nothing done
        Unknown,    ///< no answer came; what is there is other than was meant, or nobody could look
    };

    Kind kind = Kind::Waiting;
    QList<FieldProblem> problems = {}; ///< of a refusal, or the fields that are stale, field by field
    QString reason = {};               ///< in a sentence, where there is more to say than the problems do
    QString recordId = {};             ///< of the record that was made or changed
    /// As the platform has it now; of changes that this run made. Nothing for a removal.
    std::optional<Record> record = {};
    QStringList otherThanMeant = {}; ///< fields of which the platform made something else

    bool isGood() const { return kind == Kind::Done || kind == Kind::Skipped; }
    /// Whether it may still be sent when the work goes on.
    bool isOpen() const
    {
        return kind == Kind::Waiting || kind == Kind::UnderWay || kind == Kind::NotSent
            || kind == Kind::NotApplied;
    }
};

struct WriteEnd;
/// What a write came to, in the words of a report.
ChangeResult resultOf(const WriteEnd &end, const Resource &resource);

/// As the column "outcome" of a report says it, in every language alike: "done", "refused".
QLatin1StringView wireName(ChangeResult::Kind kind);
std::optional<ChangeResult::Kind> changeResultNamed(QStringView wire);
/// The same for a person.
QString outcomeWords(ChangeResult::Kind kind);
/// The problems and the reason in one line: "number: has already been taken".
QString reasonOf(const Resource &resource, const ChangeResult &result);

} // namespace cordboard
