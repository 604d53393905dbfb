#pragma once

#include "catalogue/preferenceschema.h"
#include "widgets/recordform.h"

#include <QSet>

#include <memory>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace cordboard {

class PlainLabel;

/// A form that is drawn from what the platform says of its preferences: a page for each group, a search over
/// all, those that are set in bold, and beside each of the others what applies while it is not set.
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
        PlainLabel *label;
        QWidget *field;
        PlainLabel *inherited;
    };

    QFormLayout *addPage(const QString &group);
    void addRow(QFormLayout *page, const Attribute &attribute);

    void showRows();
    void noteWhatIsSet();
    bool isSet(const Row &row) const { return m_set.contains(QString(row.attribute->name)); }

    std::shared_ptr<const PreferenceSchema> m_schema;
    QLineEdit *m_search;
    QCheckBox *m_onlySet;
    QListWidget *m_groups;
    QStackedWidget *m_pages;
    QList<Row> m_rows;
    QSet<QString> m_set;
};

} // namespace cordboard
