#include "console/accountband.h"
#include "console/mainwindow.h"
#include "console/resourcepage.h"
#include "console/signin.h"
#include "core/plaintext.h"
#include "net/errorwords.h"
#include "net/permissionwords.h"
#include "widgets/errorbanner.h"

#include <QAction>
#include <QDialog>

#include <utility>

// Who is signed in, and what that person may do.

using namespace Qt::StringLiterals;

namespace cordboard {

/// Where another password would not help, nobody is asked for one: each try may count.
void MainWindow::tellOfRefusal(const Error &why)
{
    if (why.kind != Error::Kind::Banned && why.kind != Error::Kind::PasswordExpired)
        return askForPassword(why);
    m_banner->tell(describe(why));
    m_banner->offer(tr("Sign in"), [this, why] { askForPassword(why); });
}

/// Once for each password: a wrong one is asked for again, never tried again.
void MainWindow::askForPassword(const Error &why)
{
    if (std::exchange(m_isAsking, true))
        return;
    QDialog *dialog =
        signin::askAgain(m_connection->account(), why, this, this, [this](const Credentials &entered) {
            m_banner->clear();
            m_connection->signIn(entered);
            refresh();
            readPermissions();
        });
    connect(dialog, &QDialog::finished, this, [this, why](int result) {
        m_isAsking = false;
        if (result == QDialog::Rejected) {
            m_banner->tell(tr("You are not signed in."));
            m_banner->offer(tr("Sign in"), [this, why] { askForPassword(why); });
        }
    });
}

void MainWindow::readPermissions()
{
    if (!m_client.tellsPermissions())
        return probeOptionalPages();
    m_client.permissions().then(this, [this](const Outcome<Permissions> &told) {
        if (told) // else everything is tried, and the platform says no itself
            m_connection->setPermissions(*told);
        probeOptionalPages();
    });
}

void MainWindow::takePermissions()
{
    const Permissions &permissions = m_connection->permissions();
    m_band->setRole(roleText(m_client.platform(), permissions));
    for (const Resource *resource : m_client.platform().resources)
        setPageShown(*resource, permissions.permits(*resource, Method::List));
    const QList<const Resource *> left = m_navigation->pages();
    if (!left.isEmpty() && !left.contains(&currentPage()->resource()))
        showPage(*left.constFirst());
    showDetails();
}

} // namespace cordboard
