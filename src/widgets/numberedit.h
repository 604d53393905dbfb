#pragma once

#include <QLineEdit>
#include <QVariant>

namespace cordboard {

/// A whole number that may be missing: empty is null, and the placeholder says what that means. What is no
/// number stays as typed, for validation to complain about.
class NumberEdit final : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QVariant number READ number WRITE setNumber NOTIFY numberChanged USER true)

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    QVariant number() const;
    void setNumber(const QVariant &number);

Q_SIGNALS:
    void numberChanged();
};

} // namespace cordboard
