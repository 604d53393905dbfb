#pragma once

#include "console/question.h"
#include "writes/merge.h"

namespace cordboard {

/// Shows, field by field, what was there, what is there now and what the person wants, and has one of the
/// last two chosen for each.
class ConflictDialog final : public QObject
{
    Q_OBJECT

public:
    struct Sides
    {
        Record base;
        Record now;
        Record mine;
        QList<Conflict> conflicts;
    };

    ConflictDialog(const Sides &sides, const QString &why, QWidget *parent);

    void open() { m_question->open(); }
    Question *question() const { return m_question; }

Q_SIGNALS:
    /// Fields that stay as they are there now, and fields that become what the form shows.
    void decided(const QStringList &theirs, const QStringList &mine);

private:
    QWidget *choices(const Sides &sides);

    Question *m_question;
    QStringList m_theirs;
    QStringList m_mine;
};

} // namespace cordboard
