#include "sandbox/telecomcenter/service.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "sandbox/telecomcenter/api.h"
#include "sandbox/telecomcenter/refusal.h"
#include "sandbox/telecomcenter/seed.h"
#include "sandbox/telecomcenter/seedcdrs.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace tc = cordboard::telecomcenter;

namespace cordboard::sandbox::telecomcenter {

TelecomCenterService::TelecomCenterService(const Options &options)
    : m_options(options)
    , m_store(tc::platform.resources, options.dataFile)
{
}

QString TelecomCenterService::open()
{
    const QString problem = m_store.open();
    if (problem.isEmpty() && m_store.isNew())
        seedStore(m_store, m_options.size);
    return problem;
}

QString TelecomCenterService::seed(const Record &record)
{
    return seedRecord(m_store, record);
}

void TelecomCenterService::addCalls(int count)
{
    for (int i = 0; i < count; ++i)
        addCallNow(m_store, m_dice);
}

bool TelecomCenterService::isSignedIn(const Request &request) const
{
    const QByteArray told = request.header("Authorization");
    return std::ranges::any_of(
        m_options.colleagues + QStringList{m_options.userName}, [&](const QString &name) {
            return told == "Basic " + (name.toUtf8() + ':' + m_options.password.reveal()).toBase64();
        });
}

Answer TelecomCenterService::answerOrRefusal(Request request)
{
    if (!isSignedIn(request)) {
        Answer answer = m_options.profile.htmlUnauthorized
            ? Answer{401, "HTTP Basic: Access denied.\n", "text/html; charset=utf-8"}
            : answerFor({refusal::unauthorized()}, m_options.profile.textErrorCodes);
        answer.add("WWW-Authenticate", "Basic realm=\"Application\"");
        return answer;
    }
    request.path = pathBelow(QByteArrayView(tc::platform.root), request.rawPath);
    if (request.path.isEmpty())
        return routerNotFound();
    if (request.method == "HEAD")
        request.method = "GET";
    QList<QPair<QString, QString>> query; // the last of a name counts
    for (const auto &entry : std::as_const(request.query)) {
        query.removeIf([&](const auto &other) { return other.first == entry.first; });
        query.append(entry);
    }
    request.query = query;
    return Api(m_store, m_options.profile).answer(request);
}

Answer TelecomCenterService::answer(const Request &request)
{
    Answer answer = answerOrRefusal(request);
    if (answer.contentType.isEmpty())
        answer.contentType = "application/vnd.api+json";
    return answer;
}

} // namespace cordboard::sandbox::telecomcenter
