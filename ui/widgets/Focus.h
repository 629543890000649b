// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QWidget;

namespace ui {

struct Tokens;

/// Room that a widget leaves around itself for the ring.
inline constexpr int focusRing = 3;

/// Has the keyboard, and the user is moving about by keyboard: a click alone shows no ring.
bool showsFocus(const QWidget &widget);

/// The ring around a control that has the keyboard: the same everywhere.
void paintFocus(QPainter &painter, const QRectF &around, double radius, const Tokens &tokens);

}  // namespace ui
