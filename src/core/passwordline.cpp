#include "core/passwordline.h"

#include <cstdio>

namespace cordboard {

Secret readPasswordLine()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(line);
}

} // namespace cordboard
