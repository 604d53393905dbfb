#pragma once

#include "console/navigation.h"
#include "models/recordtablemodel.h"
#include "widgets/filterbar.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace cordboard {

class CallTools;
class LiveTools;
class ErrorBanner;
class PlainLabel;
class RecordTableView;
class Settings;

/// One resource: its filters, its table, and what there is to say about either. Keeps filters, sort,
/// selection and place while other pages are looked at.
class ResourcePage final : public QWidget
{
    Q_OBJECT

public:
    ResourcePage(const Client &client, const Resource &resource, Settings &settings,
                 QWidget *parent = nullptr);

    const Resource &resource() const { return m_resource; }
    RecordTableView &table() { return *m_table; }
    RecordTableModel &model() { return *m_model; }
    FilterBar &filterBar() { return *m_filters; }

    void setScope(const Scope &scope);
    const Scope &scope() const { return m_scope; }
    /// It is looked at: reads what was never read, or is out of date.
    void activate();
    /// What it shows is read anew when it is looked at next.
    void setOutOfDate() { m_isOutOfDate = true; }
    void refresh();
    /// Puts the keyboard in the table, once there are rows.
    void focusRows();
    void addActions(const QList<QAction *> &actions); ///< beside the title
    void showId(const QString &id);                   ///< narrows to one record, where the platform can
    QString statusText() const;
    void setClock(Clock clock);

Q_SIGNALS:
    void clockChosen(cordboard::Clock clock);
    void statusChanged();
    void selectionChanged();
    void opened(const cordboard::Record &record);
    void linkActivated(const cordboard::RecordRef &ref);
    /// The platform has no such resource.
    void missing();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildCallTools();
    void buildLiveTools();
    void tellOfLive(const QString &sentence, bool isAboutSort);
    void restoreLayout();
    void saveLayout();
    void query();
    QString scopeFilter() const;
    Filters effectiveFilters() const;
    QString filterInWords() const;
    bool askForNeeded();
    void showState();
    void showTrouble(const Error &error);
    bool isEndRefused() const;
    void offerWithoutEnd();
    QString emptyText() const;
    QString settingsKey() const;

    Client m_client;
    const Resource &m_resource;
    Settings &m_settings;
    Scope m_scope;
    RecordTableModel *m_model;
    RecordTableView *m_table;
    FilterBar *m_filters;
    CallTools *m_calls = nullptr; // of a page of call records
    LiveTools *m_live = nullptr;  // of that, and of records that end by themselves
    ErrorBanner *m_banner;
    PlainLabel *m_message; // instead of rows: loading, empty
    QToolButton *m_wayOut; // of an empty list
    QStackedLayout *m_stack;
    QWidget *m_header;
    bool m_isActive = false;
    bool m_isOutOfDate = false;
    bool m_wantsFocus = false;
    bool m_isNoticed = false; // the banner shows a remark, not a trouble
};

} // namespace cordboard
