#pragma once

#include "core/secret.h"

#include <QWidget>

class QLineEdit;

namespace cordboard {

/// A password that is hidden until it is asked for. Revealing and copying are commands of their own.
class SecretEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(cordboard::Secret secret READ secret WRITE setSecret NOTIFY secretChanged USER true)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    Secret secret() const;
    void setSecret(const Secret &secret);

Q_SIGNALS:
    void secretChanged();

private:
    QLineEdit *m_text;
};

} // namespace cordboard
