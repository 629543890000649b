// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the window and the tray show, as plain state: item models and sentences. Knows no widget,
/// no database and no socket.
namespace models {

/// How something stands. Never told by colour alone: a word or a shape always goes with it.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

}  // namespace models
