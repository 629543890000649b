// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Service.h"

#include "cli/Command.h"
#include "control/Api.h"
#include "control/BlockingClient.h"
#include "control/Launcher.h"

#include <QLocale>

namespace cli {

namespace {

// A question that changes nothing finds out whether somebody is there: the call itself is made once.
core::Result<void> startIfAbsent(const core::Paths &paths)
{
    const auto there = control::callAndWait(paths.socket, "GET", control::api::status);
    if (there || there.error().kind != core::ErrorKind::Unavailable)
        return {};
    if (const auto started = control::startServiceAndWait(paths); !started)
        return core::Error{core::ErrorKind::Unavailable, started.error().message};
    return {};
}

}  // namespace

core::Result<QJsonObject> ask(const core::Paths &paths, std::string_view method, const QString &path,
                              const QJsonObject &body)
{
    if (const auto started = startIfAbsent(paths); !started)
        return started.error();
    return control::callAndWait(paths.socket, method, path.toStdString(), body);
}

core::Result<QJsonObject> askWithProgress(const Call &call, std::string_view method, const QString &path,
                                          const QJsonObject &body)
{
    if (const auto started = startIfAbsent(call.paths); !started)
        return started.error();
    auto answer =
        control::callAndWatch(call.paths.socket, method, path.toStdString(), body, [&call](const QJsonObject &event) {
            if (event[QLatin1String("event")] == QLatin1String("scan"))
                call.console.showProgress(
                    QStringLiteral("%1 files, %2")
                        .arg(QLocale().toString(event[QLatin1String("files")].toInteger()),
                             QLocale().formattedDataSize(event[QLatin1String("bytes")].toInteger())));
        });
    call.console.showProgress({});
    return answer;
}

}  // namespace cli
