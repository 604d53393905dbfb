#pragma once

#include "catalogue/record.h"
#include "core/error.h"

#include <QJsonObject>

namespace cordboard {

/// One write of a plan, as it was decided before anything is sent.
struct PlannedChange
{
    enum class Action : quint8 {
        Create,
        Update,
        Remove,
        Skip, ///< nothing is to be done; remark says why
    };

    Action action = Action::Skip;
    Record base;                       ///< as it was read when the plan was made; of a new record, blank
    Record draft;                      ///< all of a new record; of a change, the difference and nothing else
    QList<FieldProblem> problems = {}; ///< not empty: it is wrong, and nothing is sent for it
    QString remark = {};               ///< why it is skipped; advice
    int line = 0;                      ///< of the source, counted from 1; 0: there is none
    QStringList cells = {};            ///< of that line, as they came
    QString operation = {};            ///< id of its intent in the journal
    /// Ids of the records that already look like the new one. Not known: a look before it is sent costs a
    /// request.
    std::optional<QStringList> twins = {};
    /// Numbers of changes of the same plan that have to be done before this one.
    QList<qsizetype> after = {};
    QJsonObject along = {}; ///< what a removal takes along: counts by resource
    bool isSparing = false; ///< a removal that is left where it would take along what belongs to others
    /// Of the passwords that base had, by attribute: it has them no more where it comes from a file.
    QJsonObject fingerprints = {};
    QStringList withheld = {}; ///< passwords that were entered and are not kept: they are asked for again

    static PlannedChange create(const Record &draft);
    static PlannedChange update(const Record &base, const Record &draft);
    static PlannedChange remove(const Record &base, const QJsonObject &along = {});
    static PlannedChange skip(const Record &base, const QString &remark);

    const Resource &resource() const { return base.resource(); }
    bool isWrong() const { return !problems.isEmpty() || !withheld.isEmpty(); }
    /// All that was seen of base, as the journal keeps a record.
    QJsonObject seen() const;
    /// Why it is: the problems, and what is to be entered again.
    QList<FieldProblem> objections() const;
    /// Whether something is sent for it.
    bool isToDo() const { return action != Action::Skip && !isWrong(); }
    /// The record as a person knows it.
    QString title() const;
};

/// The id of the record that change number `change` of the same plan makes, before it is made: for relations
/// of later changes. No platform ever sees it.
QString idMadeBy(qsizetype change);
std::optional<qsizetype> changeThatMakes(QStringView id);

/// Everything wrong with a new record or a change, as a form would say it. Records that the plan makes are
/// taken for granted.
QList<FieldProblem> complaintsAbout(const PlannedChange &change);

} // namespace cordboard
