#pragma once

#include "bulk/exportsink.h"
#include "console/visit.h"
#include "net/connection.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace cordboard {

class AccountBand;
class BulkActions;
class DetailsPanel;
class ErrorBanner;
class PlainLabel;
class RecordActions;
class ResourcePage;
class Settings;
class TitleList;
class HistoryWindow;
class WorkPanel;
class WriteControls;
class Writer;
struct ExportJob;
struct Finding;
struct Overtaking;

/// One account in a window: band, scope and pages at the left, a table in the middle, details at the right.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Connection> connection, Settings &settings);
    ~MainWindow() override;

    Connection &connection() const { return *m_connection; }
    ResourcePage *currentPage() const;
    void showPage(const Resource &resource);
    void setScope(const Scope &scope);
    /// Goes to a record: its page, narrowed to it. Back returns.
    void goTo(const RecordRef &ref);

Q_SIGNALS:
    void accountsWanted();
    void sandboxWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildMenus();
    void buildRecordMenus();
    void buildGoMenu();
    QAction *addAction(QMenu *menu, const QString &name, const QString &words, const QKeySequence &keys,
                       const std::function<void()> &act, const QString &icon = {});
    ResourcePage *pageFor(const Resource &resource);
    void choosePage(const Resource *resource);
    void noteVisit();
    void goBack(int step);
    Visit here() const;
    void leaveScope(const RecordRef &gone);
    void find();
    void refresh();
    void markOutOfDate(const Resource &resource);
    void showContextMenu(const QPoint &at);
    void showDetails();
    void setClock(Clock clock);
    void showStatus();
    void tellTrouble(const Error &error);
    void tell(const QString &sentence);
    void setPageShown(const Resource &resource, bool isShown);
    void probeOptionalPages();
    void restoreState();
    void about();

    void tellOfRefusal(const Error &why);
    void askForPassword(const Error &why);
    void readPermissions();
    void takePermissions();

    void buildTrustMenus(QMenu *file);
    void showHistory();
    void askToUnlock();
    void showLock();
    void tellOfPin(const QString &seen);
    void noteSettled(const Intent &intent, const Finding &finding);
    void tellOfStuck(int count, const Error &error);
    void noteOvertaken(const Overtaking &overtaking);
    void tellOfStrayAnswer(const RecordRef &meant, const QString &answered);

    void buildWorkMenu(QMenu *file);
    void connectBulk();
    QStringList filterWords() const;
    void askToExport();
    ExportJob jobFor(const QList<RowRange> &rows) const;
    void startExport(ExportJob job, const ExportSink::Options &to);
    void copyRows();
    void offerExportInstead(qint64 rows);
    bool mayClose();
    void askAboutForms();
    void askAboutWork();

    std::unique_ptr<Connection> m_connection;
    Client m_client;
    Writer *m_writer = nullptr;
    AccountBand *m_band = nullptr;
    QAction *m_unlock = nullptr;
    QPointer<HistoryWindow> m_history;
    QStringList m_settled; // what became of writes of an earlier run
    Settings &m_settings;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    ErrorBanner *m_banner = nullptr;
    DetailsPanel *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordActions *m_actions = nullptr;
    BulkActions *m_bulk = nullptr;
    WorkPanel *m_work = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_message = nullptr;
    WriteControls *m_controls = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_find = nullptr;
    TitleList *m_scopes = nullptr;
    Scope m_scope;
    Clock m_clock = Clock::Local;
    QList<Scope> m_recentScopes;
    QHash<const Resource *, ResourcePage *> m_pageOf;
    QList<Visit> m_visits;
    qsizetype m_visit = -1;
    bool m_isReturning = false;
    bool m_isAsking = false;
};

} // namespace cordboard
