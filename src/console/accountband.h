#pragma once

#include "net/account.h"

#include <QFrame>

class QToolButton;

namespace cordboard {

class PlainLabel;

/// The band under the menu: environment in words, the account's name and host, on its colour.
class AccountBand final : public QFrame
{
    Q_OBJECT

public:
    explicit AccountBand(const Account &account, QWidget *parent = nullptr);

    /// What the platform takes the person for, in words.
    void setRole(const QString &role);
    void setFindAction(QAction *action);
    /// What stands beside it: whether the account writes, and until when.
    void setLockAction(QAction *action);

private:
    PlainLabel *m_host;
    QString m_hostWords;
    QToolButton *m_lock;
    QToolButton *m_find;
};

} // namespace cordboard
