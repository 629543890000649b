// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Who the demo is about: the same person and machine in its tailnet, its quotas and its history.
namespace demo::persona {

inline constexpr char login[] = "alice@example.com";
inline constexpr char displayName[] = "Alice Example";
inline constexpr char nodeId[] = "nDemo11CNTRL";
inline constexpr char nodeName[] = "alices-laptop.tail1234.ts.net";
inline constexpr char tailnet[] = "Example Engineering";
inline constexpr char suffix[] = "tail1234.ts.net";
inline constexpr char gateway[] = "ai.tail1234.ts.net";

}  // namespace demo::persona
