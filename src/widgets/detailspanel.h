#pragma once

#include "catalogue/record.h"
#include "core/period.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace cordboard {

class PlainLabel;

/// Everything the platform said about the selected record: what it is in a line, its attributes by group,
/// relations as links, what the catalogue does not know, and what can be done with it. For several records
/// what they share.
class DetailsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void show(const QList<Record> &records, int selectedCount, const QList<QAction *> &actions);
    void setClock(Clock clock) { m_clock = clock; } ///< of what is shown from now on

Q_SIGNALS:
    void linkActivated(const cordboard::RecordRef &ref);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(const QWidget &content);
    void showOne(const Record &record);
    void showSeveral(const QList<Record> &records, int selectedCount);
    void showActions(const QList<QAction *> &actions);
    void addHeadline(const QString &words, const QString &beneath);
    QFormLayout *addGroup(const QString &title);
    PlainLabel *nameLabel(const QString &label);
    void alignNames();
    void addAttribute(QFormLayout *rows, const Record &record, const Attribute &attribute);
    void addSecret(QFormLayout *rows, const QString &label, const QVariant &value);
    void addRelations(const Record &record);
    void addText(QFormLayout *rows, const QString &label, const QString &text, const QString &toolTip = {});

    Clock m_clock = Clock::Local;
    QVBoxLayout *m_column = nullptr;
    QList<PlainLabel *> m_names; // of what is shown
};

} // namespace cordboard
