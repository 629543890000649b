// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace desktop {

/// Asks where to, and writes what was exported there, whole or not at all; says so if it could not.
void saveAs(QWidget &window, const QString &name, const QByteArray &contents);

}  // namespace desktop
