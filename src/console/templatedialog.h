#pragma once

#include "console/templatestore.h"
#include "writes/writer.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;

namespace Ui {
class TemplateDialog;
}

namespace cordboard {

class RecordForm;

/// Records that are made together, each in the form that it has everywhere, and what is asked for each time.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(Writer &writer, Settings &settings, QWidget *parent = nullptr);
    ~TemplateDialog() override;

    QString title() const;
    /// Filled in with what was entered.
    QList<TemplateStep> steps() const;
    void saveTo(const QString &file);
    /// Shows the template of a file, or says why there is none. It is kept once it is saved.
    void loadFrom(const QString &file);

private:
    struct Page
    {
        RecordForm *form = nullptr;
        QLineEdit *numbers = nullptr; // of a resource that is made in ranges
    };

    void connectButtons();
    void fillNames(const QString &current);
    void choose(const QString &name);
    void show(const ProvisioningTemplate &shown);
    void addPage(const TemplateStep &step);
    Record preset(const TemplateStep &step) const;
    void lockRelations(const Page &page, const Record &preset) const;
    TemplateStep stepOf(const Page &page) const;
    ProvisioningTemplate collected() const;
    void addStep(const Resource &resource);
    void removeStep();
    void moveStep(int by);
    void showPlaceholders();
    void judge();
    void save();
    void askWhereToSave();
    void askWhatToLoad();

    std::unique_ptr<Ui::TemplateDialog> m_ui;
    Writer &m_writer;
    TemplateStore m_store;
    QList<Page> m_pages;
    QMap<QString, QLineEdit *> m_values; // by placeholder
    QStringList m_placeholders;
    QPushButton *m_plan;
};

} // namespace cordboard
