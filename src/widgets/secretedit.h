#pragma once

#include "catalogue/attribute.h"
#include "core/secret.h"

#include <QWidget>

namespace cordboard {

class SecretLine;

/// A password that is hidden until it is asked for. Revealing and copying are commands of their own.
class SecretEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(cordboard::Secret secret READ secret WRITE setSecret NOTIFY secretChanged USER true)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    Secret secret() const;
    void setSecret(const Secret &secret);
    /// What a generated one keeps to.
    void setRules(const SecretRules &rules) { m_rules = rules; }

Q_SIGNALS:
    void secretChanged();

private:
    SecretLine *m_text;
    SecretRules m_rules;
};

/// A password that nobody guesses: small and capital letters, digits, and a sign where the rules have some.
QString generatedSecret(const SecretRules &rules);

} // namespace cordboard
