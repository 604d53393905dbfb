#pragma once

#include "bulk/guidedflow.h"
#include "writes/writer.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace cordboard {

class FlowFinder;
class RecordForm;

/// One step of a guided flow: a look for what is there, the form of what is made, or both to choose from.
class FlowPage final : public QWidget
{
    Q_OBJECT

public:
    /// The flow outlives it.
    FlowPage(Writer &writer, const GuidedFlow &flow, qsizetype step, QWidget *parent = nullptr);

    /// Shows what the flow has for this step.
    void restore();
    /// Fills in what the steps before decide.
    void follow();
    /// Gives the flow what was entered here.
    void collect(GuidedFlow &flow) const;
    /// Each beneath its field. Returns those that have no place here.
    QList<FieldProblem> showProblems(const QList<FieldProblem> &problems);
    void setLocked(bool isLocked);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildForm();
    void showParts();
    void showAsked();
    bool isNew() const;

    Writer &m_writer;
    const GuidedFlow &m_flow;
    qsizetype m_step;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_existing = nullptr;
    FlowFinder *m_finder = nullptr;
    RecordForm *m_form = nullptr;
    QCheckBox *m_all = nullptr; // shows the fields that are seldom needed
    bool m_isFollowing = false; // what changes now, the program changes
};

} // namespace cordboard
