#pragma once

#include "net/account.h"
#include "net/exchange.h"
#include "wire/dialect.h"

#include <QElapsedTimer>

#include <chrono>

namespace cordboard {

/// Gets a token that stands for the password, and knows when another is due. It sends nothing itself: it says
/// what is to be sent, one request after the other, and is told the answers. A one-time password is used
/// once.
class TokenKeeper
{
public:
    explicit TokenKeeper(const Account &account);

    void setPassword(const Secret &password) { m_password = password; }
    /// From now on everything goes by a token.
    void setOneTimePassword(const Secret &oneTimePassword);

    /// Whether every request goes by a token: the password alone signs nobody in.
    bool isAlways() const { return m_isAlways; }
    /// Whether there is a token that is not due to be renewed.
    bool isReady() const { return !m_token.isEmpty() && !isDue(); }
    QByteArray header() const { return "Bearer " + m_token.reveal(); }
    /// Whether the token may have ended by now. A refusal of a younger one is about something else.
    bool mayHaveEnded() const;
    void drop();
    /// Of the token; it grows with each.
    int number() const { return m_number; }

    /// The first request on the way to a token, or why there can be none.
    Outcome<WireRequest> begin();
    /// After an answer: the next request, or nothing once the token is there, or why there is none.
    Outcome<std::optional<WireRequest>> take(const RawReply &reply);

private:
    enum class Step { Once, Token };

    bool isDue() const;
    WireRequest request(const QString &path, const QByteArray &body) const;
    Outcome<std::optional<WireRequest>> adopt(const SessionToken &token);

    const Account m_account;
    const TokenDialect &m_dialect;
    QByteArray m_contentType;
    Secret m_password;
    Secret m_oneTimePassword;
    Secret m_token;
    QElapsedTimer m_age;
    std::chrono::milliseconds m_life = {}; ///< zero: not told
    Step m_step = Step::Token;
    bool m_isAlways = false;
    int m_number = 0;
};

} // namespace cordboard
