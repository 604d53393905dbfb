#pragma once

#include "faults/tongue.h"
#include "support/scriptedserver.h"

namespace cordboard::test {

/// What a read or a write comes to. A dash: the row is not about that.
enum class Verdict { None, Retried, Failed, Answered, NotSent, Refused, Unknown, Done };

/// One row of the matrix: what the server does once it has a whole request.
struct Fault
{
    const char *row;
    const char *name;
    Verdict read;
    Verdict write;
    ScriptedServer::Script script;
};

/// The rows that happen after a request arrived, as this platform would say them; the same rows in the same
/// order for each. Locations that lead away lead to `elsewhere`.
QList<Fault> faultsOfAnswers(const Tongue &tongue, const QByteArray &elsewhere);

/// An answer of 200 kB that becomes 200 MB when it is unpacked.
QByteArray bomb();

} // namespace cordboard::test
