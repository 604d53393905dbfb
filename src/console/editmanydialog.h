#pragma once

#include "net/client.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace Ui {
class EditManyDialog;
}

namespace cordboard {

class ValueEditor;

/// Asks what is to be changed to what, and in which rows.
class EditManyDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Rows
    {
        qint64 selected = 0;
        std::optional<qint64> all = {};
    };

    EditManyDialog(const Client &client, const Resource &resource, const Rows &rows,
                   QWidget *parent = nullptr);
    ~EditManyDialog() override;

    bool isSelectionOnly() const;
    /// With the one field that is to be changed.
    Record wanted() const;
    /// Whether records of this resource have anything that can be changed for many.
    static bool canEdit(const Resource &resource);

private:
    void showEditor();
    void judge();

    std::unique_ptr<Ui::EditManyDialog> m_ui;
    Client m_client;
    const Resource &m_resource;
    QVBoxLayout *m_place;
    ValueEditor *m_editor = nullptr;
    QPushButton *m_plan;
};

} // namespace cordboard
