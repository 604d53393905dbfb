#include "core/hardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#    include <sys/prctl.h>
#endif
#if defined(Q_OS_MACOS)
#    include <sys/ptrace.h>
#    include <sys/types.h>
#endif
#if defined(Q_OS_UNIX)
#    include <sys/resource.h>
#    include <sys/stat.h>
#endif
#if defined(Q_OS_WIN)
#    include <windows.h>
#endif

namespace cordboard {

void hardenProcess()
{
#if defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#elif defined(Q_OS_WIN)
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace cordboard
