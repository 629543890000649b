// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace ui {

struct Tokens;

/// Room that a widget leaves around itself for the ring.
inline constexpr int focusRing = 3;

/// The ring around a control that has the keyboard: the same everywhere.
void paintFocus(QPainter &painter, const QRectF &around, double radius, const Tokens &tokens);

}  // namespace ui
