#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace cordboard {

class PlainLabel;

/// Networks in CIDR notation, one on a line, with what each means beneath: the network, its size, and a mark
/// on those that let the whole world in.
class NetworksEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString networks READ networks WRITE setNetworks NOTIFY networksChanged USER true)

public:
    explicit NetworksEdit(QWidget *parent = nullptr);

    QString networks() const; ///< separated by commas
    void setNetworks(const QString &list);

Q_SIGNALS:
    void networksChanged();

private:
    void explain();

    QPlainTextEdit *m_lines;
    PlainLabel *m_meaning;
};

} // namespace cordboard
