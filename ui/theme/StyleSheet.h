// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace ui {

struct Tokens;

/// The style sheet of the standard widgets, generated from the tokens. Our own widgets paint themselves.
QString styleSheet(const Tokens &tokens);

}  // namespace ui
