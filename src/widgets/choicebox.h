#pragma once

#include <QComboBox>

namespace cordboard {

/// One of several values. A value the catalogue does not know is kept and shown as it came; nothing chosen
/// means that the platform decides.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString choice READ choice WRITE setChoice NOTIFY choiceChanged USER true)

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Value on the wire and label; and what it means to choose nothing.
    void setChoices(const QList<QPair<QString, QString>> &choices, const QString &nothing = {});
    QString choice() const;
    void setChoice(const QString &wire);

Q_SIGNALS:
    void choiceChanged();
};

} // namespace cordboard
