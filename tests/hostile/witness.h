#pragma once

#include <QByteArray>
#include <QList>

/// Sees every file that this process opens and every address that it connects to, in whatever library: the
/// test program's own open() and connect() come before the C library's.
namespace cordboard::test::witness {

void watch(bool isWatching);
void forget();
QList<QByteArray> opened();
/// Internet addresses, "127.0.0.1:4711".
QList<QByteArray> connected();

} // namespace cordboard::test::witness
