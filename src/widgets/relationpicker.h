#pragma once

#include "models/titlelist.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace cordboard {

class PlainLabel;

/// Picks a record of a resource: type a part of its title or the beginning of its id, choose with the arrow
/// keys. The list is read when it is first needed.
class RelationPicker final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged USER true)

public:
    explicit RelationPicker(QWidget *parent = nullptr);
    ~RelationPicker() override;

    void setSource(const Client &client, const Resource &target);
    /// Only records that this filter of the target finds.
    void setNarrowing(const Filters &filters);
    /// Only records of this owner, and those that are everybody's.
    void setSharing(const Sharing &sharing);

    QString recordId() const { return m_id; }
    void setRecordId(const QString &id);
    QString title() const { return m_title; }
    void setRecord(const QString &id, const QString &title);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void recordIdChanged();
    void picked(const QString &id, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openList();
    void closeList();
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void showState();
    void showTitle();
    void takeWholeId();

    QLineEdit *m_text;
    QWidget *m_popup;
    QListView *m_view;
    PlainLabel *m_state;
    TitleList *m_list = nullptr;
    Filters m_narrowing;
    Sharing m_sharing;
    QString m_id;
    QString m_title;
};

} // namespace cordboard
