// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode run(const Call &call)
{
    const auto answer = ask(call.paths, "POST", QLatin1String(control::api::login));
    if (!answer)
        return call.fail(answer.error());
    if (call.json())
        call.console.printJson(*answer);
    else
        call.console.print(u"Log in at this page, in a browser of your choice:\n"_s + (*answer)["url"_L1].toString());
    return ExitCode::Done;
}

}  // namespace

Command loginCommand()
{
    return {u"login"_s,
            u"[options]"_s,
            0,
            u"Log in to the tailnet, or renew this machine's key"_s,
            u"Asks tailscaled for the page at which to log in and prints it. Opens nothing by itself."_s,
            {},
            run};
}

}  // namespace cli
