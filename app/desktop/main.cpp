// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Desktop.h"

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
    options.process(application);

    desktop::Desktop desktop(application, options.isSet(demo) ? core::Paths::forDemo() : core::Paths::standard());
    desktop.start();
    return QApplication::exec();
}
