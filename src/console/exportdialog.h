#pragma once

#include "bulk/exportsink.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QRadioButton;

namespace cordboard {

class HintLabel;
class PlainLabel;
class Settings;

/// What there is to export.
struct ExportOffer
{
    const Resource *resource = nullptr;
    QStringList columns = {}; ///< keys of the table's columns, from left to right
    QStringList shown = {};   ///< those of them that can be seen
    std::optional<qint64> total = {};
    int selected = 0;
    QString account = {};
    QStringList filters = {}; ///< in words, for the name of the file
};

/// Asks what goes into which file. Passwords are left out unless their box is ticked, which it never is when
/// the dialog opens.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportOffer &offer, Settings &settings, QWidget *parent = nullptr);

    bool isSelectionOnly() const;
    ExportSink::Options options() const;

    void accept() override;

private:
    QWidget *makeRowsChoice();
    QWidget *makeFormatChoice();
    QWidget *makeColumns();
    QWidget *makeFileChoice();
    void fillColumns();
    void addColumn(const QString &key, bool isTicked);
    void suggestFile();
    void browse();
    void showFormat();
    void showSecrets();
    void check();
    ExportFormat format() const;
    QList<ExportColumn> columns() const;

    ExportOffer m_offer;
    Settings &m_settings;
    QRadioButton *m_all;
    QRadioButton *m_selection;
    QComboBox *m_format;
    HintLabel *m_formatHint;
    QComboBox *m_separator;
    PlainLabel *m_separatorLabel;
    QListWidget *m_columns;
    QCheckBox *m_names;
    QCheckBox *m_secrets;
    HintLabel *m_secretsHint;
    QLineEdit *m_file;
    HintLabel *m_fileHint;
    QPushButton *m_export = nullptr;
};

} // namespace cordboard
