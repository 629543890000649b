// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QColor>

#include <array>

/// Widgets that render models and emit intents. Everything lives in the main thread.
namespace ui {

/// The colours of one theme, by what they are for. A value; the four themes are constant.
struct Tokens {
    QColor window;  ///< behind everything
    QColor rail;
    QColor surface;  ///< cards, dialogs, menus
    QColor raised;  ///< on a surface: tracks, selected rows, chosen segments
    QColor border;
    QColor text;
    QColor muted;  ///< second-rank text; as readable as the first
    QColor accent;  ///< links, focus, the chosen page
    QColor button;  ///< behind onButton
    QColor onButton;
    QColor good;
    QColor warning;
    QColor bad;
    std::array<QColor, 6> series;
    QColor other;  ///< what has no colour of its own

    QColor of(models::Tone tone) const;
    QColor ofSeries(int index) const;  ///< −1 = other
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// Black on white and white on black: text at 7:1 or more, borders that are seen.
const Tokens &lightContrastTokens();
const Tokens &darkContrastTokens();

/// The tokens in force, told by the application's palette, which Theming has set.
const Tokens &tokens();

/// `share` of `a`, the rest of `b`.
QColor mixed(const QColor &a, const QColor &b, double share);

/// A pill's two colours for a hue on a surface: quiet background, readable text.
QColor pillBackground(const Tokens &tokens, const QColor &hue);
QColor pillText(const Tokens &tokens, const QColor &hue);

/// The edge of what can be operated and is not filled, such as a box to be ticked: 3:1 or more on a surface.
QColor controlEdge(const Tokens &tokens);

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The one scale of lengths, in device-independent pixels.
namespace metrics {
inline constexpr int hair = 4;
inline constexpr int tight = 8;
inline constexpr int close = 12;
inline constexpr int normal = 16;
inline constexpr int wide = 24;
inline constexpr int radiusSmall = 6;
inline constexpr int radius = 8;
inline constexpr int radiusCard = 12;
inline constexpr int rail = 204;
inline constexpr int row = 38;
inline constexpr int control = 34;
inline constexpr int scrollBar = 10;
}  // namespace metrics

/// The one scale of type, in pixels.
namespace type {
inline constexpr int small = 12;
inline constexpr int body = 13;
inline constexpr int heading = 15;
inline constexpr int title = 23;
inline constexpr int figure = 25;
}  // namespace type

}  // namespace ui
