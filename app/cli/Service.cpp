// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Service.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "control/Launcher.h"

namespace cli {

core::Result<QJsonObject> ask(const core::Paths &paths, std::string_view method, const QString &path,
                              const QJsonObject &body)
{
    // A question that changes nothing finds out whether somebody is there: the call itself is made once.
    const auto there = control::callAndWait(paths.socket, "GET", control::api::status);
    if (!there && there.error().kind == core::ErrorKind::Unavailable) {
        if (const auto started = control::startServiceAndWait(paths); !started)
            return core::Error{core::ErrorKind::Unavailable, started.error().message};
    }
    return control::callAndWait(paths.socket, method, path.toStdString(), body);
}

}  // namespace cli
