#pragma once

#include "writes/writeoperation.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace cordboard {

/// What a person can do about a write that is under way: stop it, and look now what became of it instead of
/// later. Shown as long as it is under way.
class WriteControls final : public QWidget
{
    Q_OBJECT

public:
    explicit WriteControls(QWidget *parent = nullptr);

    void follow(WriteOperation *operation);

private:
    QPushButton *m_lookNow;
    QPushButton *m_stop;
    QPointer<WriteOperation> m_operation;
};

} // namespace cordboard
