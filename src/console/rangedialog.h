#pragma once

#include "bulk/numberrange.h"
#include "bulk/rangeplan.h"
#include "writes/writer.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QPushButton;

namespace Ui {
class RangeDialog;
}

namespace cordboard {

class RecordForm;

/// Asks for many numbers and what is to be done with them. It shows how they are read while they are typed.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `preset` is what a new one begins with.
    RangeDialog(Writer &writer, const Record &preset, const QString &scope, QWidget *parent = nullptr);
    ~RangeDialog() override;

    RangeOrder order() const;

private:
    void addActions();
    void makeForm(const Record &preset);
    RangeOrder::Action action() const;
    void read();
    void showMeaning();
    void judge();

    std::unique_ptr<Ui::RangeDialog> m_ui;
    Writer &m_writer;
    const Resource &m_resource;
    QString m_scope;
    RecordForm *m_form = nullptr;
    QPushButton *m_plan;
    NumberRange m_range;
    QTimer m_pause; // in the typing
};

} // namespace cordboard
