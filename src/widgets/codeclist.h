#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace cordboard {

/// Codecs in order of preference: ticked ones are chosen, Alt+Up and Alt+Down move. Keeps the platform's
/// spelling, and codecs nobody knows.
class CodecList final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList codecs READ codecs WRITE setCodecs NOTIFY codecsChanged USER true)

public:
    explicit CodecList(QWidget *parent = nullptr);

    /// What there is to choose from: spelling on the wire and label.
    void setKnown(const QList<QPair<QString, QString>> &known);
    QStringList codecs() const;
    void setCodecs(const QStringList &codecs);

Q_SIGNALS:
    void codecsChanged();

private:
    void addEntry(const QString &wire, const QString &label, Qt::CheckState state);
    void move(int step);

    QList<QPair<QString, QString>> m_known;
    QListWidget *m_list;
};

} // namespace cordboard
