// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Statusline.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode run(const Call &call)
{
    call.console.print(statusline(call.paths));
    return ExitCode::Done;
}

}  // namespace

Command statuslineCommand()
{
    return {u"statusline"_s,
            u""_s,
            0,
            u"One line for Claude Code's status bar"_s,
            u"Prints what was used today and in this session. In Claude Code's settings: \"statusLine\": {\"type\": "
            u"\"command\", \"command\": \"spotmeter statusline\"}."_s,
            {},
            run};
}

}  // namespace cli
