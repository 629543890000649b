// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ServiceManager.h"
#include "service/Detach.h"
#include "service/Service.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <string_view>

int main(int argc, char **argv)
{
    const bool detached =
        std::any_of(argv + 1, argv + argc, [](std::string_view argument) { return argument == "--detach"; });
    service::Detach parent = detached ? service::Detach::fork() : service::Detach::none();

    service::Heritage heritage;
    heritage.listeners = platform::inheritedListeners();
    heritage.managed = !heritage.listeners.empty();

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
    options.addOption({QStringLiteral("replace"),
                       QStringLiteral("Take the place of the service that runs, without breaking a connection.")});
    options.process(app);
    heritage.replace = options.isSet(QStringLiteral("replace"));

    const core::SystemClock clock;
    const auto started = service::Service::start(options.isSet(QStringLiteral("demo")) ? core::Paths::forDemo()
                                                                                       : core::Paths::standard(),
                                                 clock, std::move(heritage));
    if (!started) {
        parent.report(started.error());
        return 1;
    }
    const auto ready = [&parent] { parent.report({}); };
    QObject::connect(started->get(), &service::Service::settled, &app, ready, Qt::SingleShotConnection);
    QObject::connect(started->get(), &service::Service::finished, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
