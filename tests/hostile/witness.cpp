#include "hostile/witness.h"

#include <arpa/inet.h>
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/socket.h>

namespace {

std::atomic_bool isWatched = false;
std::mutex mutex;
QList<QByteArray> files;
QList<QByteArray> addresses;

void noteFile(const char *path)
{
    if (!isWatched || !path)
        return;
    const std::lock_guard lock(mutex);
    files.append(path);
}

void noteAddress(const sockaddr *address)
{
    char host[INET6_ADDRSTRLEN] = {};
    int port = 0;
    if (address && address->sa_family == AF_INET) {
        const auto *internet = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &internet->sin_addr, host, sizeof host);
        port = ntohs(internet->sin_port);
    } else if (address && address->sa_family == AF_INET6) {
        const auto *internet = reinterpret_cast<const sockaddr_in6 *>(address);
        inet_ntop(AF_INET6, &internet->sin6_addr, host, sizeof host);
        port = ntohs(internet->sin6_port);
    }
    if (!isWatched || port == 0)
        return;
    const std::lock_guard lock(mutex);
    addresses.append(QByteArray(host) + ':' + QByteArray::number(port));
}

/// The function of this name that would have been called.
template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

unsigned modeFrom(int flags, va_list arguments)
{
    const bool hasMode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return hasMode ? va_arg(arguments, unsigned) : 0U;
}

} // namespace

#define CORDBOARD_OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        static const auto real = next<int (*)(const char *, int, ...)>(#name);                               \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const unsigned mode = modeFrom(flags, arguments);                                                    \
        va_end(arguments);                                                                                   \
        noteFile(path);                                                                                      \
        return real(path, flags, mode);                                                                      \
    }
#define CORDBOARD_OPENAT(name)                                                                               \
    int name(int folder, const char *path, int flags, ...)                                                   \
    {                                                                                                        \
        static const auto real = next<int (*)(int, const char *, int, ...)>(#name);                          \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const unsigned mode = modeFrom(flags, arguments);                                                    \
        va_end(arguments);                                                                                   \
        noteFile(path);                                                                                      \
        return real(folder, path, flags, mode);                                                              \
    }
#define CORDBOARD_FOPEN(name)                                                                                \
    FILE *name(const char *path, const char *mode)                                                           \
    {                                                                                                        \
        static const auto real = next<FILE *(*)(const char *, const char *)>(#name);                         \
        noteFile(path);                                                                                      \
        return real(path, mode);                                                                             \
    }

extern "C" {

CORDBOARD_OPEN(open)
CORDBOARD_OPEN(open64)
CORDBOARD_OPENAT(openat)
CORDBOARD_OPENAT(openat64)
CORDBOARD_FOPEN(fopen)
CORDBOARD_FOPEN(fopen64)

int connect(int descriptor, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    noteAddress(address);
    return real(descriptor, address, size);
}
}

namespace cordboard::test::witness {

void watch(bool isWatching)
{
    isWatched = isWatching;
}

void forget()
{
    const std::lock_guard lock(mutex);
    files.clear();
    addresses.clear();
}

QList<QByteArray> opened()
{
    const std::lock_guard lock(mutex);
    return files;
}

QList<QByteArray> connected()
{
    const std::lock_guard lock(mutex);
    return addresses;
}

} // namespace cordboard::test::witness
