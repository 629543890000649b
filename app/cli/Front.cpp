// SPDX-License-Identifier: GPL-3.0-or-later
// What is called several times a second, by a status bar, is answered here: loading the libraries that the other
// commands need would take longer than the answer. Everything else is another program's.
#include "cli/Statusline.h"
#include "core/Programs.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "statusline") {
        std::puts(cli::statusline(core::Paths::standard()).toUtf8().constData());
        return 0;
    }
    const QCoreApplication application(argc, argv);
    const QString program = core::programPath(QStringLiteral("spotmeter-commands"));
    execv(QFile::encodeName(program).constData(), argv);
    std::fprintf(stderr, "%s cannot be run. Install Spotmeter again.\n", qPrintable(program));
    return 1;
}
