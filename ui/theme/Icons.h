// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"

#include <QIcon>

class QColor;
class QPainter;
class QRectF;
class QString;

namespace ui {

/// Paints one of resources/icons in a colour, sharp at any scale.
void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &color);

/// The name of a page's icon in resources/icons.
QString iconName(models::Page page);

/// The spot-meter mark in its own colours.
QIcon applicationIcon();

/// The mark as it stands in the tray: its shape tells the state, colour only repeats it.
QIcon trayIcon(models::TrayState state);

}  // namespace ui
