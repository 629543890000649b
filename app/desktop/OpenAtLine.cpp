// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/OpenAtLine.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

namespace desktop {

namespace {

struct Editor {
    const char *program;
    const char *option;  ///< before the place; may be null
    const char *place;  ///< %1 is the path, %2 the line
};

// Source: each editor's --help.
constexpr Editor editors[] = {
    {"code", "--goto", "%1:%2"}, {"codium", "--goto", "%1:%2"}, {"cursor", "--goto", "%1:%2"},
    {"zed", nullptr, "%1:%2"},   {"subl", nullptr, "%1:%2"},
};

}  // namespace

void openAtLine(const QString &path, int line)
{
    for (const Editor &editor : editors) {
        const QString program = QStandardPaths::findExecutable(QLatin1String(editor.program));
        if (program.isEmpty())
            continue;
        QStringList arguments;
        if (editor.option)
            arguments.append(QLatin1String(editor.option));
        arguments.append(QString::fromLatin1(editor.place).arg(path).arg(line));
        if (QProcess::startDetached(program, arguments))
            return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace desktop
