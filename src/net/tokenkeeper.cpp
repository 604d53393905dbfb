#include "net/tokenkeeper.h"

#include "net/replyerrors.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr auto young = 30s;             // nothing ends so soon that was given for longer
    constexpr auto longestLife = 24h * 366; // clocks that differ more than that say nothing

    std::chrono::milliseconds lifeOf(const SessionToken &token)
    {
        const auto life = std::chrono::seconds(token.expires - QDateTime::currentSecsSinceEpoch());
        return token.expires > 0 && life > 0s && life < longestLife ? life : 0s;
    }

    /// It was not about the request that waits for the token: that has not left.
    Error notSent(Error error)
    {
        error.fate = Error::Fate::NotSent;
        return error;
    }

} // namespace

TokenKeeper::TokenKeeper(const Account &account)
    : m_account(account)
    , m_dialect(dialect(account.platformOrDefault().protocol).tokens)
    , m_contentType(dialect(account.platformOrDefault().protocol).accept)
{
}

void TokenKeeper::setOneTimePassword(const Secret &oneTimePassword)
{
    drop();
    m_oneTimePassword = oneTimePassword;
    m_isAlways = true;
}

void TokenKeeper::drop()
{
    m_token = {};
    ++m_number;
}

/// While it still counts, a token is as good as the password for the next one, and needs no person.
bool TokenKeeper::isDue() const
{
    return m_life > 0ms && std::chrono::milliseconds(m_age.elapsed()) > m_life * 4 / 5;
}

bool TokenKeeper::mayHaveEnded() const
{
    const std::chrono::milliseconds age(m_age.elapsed());
    return m_token.isEmpty() || age > young || (m_life > 0ms && age > m_life / 2);
}

WireRequest TokenKeeper::request(const QString &path, const QByteArray &body) const
{
    QUrl url = m_account.url;
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return {.verb = "POST", .url = url, .accept = m_contentType, .contentType = m_contentType, .body = body};
}

Outcome<WireRequest> TokenKeeper::begin()
{
    m_step = Step::Token;
    if (!m_account.clientCertificate.isEmpty()) {
        m_step = Step::Once;
        return request(u"%1/%2"_s.arg(m_account.platformOrDefault().root, m_dialect.oncePath),
                       m_dialect.onceBody);
    }
    const bool isAsked = m_isAlways && m_oneTimePassword.isEmpty();
    if (isAsked && !m_token.isEmpty())
        return request(m_dialect.path, m_dialect.byToken(m_token));
    if (isAsked)
        return Error{
            .kind = Error::Kind::WantsOneTimePassword, .fate = Error::Fate::NotSent, .httpStatus = 403};
    const Secret oneTimePassword = std::exchange(m_oneTimePassword, {});
    return request(m_dialect.path, m_dialect.byPassword(m_account.userName, m_password, oneTimePassword));
}

Outcome<std::optional<WireRequest>> TokenKeeper::take(const RawReply &reply)
{
    if (reply.failure) {
        drop();
        return notSent(*reply.failure);
    }
    const Outcome<SessionToken> token = m_dialect.readToken(reply.httpStatus, reply.contentType, reply.body);
    if (token && m_step == Step::Once) {
        m_step = Step::Token;
        return std::optional(request(m_dialect.path, m_dialect.byOnce(token->token)));
    }
    if (token)
        return adopt(*token);
    drop();
    Error error = notSent(token.error());
    // What the platform cannot do now it is not asked for again by itself: each sign-in may count.
    if (!error.wantsCredentials())
        error.kind = Error::Kind::Unauthorized;
    return error;
}

Outcome<std::optional<WireRequest>> TokenKeeper::adopt(const SessionToken &token)
{
    m_token = token.token;
    m_life = lifeOf(token);
    m_age.start();
    ++m_number;
    return std::optional<WireRequest>();
}

} // namespace cordboard
