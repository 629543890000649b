// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Desktop.h"
#include "desktop/SingleInstance.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("spotmeter"));
    QApplication::setApplicationVersion(QStringLiteral(SPOTMETER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("spotmeter"));

    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("The window and the tray icon of Spotmeter."));
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Show the demo: its own gateway, its own history, nothing of yours."));
    options.addOption(demo);
    const QCommandLineOption hidden(QStringLiteral("hidden"),
                                    QStringLiteral("Start in the tray. Where there is none the window opens."));
    options.addOption(hidden);
    options.process(application);

    const core::Paths paths = options.isSet(demo) ? core::Paths::forDemo() : core::Paths::standard();
    desktop::SingleInstance instance(paths);
    if (!instance.claim())
        return 0;
    desktop::Desktop desktop(application, paths);
    QObject::connect(&instance, &desktop::SingleInstance::raised, &desktop, &desktop::Desktop::raise);
    desktop.start(options.isSet(hidden) ? desktop::Desktop::Opening::TrayOnly : desktop::Desktop::Opening::Window);
    return QApplication::exec();
}
