#pragma once

#include "net/client.h"
#include "widgets/formbinder.h"

#include <QWidget>

namespace cordboard {

/// Any form for any resource. Layout is the Designer's, fields are the catalogue's. Sends once however often
/// it is asked, and shows what the platform answered.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    const Resource &resource() const { return m_resource; }
    FormBinder &binder() { return *m_binder; }
    bool isSaving() const { return m_isSaving; }

    /// Checks, and sends what changed. Does nothing while a save is under way.
    void save();

Q_SIGNALS:
    void changed();
    void saving();
    /// The record as the platform has it now, and the labels of what came back other than it was sent.
    void saved(const cordboard::Record &record, const QStringList &differences);
    /// Something that belongs to no field, or several things.
    void failed(const cordboard::Error &error);
    void nothingToSave();

protected:
    RecordForm(const Resource &resource, const Client &client, QWidget *parent);
    /// To be called once the Designer's widgets are there.
    void bind();

private:
    void take(const Record &draft, const Outcome<Record> &outcome);
    void refuse(const Error &error);
    QStringList differencesBetween(const Record &sent, const Record &answered) const;

    const Resource &m_resource;
    Client m_client;
    FormBinder *m_binder = nullptr;
    bool m_isSaving = false;
};

} // namespace cordboard
