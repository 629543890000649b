// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Detach.h"
#include "service/Service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <string_view>

namespace {

/// Whoever started us sees a status with the gateway in it, unless the gateway takes longer than this.
constexpr int settleLimitMs = 2000;

}  // namespace

int main(int argc, char **argv)
{
    const bool detached =
        std::any_of(argv + 1, argv + argc, [](std::string_view argument) { return argument == "--detach"; });
    service::Detach parent = detached ? service::Detach::fork() : service::Detach::none();

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spotmeterd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPOTMETER_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Spotmeter's service: carries the agents' traffic to the gateway and records it."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption(
        {QStringLiteral("demo"), QStringLiteral("Run the demo: own gateway, tailnet, home and history.")});
    options.addOption(
        {QStringLiteral("detach"), QStringLiteral("Go on in the background; end with 0 once the service answers.")});
    options.process(app);

    const core::SystemClock clock;
    const auto started = service::Service::start(
        options.isSet(QStringLiteral("demo")) ? core::Paths::forDemo() : core::Paths::standard(), clock);
    if (!started) {
        parent.report(started.error());
        return 1;
    }
    const auto ready = [&parent] { parent.report({}); };
    QObject::connect(started->get(), &service::Service::settled, &app, ready);
    QTimer::singleShot(settleLimitMs, &app, ready);
    QObject::connect(started->get(), &service::Service::finished, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
