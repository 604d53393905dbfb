#pragma once

#include "console/embeddedsandbox.h"

namespace cordboard {

/// What the person asked for on the command line.
struct CommandLine
{
    enum class Start {
        Welcome,      ///< the list of accounts
        SavedAccount, ///< --account
        Sandbox,      ///< --sandbox
        OtherAccount, ///< --url and --user: an account that is not saved
        PrintHelp,
        PrintVersion,
    };

    Start start = Start::Welcome;
    QString accountName = {};
    SandboxOrder sandbox = {}; ///< for Sandbox
    Account account = {};      ///< for OtherAccount
    bool passwordFromStdin = false;
    QString text = {}; ///< what to print
};

/// Reads the arguments, the program's name first. An Error's detail is a sentence about what is wrong.
Outcome<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace cordboard
