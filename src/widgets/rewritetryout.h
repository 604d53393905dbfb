#pragma once

#include <QWidget>

class QLineEdit;

namespace cordboard {

class PlainLabel;

/// Tries a rewrite rule while it is written: a number in, a number out. It works on the two line edits that
/// are named in its properties, in the same form.
class RewriteTryOut final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString ruleField READ ruleField WRITE setRuleField)
    Q_PROPERTY(QString resultField READ resultField WRITE setResultField)

public:
    explicit RewriteTryOut(QWidget *parent = nullptr);

    QString ruleField() const { return m_ruleField; }
    void setRuleField(const QString &name) { m_ruleField = name; }
    QString resultField() const { return m_resultField; }
    void setResultField(const QString &name) { m_resultField = name; }
    QString outcome() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tryOut();

    QString m_ruleField;
    QString m_resultField;
    QLineEdit *m_number;
    PlainLabel *m_outcome;
    QLineEdit *m_rule = nullptr;
    QLineEdit *m_result = nullptr;
};

} // namespace cordboard
