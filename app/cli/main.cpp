// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spotmeter"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPOTMETER_VERSION));
    return static_cast<int>(cli::run(QCoreApplication::arguments().mid(1)));
}
