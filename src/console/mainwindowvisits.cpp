#include "console/mainwindow.h"
#include "console/resourcepage.h"
#include "models/titlelist.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostRecentScopes = 4;

} // namespace

void MainWindow::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    if (!scope.isAll()) {
        m_recentScopes.removeOne(scope);
        m_recentScopes.prepend(scope);
        m_recentScopes.resize(std::min<qsizetype>(m_recentScopes.size(), mostRecentScopes));
    }
    m_navigation->setScope(scope, m_recentScopes);
    if (ResourcePage *page = currentPage())
        page->setScope(scope);
    noteVisit();
    showDetails();
}

/// What is gone is no scope any more: another record may come to have its id.
void MainWindow::leaveScope(const RecordRef &gone)
{
    if (!m_scopes || gone.type != m_scopes->resource().type)
        return;
    const auto isGone = [&](const Scope &scope) { return scope.id == gone.id; };
    const bool wasRecent = m_recentScopes.removeIf(isGone) > 0;
    for (Visit &visit : m_visits) {
        if (isGone(visit.scope))
            visit.scope = {};
    }
    if (isGone(m_scope))
        setScope({});
    else if (wasRecent)
        m_navigation->setScope(m_scope, m_recentScopes);
}

void MainWindow::goTo(const RecordRef &ref)
{
    const Resource *resource = m_client.platform().resource(ref.type);
    if (!resource || !resource->filter(u"id"))
        return;
    noteVisit(); // with the filters as they are now
    m_isReturning = true;
    showPage(*resource);
    m_isReturning = false;
    pageFor(*resource)->showId(ref.id);
    noteVisit();
}

Visit MainWindow::here() const
{
    ResourcePage *page = currentPage();
    return {&page->resource(), m_scope, page->filterBar().values()};
}

void MainWindow::noteVisit()
{
    if (m_isReturning || !currentPage())
        return;
    const Visit now = here();
    const bool isSame =
        m_visit >= 0 && m_visits[m_visit].resource == now.resource && m_visits[m_visit].scope == now.scope;
    if (isSame && m_visits[m_visit].filters == now.filters)
        return;
    m_visits.resize(m_visit + 1);
    m_visits.append(now);
    m_visit = m_visits.size() - 1;
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(false);
}

void MainWindow::goBack(int step)
{
    const qsizetype to = m_visit + step;
    if (to < 0 || to >= m_visits.size())
        return;
    m_isReturning = true;
    m_visit = to;
    const Visit visit = m_visits.at(to);
    setScope(visit.scope);
    showPage(*visit.resource);
    if (currentPage()->filterBar().values() != visit.filters)
        currentPage()->filterBar().setValues(visit.filters);
    m_isReturning = false;
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(m_visit + 1 < m_visits.size());
}

} // namespace cordboard
