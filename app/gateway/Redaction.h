// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gateway {

/// An answer of tailscaled's or the gateway's as it may be shown to an admin: without keys, tokens, login pages and
/// cookies, and without the names, addresses and pictures of people other than `own` (login and display name). JSON
/// is indented; anything else is told by its first lines. At most 16 KB. Pure.
QString redacted(const QByteArray &body, const QStringList &own);

}  // namespace gateway
