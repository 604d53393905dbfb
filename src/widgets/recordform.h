#pragma once

#include "widgets/formbinder.h"
#include "writes/writer.h"

#include <QWidget>

namespace cordboard {

/// Any form for any resource. Layout is the Designer's, fields are the catalogue's. Sends once however often
/// it is asked, and shows what became of it.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    const Resource &resource() const { return m_resource; }
    FormBinder &binder() { return *m_binder; }
    bool isSaving() const { return m_operation != nullptr; }
    WriteOperation *operation() const { return m_operation; }

    /// Checks, and has what changed written. Does nothing while a save is under way.
    void save();

Q_SIGNALS:
    void changed();
    void saving();
    void progressed(cordboard::WriteOperation::Step step, int milliseconds);
    /// It is done, and the record in the form is the platform's.
    void saved(const cordboard::Record &record, const cordboard::WriteEnd &end);
    /// Something that belongs to no field, or several things.
    void failed(const cordboard::Error &error);
    /// It is neither done nor refused: somebody else changed it meanwhile, or nobody knows.
    void undecided(const cordboard::WriteEnd &end);
    void nothingToSave();

protected:
    RecordForm(const Resource &resource, Writer &writer, QWidget *parent);
    /// To be called once the Designer's widgets are there.
    void bind();

private:
    void take(const WriteEnd &end);
    void refuse(const Error &error);

    const Resource &m_resource;
    Writer &m_writer;
    FormBinder *m_binder = nullptr;
    QPointer<WriteOperation> m_operation;
};

} // namespace cordboard
