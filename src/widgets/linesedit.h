#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace cordboard {

/// Several texts, one on a line. They may be telephone numbers in parts: country code, area code and number
/// with blanks between.
class LinesEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList lines READ lines WRITE setLines NOTIFY linesChanged USER true)
    Q_PROPERTY(bool parted READ isParted WRITE setParted)
    Q_PROPERTY(int rows READ rows WRITE setRows)

public:
    explicit LinesEdit(QWidget *parent = nullptr);

    /// Numbers in parts as they are read back; what is none stays as it was typed.
    QStringList lines() const;
    void setLines(const QStringList &lines);
    bool isParted() const { return m_isParted; }
    void setParted(bool isParted);
    int rows() const { return m_rows; }
    void setRows(int rows); ///< lines that have room

Q_SIGNALS:
    void linesChanged();

private:
    QPlainTextEdit *m_text;
    bool m_isParted = false;
    int m_rows = 0;
};

} // namespace cordboard
