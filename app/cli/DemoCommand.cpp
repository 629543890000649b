// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode run(const Call &call)
{
    const Call demo{call.name, call.asked, core::Paths::forDemo(), call.console};
    const auto status = ask(demo.paths, "GET", QLatin1String(control::api::status));
    if (!status)
        return demo.fail(status.error());
    if (demo.json()) {
        demo.console.printJson(*status);
        return ExitCode::Done;
    }
    printStatus(demo, *status);
    demo.console.print();
    demo.console.printHeading(u"The demo runs. Try next"_s);
    demo.console.print(u"  spotmeter --demo usage --by day   60 days of made-up spend"_s);
    demo.console.print(u"  spotmeter --demo runs             what the made-up agents did"_s);
    demo.console.print(u"  spotmeter --demo agents           which agents go through the gateway"_s);
    demo.console.print(u"  spotmeter-desktop --demo          the same in a window"_s);
    demo.console.print();
    demo.console.print(
        u"It has its own folder, %1. Your files and your history are not touched."_s.arg(demo.paths.data));
    return ExitCode::Done;
}

}  // namespace

Command demoCommand()
{
    return {u"demo"_s,
            u"[options]"_s,
            0,
            u"See everything in a minute: no tailnet, no key, no network"_s,
            u"Starts the demo: a gateway inside this machine, a made-up tailnet and 60 days of made-up history, in a "
            u"folder of their own."_s,
            {},
            run};
}

}  // namespace cli
