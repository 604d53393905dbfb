#pragma once

#include "bulk/applywork.h"
#include "models/planmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace cordboard {

class ErrorBanner;
class PlainLabel;
class PlanFilter;

/// A plan in a window of its own: row by row what would be sent, and nothing is before the person says so.
/// Then how it goes, and at the end what became of each row.
class PlanWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What else is to be kept in step with what is applied. Such a plan has an opposite of its own, and no
    /// undo.
    struct Company
    {
        /// Before anything is sent. A sentence keeps it from being sent.
        std::function<QString(const Plan &)> before = {};
        std::function<void(const Plan &, const QList<ChangeResult> &)> after = {};
    };

    explicit PlanWindow(Writer &writer);
    ~PlanWindow() override;

    void setCompany(const Company &company) { m_company = company; }
    /// Takes the maker over and starts it. What it made is asked for once it is done.
    void make(Work *maker, const std::function<Plan()> &made);
    void setPlan(const Plan &plan);
    /// Goes on with a plan that an earlier run of the program did not see the end of.
    void setInterrupted(const Plan &plan);

    const PlanModel &model() const { return *m_model; }
    bool isApplying() const { return m_apply && !m_apply->hasEnded(); }
    /// What it made is being taken back: nothing more is sent of it.
    void endAsUndone();
    /// Writes what became of each row; tells in the window how that went.
    void saveReport(const QString &file);

Q_SIGNALS:
    /// Whoever shows long work takes it over and starts it.
    void applying(cordboard::ApplyWork *work);
    void changed(const cordboard::Resource &resource);
    void undoWanted(const cordboard::Plan &plan);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void setUpTable();
    void connectButtons();
    QWidget *makeHead();
    QWidget *makeFoot();
    QPushButton *addButton(const QString &name, const QString &words);
    void takeMade(const std::function<Plan()> &made);
    void adopt(const Plan &plan);
    void showState();
    void showGroups();
    void showDetails();
    void showProgress(const Work *work);
    QString objection() const;
    bool canGoOn() const;
    QString applyWords() const;
    void askOrApply();
    void apply();
    void takeEnd();
    void tellEnd();
    void undo();
    void forget();
    void askForReport();

    Writer &m_writer;
    Company m_company;
    PlanModel *m_model;
    PlanFilter *m_filter;
    ErrorBanner *m_banner;
    PlainLabel *m_counts;
    QProgressBar *m_progress;
    QComboBox *m_groups;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_report;
    QPushButton *m_undo;
    QPushButton *m_forget;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_applyButton;
    Work *m_maker = nullptr;
    QPointer<ApplyWork> m_apply; // its row in the panel owns it
    QTimer m_tick;
    bool m_isInterrupted = false;
    bool m_isUndone = false;
};

} // namespace cordboard
