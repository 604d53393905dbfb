#pragma once

#include <QLabel>

class QFormLayout;

namespace cordboard {

/// The sentence under a field that says what is wrong with it. Takes no room while all is well.
class FieldNote final : public QLabel
{
    Q_OBJECT

public:
    /// Puts a note beneath the field, in the form layout that holds it.
    static FieldNote *beneath(QWidget *field);

    void complain(const QString &message);
    void clear();

private:
    explicit FieldNote(QWidget *field);

    void takePlace(bool isTaken);

    QWidget *m_field;
    QFormLayout *m_form = nullptr; // that holds the field, if one does
};

} // namespace cordboard
