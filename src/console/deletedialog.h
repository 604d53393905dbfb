#pragma once

#include "console/question.h"
#include "writes/deletionpreview.h"

class QLineEdit;
class QVBoxLayout;

namespace cordboard {

/// Asks before a record is deleted: shows what goes with it, has the id typed where the catalogue wants that,
/// and tells when the person meant it.
class DeleteDialog final : public QObject
{
    Q_OBJECT

public:
    DeleteDialog(Client client, const Record &record, QWidget *parent);

    void open();
    Question *question() const { return m_question; }

Q_SIGNALS:
    /// With the counts of what goes along, by resource.
    void confirmed(const cordboard::Record &record, const QJsonObject &along);

private:
    void showLines();
    void judge();

    DeletionPreview m_preview;
    Question *m_question;
    QVBoxLayout *m_lines;
    QLineEdit *m_typedId = nullptr;
};

} // namespace cordboard
