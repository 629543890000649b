// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <string>

namespace tailnet {

/// Whose address it is, as tailscaled answers.
struct Whois {
    QString nodeId;  ///< stable id
    QString nodeName;  ///< full name without the final dot
    QString login;  ///< empty for a tagged node
    QStringList tags;

    /// "alice@example.com", or "tag:aperture".
    QString owner() const { return tags.isEmpty() ? login : tags.join(u','); }

    friend bool operator==(const Whois &, const Whois &) = default;
};

std::string whoisRequest(const QHostAddress &address, quint16 port);

/// Reads the JSON of `GET whois`. Pure.
core::Result<Whois> parseWhois(const QByteArray &json);

}  // namespace tailnet
