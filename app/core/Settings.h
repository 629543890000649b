// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace core {

inline constexpr int defaultPort = 4117;
inline constexpr int demoPort = 4118;

enum class Theme { System, Light, Dark, HighContrast };

/// What is done about keys in the agents' requests: nothing, tell of them, or hold each request until it was searched.
enum class GuardMode { Off, Warn, Block };

/// The user's settings as one value, declared once. Written by the service alone.
struct Settings {
    QString gatewayUrl;  ///< empty = find the peer named "ai" in the current tailnet
    QStringList fallbackGateways;  ///< URLs, asked in this order while the gateway cannot be reached
    bool gatewayTrusted = false;  ///< allow a gateway that is not a tailnet address (loopback, https)
    QString gatewayCredentialHeader;  ///< of a trusted gateway that wants a key of its own; the key is in the keyring
    QString
        trustedCertificates;  ///< a PEM file instead of the system's store, for https gateways; empty = the system's
    QString attributionHeader;  ///< tells the gateway which agent asks; empty = no such header
    int connectSeconds = 10;  ///< to reach a gateway
    int idleSeconds = 600;  ///< without a byte in either direction; there is no limit on the whole
    int port = defaultPort;  ///< loopback port for agents; 0 = any free one (tests)
    bool listenOnIpv6 = false;  ///< on ::1 too, for agents that take "localhost" for it
    QString tailscaledSocket;  ///< empty = the places the system uses
    Theme theme = Theme::System;
    QString language;  ///< of the window, "de"; empty = the system's
    QStringList silencedNotices;  ///< kinds of notifications that are not shown: see noticeNames()
    GuardMode guard = GuardMode::Warn;
    QJsonObject prices;  ///< the user's own, {"model": {"input": 3, "output": 15}}: see metering::PriceBook
    QJsonArray budgets;  ///< as budgetsFromJson() reads them
    int keepDays = 0;  ///< how long single requests are kept; their sums stay. 0 = for ever
    QString telemetryUrl;  ///< an OpenTelemetry collector that is told of each request; empty = none

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// "budget", "key_expiry", "gateway", "stray_key", "guard": the kinds of notifications.
QStringList noticeNames();
/// "en", "de", …: the languages of the window.
QStringList languageNames();

const char *name(GuardMode mode);
QJsonObject toJson(const Settings &settings);

/// Reads what is there over `base`; an unknown key or a wrong type is an error that names it.
Result<Settings> settingsFromJson(const QJsonObject &json, const Settings &base = {});

/// Reads the file; a missing file gives the defaults, a broken one an error with its path.
Result<Settings> loadSettings(const QString &path);
Result<void> saveSettings(const QString &path, const Settings &settings);

}  // namespace core
