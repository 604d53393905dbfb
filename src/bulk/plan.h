#pragma once

#include "bulk/changeresult.h"
#include "bulk/plannedchange.h"
#include "catalogue/platform.h"
#include "core/outcome.h"
#include "net/account.h"

#include <QDateTime>

namespace cordboard {

/// Whose plan it is. One that was made for another account is refused.
struct PlanAccount
{
    QString name = {};
    QString platform = {}; ///< Platform::name
    QString url = {};

    static PlanAccount of(const Account &account);

    friend bool operator==(const PlanAccount &, const PlanAccount &) = default;
};

/// How many of what; the wrong ones are counted as nothing else.
struct PlanCounts
{
    qsizetype creations = 0;
    qsizetype changes = 0;
    qsizetype removals = 0;
    qsizetype skipped = 0;
    qsizetype wrong = 0;

    qsizetype toDo() const { return creations + changes + removals; }
};

/// Whether a file with a plan holds the passwords, or only says which are to be entered again.
enum class Passwords : quint8 { Included, Withheld };

/// What is to be written, row by row, before anything is sent. ApplyWork sends exactly this.
///
/// As a file it holds what the source said, cell by cell, and the records as they are to become. So a
/// password is in it exactly if the source had one; of those that records had before, and in the journal, it
/// is only a fingerprint. The file is for its owner alone (0600) and belongs deleted when it was applied.
///
/// What is kept so that it can go on after a crash has no passwords in it, nor has anything that comes of a
/// guided flow, which a person corrects who sits in front of it.
struct Plan
{
    QString id = {};
    QString title = {}; ///< in words: "Import of numbers.csv into DID numbers"
    QDateTime made = {};
    PlanAccount account = {};
    QStringList headers = {}; ///< of the source, above the cells of the changes
    QStringList columns = {}; ///< what each of them is about: "number", "customer.id"; empty: not taken
    QList<PlannedChange> changes = {};
    QString flow = {}; ///< Flow::name; empty: it comes of none

    static Plan begin(const QString &title, const Account &account);

    PlanCounts counts() const;
    bool isGuided() const { return !flow.isEmpty(); }
    /// So many removals are not to be confirmed with a single button.
    bool needsSecondGate() const;
    /// Whether it is so old that what it saw may be long gone.
    bool isTooOld() const;

    QJsonObject toJson(Passwords passwords = Passwords::Included) const;
    /// Refuses in a sentence what was edited by hand, is broken, or belongs to another platform.
    static Outcome<Plan> fromJson(const QJsonObject &json);

    static constexpr qsizetype mostChanges = 50'000;
};

/// "3 to create, 2 to change, 40 without a difference, 1 wrong"
QString countsInWords(const PlanCounts &counts);

/// Where a problem of a change is in its source: "line 12, column “Number” (B)"; empty where there is none.
QString placeOf(const Plan &plan, const PlannedChange &change, const FieldProblem &problem);

/// Numbers of the changes that have to be done before this one.
QList<qsizetype> neededBy(const PlannedChange &change);

/// Removes in reverse order what a plan made, but nothing that others have come to use, and gives back what
/// it changed.
Plan undoOf(const Plan &plan, const QList<ChangeResult> &results);

/// Writes a plan for its owner alone. Returns what went wrong in a sentence, or nothing.
QString writePlan(const Plan &plan, const QString &file, Passwords passwords = Passwords::Included);
Outcome<Plan> readPlan(const QString &file);

} // namespace cordboard
