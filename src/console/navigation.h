#pragma once

#include "catalogue/platform.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace cordboard {

/// The one record a window can be narrowed to, or all of them.
struct Scope
{
    QString id = {}; ///< empty: everything
    QString title = {};

    bool isAll() const { return id.isEmpty(); }
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// Scope and pages at the left of the window.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const Platform &platform, QWidget *parent = nullptr);

    /// The pages from top to bottom.
    QList<const Resource *> pages() const;
    void showPage(const Resource &resource);
    void setPageShown(const Resource &resource, bool isShown);
    void setScope(const Scope &scope, const QList<Scope> &recent);

Q_SIGNALS:
    void pageChosen(const cordboard::Resource *resource);
    void scopeChosen(const cordboard::Scope &scope);

private:
    void addSection(const QString &title, Section section);

    const Platform &m_platform;
    QListWidget *m_scopes;
    QListWidget *m_pages;
    QList<Scope> m_shownScopes;
};

} // namespace cordboard
