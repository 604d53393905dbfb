#pragma once

#include "console/mainwindow.h"
#include "console/resourcepage.h"
#include "console/settings.h"
#include "support/telecomcenterfixture.h"
#include "widgets/recordtableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace cordboard::test {

/// A main window on a sandbox, with settings of its own.
struct ConsoleWindow
{
    explicit ConsoleWindow(sandbox::Size size = sandbox::Size::Small, const sandbox::Profile &profile = {})
        : ConsoleWindow(sandbox::Options{.size = size, .profile = profile})
    {
    }
    explicit ConsoleWindow(const sandbox::Options &options)
        : sandbox(options)
        , settings(folder.filePath(QStringLiteral("cordboard.ini")))
        , account(TelecomCenter::accountFor(sandbox))
    {
        open(sandbox.options().password);
    }
    /// On another platform, which is there already.
    ConsoleWindow(const Account &where, const Secret &password)
        : settings(folder.filePath(QStringLiteral("cordboard.ini")))
        , account(where)
    {
        open(password);
    }
    ~ConsoleWindow() { delete window.data(); }

    void open(const Secret &password)
    {
        delete window.data();
        window = new MainWindow(
            std::make_unique<Connection>(account, password, Deadlines{.retries = {.attempts = 1}}), settings);
        window->resize(1200, 760);
        window->show();
    }
    ResourcePage &page() const { return *window->currentPage(); }
    bool isLoaded() const { return page().model().state() == RecordTableModel::State::Loaded; }
    void select(int row) const
    {
        page().table().setCurrentIndex(
            page().model().index(row, page().table().horizontalHeader()->logicalIndex(0)));
    }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    QString text(const QString &name) const { return window->findChild<QLabel *>(name)->text(); }

    QTemporaryDir folder;
    sandbox::Sandbox sandbox;
    Settings settings;
    Account account;
    QPointer<MainWindow> window;
};

/// The dialog of this class that is open, or null.
template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace cordboard::test
