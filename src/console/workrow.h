#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QProgressBar;
class QToolButton;

namespace cordboard {

class HintLabel;
class PlainLabel;
class Work;

/// One work in the panel: its name, how far it is, what can be done about it, and what it came to.
class WorkRow final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the work and the actions over. The actions are offered once the work is done.
    WorkRow(Work *work, const QList<QAction *> &whenDone, QWidget *parent = nullptr);

    Work &work() const { return *m_work; }
    /// Shows the work as it is now.
    void showState();

Q_SIGNALS:
    void dismissed();

private:
    QToolButton *addButton(const QString &name, const QString &words, QHBoxLayout *row);
    QString facts() const;
    void showEnd();

    Work *m_work;
    PlainLabel *m_title;
    QProgressBar *m_bar;
    HintLabel *m_facts;
    PlainLabel *m_outcome;
    QToolButton *m_stop;
    QToolButton *m_resume;
    QToolButton *m_dismiss;
    QList<QToolButton *> m_whenDone;
};

} // namespace cordboard
