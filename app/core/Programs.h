// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Where Spotmeter's own program of this name is, for a program of ours in `folder`: beside it (the build tree, macOS,
/// Windows), else where `cmake --install` puts it on Linux. What people type is in bin, what only we start is in
/// libexec/spotmeter beside that, wherever both lie. Nothing need be there: who starts it says so. Any thread.
QString programPath(const QString &name, const QString &folder);
/// The same for the program that runs. Needs a QCoreApplication.
QString programPath(const QString &name);

}  // namespace core
