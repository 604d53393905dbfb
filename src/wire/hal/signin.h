#pragma once

#include "wire/dialect.h"

/// How NGCP tells who somebody is and what that person may do: A.1 and A.3 of the reference.
namespace cordboard::hal {

/// Bodies of POST /login_jwt.
QByteArray passwordSignIn(const QString &userName, const Secret &password, const Secret &oneTimePassword);
QByteArray renewal(const Secret &token);
QByteArray onceOnlySignIn(const Secret &token);
/// Of /login_jwt, or of a token that counts once.
Outcome<SessionToken> readToken(int httpStatus, const QByteArray &contentType, const QByteArray &body);
/// A token that has ended, or a role that may not; nobody can tell them apart.
bool isTokenRefused(int httpStatus, const QByteArray &body);

/// userinfo, platforminfo, and the API's description of itself.
void readUser(const QByteArray &body, Permissions &permissions);
void readPlatform(const QByteArray &body, Permissions &permissions);
void readCapabilities(const QByteArray &body, Permissions &permissions);

} // namespace cordboard::hal
