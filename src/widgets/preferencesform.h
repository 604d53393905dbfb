#pragma once

#include "catalogue/preferenceschema.h"
#include "widgets/recordform.h"

#include <memory>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace cordboard {

class PlainLabel;

/// A form that is drawn from what the platform says of its preferences: a page for each group, a search over
/// all, and beside each preference what applies while it is not set.
class PreferencesForm final : public RecordForm
{
    Q_OBJECT

public:
    PreferencesForm(std::shared_ptr<const PreferenceSchema> schema, Writer &writer,
                    QWidget *parent = nullptr);

    void showInherited(const Record &inherited);
    /// Shows preferences whose name, label or description has the text; all for an empty one.
    void search(const QString &text);

private:
    struct Row
    {
        const Attribute *attribute;
        QFormLayout *page;
        QWidget *field;
        PlainLabel *inherited;
    };

    QFormLayout *addPage(const QString &group);
    void addRow(QFormLayout *page, const Attribute &attribute);

    std::shared_ptr<const PreferenceSchema> m_schema;
    QLineEdit *m_search;
    QListWidget *m_groups;
    QStackedWidget *m_pages;
    QList<Row> m_rows;
};

} // namespace cordboard
