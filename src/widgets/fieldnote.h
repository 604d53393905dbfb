#pragma once

#include <QLabel>

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

    QWidget *m_field;
};

} // namespace cordboard
