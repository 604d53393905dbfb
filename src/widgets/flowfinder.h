#pragma once

#include "bulk/guidedflow.h"
#include "net/client.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace cordboard {

class PlainLabel;

/// Looks for the record of a step of a guided flow: what is typed, what was found, and one of it chosen. What
/// is found alone is chosen by itself.
class FlowFinder final : public QWidget
{
    Q_OBJECT

public:
    /// The flow outlives it.
    FlowFinder(const Client &client, const GuidedFlow &flow, qsizetype step, QWidget *parent = nullptr);

    QString sought() const;
    std::optional<Record> chosen() const;
    /// It was looked for, and is not there.
    bool isMissing() const { return m_hasLooked && m_found.isEmpty(); }

    void look();
    /// What an earlier look found.
    void restore(const QString &sought, const QList<Record> &found);
    void complain(const QString &sentence);

Q_SIGNALS:
    void changed();

private:
    void build();
    void forget();
    void take(const Outcome<Page> &page);
    void show();
    QStringList cells(const Record &record) const;
    QString stateWords(bool isMore) const;

    Client m_client;
    const GuidedFlow &m_flow;
    qsizetype m_step;
    QLineEdit *m_text;
    QPushButton *m_look;
    QTreeWidget *m_rows;
    PlainLabel *m_state;
    QList<Record> m_found;
    bool m_hasLooked = false;
    Latest m_request;
};

} // namespace cordboard
