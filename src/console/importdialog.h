#pragma once

#include "bulk/importplanner.h"

#include <QDialog>

#include <memory>

class QMimeData;
class QPushButton;

namespace Ui {
class ImportDialog;
}

namespace cordboard {

/// Asks for a file and shows how it is read: its separator and encoding, its first rows, and what each column
/// is about. All of it can be corrected.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const Resource &resource, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setFile(const QString &file);
    ImportJob job() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void readAsItComes();
    CsvHints hints() const;
    void read();
    void take(Outcome<CsvTable> read);
    void showTable();
    void addMatchBox(int column);
    void judge();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    const Resource &m_resource;
    QPushButton *m_plan;
    quint64 m_reading = 0; // the latest
    bool m_isReading = false;
    CsvTable m_table;
    std::optional<ColumnMatch> m_match; // without: nothing could be read
    QString m_trouble;
};

/// The one file that is dragged, if it is one on this computer; else empty.
QString draggedFile(const QMimeData &dragged);

} // namespace cordboard
