#pragma once

#include "widgets/forwardingdialog.h"

#include <QWidget>

class QToolButton;

namespace cordboard {

class PlainLabel;

/// Where one kind of call goes, in a line of words, and a button that asks for another place.
class ForwardingEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap forwarding READ forwarding WRITE setForwarding NOTIFY forwardingChanged USER true)
    Q_PROPERTY(bool hasRingTime READ hasRingTime WRITE setHasRingTime)

public:
    explicit ForwardingEdit(QWidget *parent = nullptr);

    QVariantMap forwarding() const { return m_forwarding; }
    void setForwarding(const QVariantMap &forwarding);
    bool hasRingTime() const { return m_hasRingTime; }
    void setHasRingTime(bool hasRingTime) { m_hasRingTime = hasRingTime; }
    void setKeywords(const ForwardingDialog::Keywords &keywords) { m_keywords = keywords; }

Q_SIGNALS:
    void forwardingChanged();

private:
    void ask();

    QVariantMap m_forwarding;
    ForwardingDialog::Keywords m_keywords;
    bool m_hasRingTime = false;
    PlainLabel *m_words;
    QToolButton *m_change;
};

} // namespace cordboard
