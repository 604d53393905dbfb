#pragma once

#include "net/client.h"

#include <QObject>

#include <optional>

namespace cordboard {

class Question;
class RelationPicker;
class ValueEditor;

/// Asks what a command cannot know: for which record of another resource, and to what. Deletes itself once it
/// is closed.
class CommandDialog final : public QObject
{
    Q_OBJECT

public:
    /// What the command is done to, or done from: of the resource that has it.
    struct Records
    {
        int count = 0;
        std::optional<Record> first = {}; ///< there, where only one can be meant
    };

    CommandDialog(const Client &client, const Resource &resource, const RecordCommand &command,
                  const Records &records, QWidget *parent);

    void open();

Q_SIGNALS:
    /// The id is of the record that was picked, where one was to be.
    void decided(const QString &recordId, const cordboard::Record &wanted);

private:
    void build(const Client &client, const RecordCommand &command, const Records &records);
    Record wanted() const;
    void judge();

    const Resource &m_meant; // whose records are changed
    const RecordCommand &m_done;
    Question *m_question;
    RelationPicker *m_picker = nullptr;
    ValueEditor *m_editor = nullptr;
};

} // namespace cordboard
