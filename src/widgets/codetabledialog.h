#pragma once

#include "bulk/callcodes.h"

#include <QDialog>

class QTableWidget;

namespace cordboard {

class PlainLabel;

/// Which SIP code counts as which end of a call: seen, changed, put back to what is usual.
class CodeTableDialog final : public QDialog
{
    Q_OBJECT

public:
    CodeTableDialog(const CodeTable &table, QWidget *parent);

    CodeTable table() const;

private:
    void fill(const CodeTable &table);
    void addRow(const QString &code, CallEnd end);
    void showNames();
    QString complaintAboutTable() const;

    QTableWidget *m_rows;
    PlainLabel *m_note;
};

} // namespace cordboard
