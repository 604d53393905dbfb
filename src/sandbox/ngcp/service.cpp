#include "sandbox/ngcp/service.h"

#include "catalogue/record.h"
#include "sandbox/ngcp/api.h"
#include "sandbox/ngcp/panel.h"
#include "sandbox/ngcp/refused.h"
#include "sandbox/ngcp/seed.h"
#include "sandbox/ngcp/seedcalls.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr QByteArrayView root = "/api";

    QByteArray methodOf(const Request &request)
    {
        for (const char *name :
             {"X-HTTP-Method", "X-HTTP-Method-Override", "X-METHOD-OVERRIDE", "x-tunneled-method"}) {
            const QByteArray method = request.header(name);
            if (request.method == "POST" && !method.isEmpty())
                return method.toUpper();
        }
        return request.method == "HEAD" ? QByteArray("GET") : request.method;
    }

    Answer notAuthorized()
    {
        return {401,
                "Authorization required.",
                "text/plain",
                {{"WWW-Authenticate", "Basic realm=\"api_admin_http\""}}};
    }

} // namespace

NgcpService::NgcpService(const Options &options)
    : m_options(options)
    , m_store(options.dataFile)
    , m_doorkeeper(m_store, options)
{
}

QString NgcpService::open()
{
    const QString problem = m_store.open();
    if (problem.isEmpty() && m_store.isNew())
        seedStore(m_store, m_options);
    return problem;
}

QString NgcpService::seed(const Record &record)
{
    return seedRecord(m_store, record);
}

void NgcpService::addCalls(int count)
{
    for (int i = 0; i < count; ++i)
        addCallNow(m_store, m_dice);
}

Answer NgcpService::answer(const Request &request)
{
    Request meant = request;
    meant.method = methodOf(request);
    m_store.run(u"BEGIN"_s);
    Answer answer;
    try {
        answer = answerOrRefuse(meant);
        m_store.run(u"COMMIT"_s);
    } catch (const Refused &refused) {
        m_store.run(refused.isKept ? u"COMMIT"_s : u"ROLLBACK"_s);
        m_store.noteWrite();
        answer = refused.status == 401 ? notAuthorized() : answerFor(refused);
    }
    answer.delay += m_options.ngcp.latency;
    return answer;
}

Answer NgcpService::answerOrRefuse(const Request &request)
{
    const QByteArray &path = request.rawPath;
    if (path == "/api/platforminfo" || path == "/api/platforminfo/")
        return platformInfo(m_options.ngcp);
    if (path.startsWith("/api/") || path == "/api")
        return answerApi(request);
    return panelAnswer(request, m_store, m_doorkeeper);
}

Answer NgcpService::answerApi(const Request &request)
{
    Request meant = request;
    meant.path = pathBelow(root, request.rawPath);
    const Context context{m_store, m_options, meant, m_doorkeeper.admit(request)};
    const QString first = meant.path.value(0);
    if (first == "userinfo"_L1)
        return userInfo(context);
    if (first == "authtokens"_L1 && request.method == "POST")
        return newToken(context, m_doorkeeper);
    return Api(context).answer();
}

} // namespace cordboard::sandbox::ngcp
