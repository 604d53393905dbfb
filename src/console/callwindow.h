#pragma once

#include "core/period.h"
#include "models/recordtablemodel.h"

#include <QWidget>

class QTabWidget;

namespace cordboard {

class DetailsPanel;
class RecordTableView;

/// One call in full: its course, everything the platform told of it with links to what it belongs to, and the
/// other calls of the same numbers around it.
class CallWindow final : public QWidget
{
    Q_OBJECT

public:
    CallWindow(const Client &client, const Record &call, Clock clock);

    const Record &call() const { return m_call; }

Q_SIGNALS:
    void linkActivated(const cordboard::RecordRef &ref);
    void opened(const cordboard::Record &call);

private:
    void build();
    QString headline() const;
    void addOthers(QTabWidget *tabs, QLatin1StringView number, const QString &words);
    Filters around() const;

    Client m_client;
    Record m_call;
    Clock m_clock;
};

} // namespace cordboard
