#pragma once

#include <QScrollArea>
#include <QTimer>

class QAction;
class QVBoxLayout;

namespace cordboard {

class Work;
class WorkRow;

/// Long work at the lower edge of a window: exports, imports, deletions in bulk. It stays while pages come
/// and go, and each row stays until it is dismissed. Hidden while there is nothing to show.
class WorkPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WorkPanel(QWidget *parent = nullptr);
    ~WorkPanel() override;

    /// Takes the work over, and starts it if it waits. The actions, taken over as well, are offered once it
    /// is done.
    void add(Work *work, const QList<QAction *> &whenDone = {});
    /// Takes it away, and the work with it.
    void dismiss(Work *work);
    bool isBusy() const; ///< something has not ended
    /// Ends everything that has not ended.
    void stopAll();

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void changed(); ///< something was added, ended or went

private:
    void showProgress();
    void fit();

    QVBoxLayout *m_rows;
    QTimer m_tick; // progress is shown a few times a second, however often it is told
};

} // namespace cordboard
