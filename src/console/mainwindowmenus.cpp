#include "console/bulkactions.h"
#include "console/mainwindow.h"
#include "console/quickfind.h"
#include "console/recordactions.h"
#include "console/resourcepage.h"
#include "models/titlelist.h"
#include "widgets/detailspanel.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QString &words,
                               const QKeySequence &keys, const std::function<void()> &act,
                               const QString &icon)
{
    QAction *action = menu->addAction(words);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, u"accounts"_s, tr("&Accounts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
              [this] { Q_EMIT accountsWanted(); });
    addAction(file, u"sandbox"_s, tr("Open the &sandbox"), {}, [this] { Q_EMIT sandboxWanted(); });
    file->addSeparator();
    buildWorkMenu(file);
    file->addSeparator();
    buildTrustMenus(file);
    file->addSeparator();
    addAction(file, u"closeWindow"_s, tr("&Close window"), QKeySequence::Close, [this] { close(); });
    addAction(file, u"quit"_s, tr("&Quit"), QKeySequence::Quit, [] { QApplication::closeAllWindows(); });

    buildRecordMenus();
    buildGoMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, u"about"_s, tr("&About Cordboard"), {}, [this] { about(); });
}

void MainWindow::buildRecordMenus()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_actions->copyActions());
    edit->addSeparator();
    addAction(
        edit, u"filter"_s, tr("&Filter…"), QKeySequence::Find,
        [this] { currentPage()->filterBar().openMenu(); }, u"filter"_s);
    addAction(edit, u"clearAllFilters"_s, tr("C&lear filters"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { currentPage()->filterBar().clear(); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    addAction(
        view, u"refresh"_s, tr("&Refresh"), QKeySequence::Refresh, [this] { refresh(); }, u"refresh"_s);
    QAction *details = addAction(
        view, u"showDetails"_s, tr("&Details"), QKeySequence(Qt::Key_F4),
        [this] {
            m_details->setVisible(m_details->isHidden());
            showDetails();
        },
        u"details"_s);
    details->setCheckable(false);
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        currentPage()->table().fillColumnsMenu(columns);
    });

    QMenu *records = menuBar()->addMenu(tr("&Record"));
    records->setToolTipsVisible(true); // why something cannot be done
    records->addActions(m_actions->pageActions());
    records->addSeparator();
    records->addActions(m_bulk->commandActions());
    records->addSeparator();
    records->addActions(m_bulk->recordActions());
    if (!m_scopes)
        return;
    const Resource &scope = m_scopes->resource();
    QMenu *customer = menuBar()->addMenu(scope.text(scope.singular));
    customer->addAction(m_find);
    addAction(customer, u"allScopes"_s, tr("Show &all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
              [this] { setScope({}); });
    addAction(customer, u"scopeToSelection"_s, tr("Narrow to the &selected one"),
              QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
                  const auto record = currentPage()->table().currentRecord();
                  const Platform &platform = m_client.platform();
                  if (!record)
                      return;
                  const Related owner = record->related(QString(platform.scopeRelation));
                  if (&record->resource() == platform.scope)
                      setScope({record->id(), record->title()});
                  else if (owner.state == Related::State::One)
                      setScope({owner.id, owner.title.isEmpty() ? owner.id : owner.title});
              });
    customer->setToolTipsVisible(true);
    customer->addSeparator();
    customer->addActions(m_bulk->ownerActions());
    customer->addSeparator();
    customer->addActions(m_actions->sessionActions());
}

void MainWindow::buildGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_back = addAction(
        go, u"back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(-1); }, u"back"_s);
    m_forward = addAction(
        go, u"forward"_s, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBack(1); },
        u"forward"_s);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    go->addSeparator();
    int number = 1;
    for (const Resource *resource : m_navigation->pages()) {
        QKeySequence keys;
        if (number <= 10)
            keys = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10));
        addAction(
            go, u"go_"_s + resource->type, resource->text(resource->plural), keys,
            [this, resource] { showPage(*resource); }, QString(resource->type));
        ++number;
    }
}

void MainWindow::find()
{
    auto *finder = new QuickFind(*m_scopes, this);
    connect(finder, &QuickFind::chosen, this, &MainWindow::setScope);
    finder->open();
}

void MainWindow::showContextMenu(const QPoint &at)
{
    RecordTableView &table = currentPage()->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_actions->pageActions() + m_bulk->commandActions() + m_bulk->recordActions()
             + m_bulk->ownerActions() + m_actions->sessionActions()) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->addSeparator();
    for (QAction *action : m_actions->copyActions()) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->popup(table.viewport()->mapToGlobal(at));
}

void MainWindow::about()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Cordboard"));
    auto *column = new QVBoxLayout(dialog);
    auto *words =
        new PlainLabel(tr("Cordboard %1\n\nThe console of telephone operators.\nFree software under the GNU "
                          "General Public License, version 3 or later.")
                           .arg(QApplication::applicationVersion()),
                       dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    column->addWidget(words);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace cordboard
