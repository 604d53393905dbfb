#pragma once

#include "net/account.h"

#include <QFrame>

class QToolButton;

namespace cordboard {

/// The band under the menu: environment in words, the account's name and host, on its colour.
class AccountBand final : public QFrame
{
    Q_OBJECT

public:
    explicit AccountBand(const Account &account, QWidget *parent = nullptr);

    void setFindAction(QAction *action);

private:
    QToolButton *m_find;
};

} // namespace cordboard
