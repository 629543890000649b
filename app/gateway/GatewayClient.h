// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/Fetch.h"
#include "gateway/Location.h"
#include "gateway/Models.h"

#include "core/GatewayInfo.h"
#include "core/Settings.h"
#include "tailnet/Call.h"
#include "tailnet/Status.h"

#include <QHostInfo>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace gateway {

/// Asks the gateway which models and quotas this caller has. Lives on one thread with an event loop; one request in
/// flight. Whatever happens ends in a GatewayInfo whose sentence says what is the matter.
class GatewayClient : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayClient)

public:
    explicit GatewayClient(std::chrono::milliseconds patience = std::chrono::seconds(10), QObject *parent = nullptr);
    ~GatewayClient() override;

    /// What it wants to be shown with each question from now on.
    void setAccess(Access access) { m_access = std::move(access); }

    /// Finds the gateway anew and asks it. If it has moved, the old place is forgotten and a running request to it
    /// dropped before this returns; if not, the running one goes on. `localApi` is tailscaled's socket, which is asked
    /// whose address it is before anything is sent there.
    void refresh(const core::Settings &settings, const tailnet::Status &status, const QString &localApi);

    /// One more question, for whoever wants to see the answer itself; null while the gateway is not located.
    std::unique_ptr<Fetch> question(const QByteArray &path) const;

    /// Where requests are to go; none while the gateway is not located and confirmed.
    const std::optional<GatewayLocation> &location() const { return m_location; }

Q_SIGNALS:
    /// A new location() was confirmed; what it offers is not known yet.
    void located();
    /// At the end of each round of questions; also from within refresh() if there is nobody to ask.
    void changed(const core::GatewayInfo &info);

private:
    void confirm();
    void lookUp();
    void onLookedUp(const QHostInfo &found);
    void onWhois(const tailnet::Heard &heard);
    void accept(const QString &knownAs);
    void forget();
    void askForModels();
    void onProviders(const core::Result<Answer> &answer);
    void onConnectors(const core::Result<Answer> &answer);
    void showModels(Models models);
    void onModels(const core::Result<Answer> &answer);
    void onQuotas(const core::Result<Answer> &answer);
    void ask(const QByteArray &path, void (GatewayClient::*then)(const core::Result<Answer> &));
    void readModels(const Answer &answer);
    void conclude(core::GatewayState state, const QString &sentence, const QString &remedy);

    std::chrono::milliseconds m_patience;
    std::optional<GatewayLocation> m_location;
    std::optional<GatewayLocation> m_wanted;  ///< as it was located last, perhaps without an address
    std::optional<GatewayLocation> m_unconfirmed;
    int m_lookUp = -1;  ///< in the ordinary DNS
    QString m_localApi;
    Access m_access;
    QString m_caller;
    core::TailnetPath m_path = core::TailnetPath::Unknown;
    QString m_knownAs;
    Fetch *m_fetch = nullptr;  ///< a child
    tailnet::Call *m_whois = nullptr;  ///< a child
    bool m_fetchConnected = false;  ///< the last request got as far as a connection
    core::GatewayInfo m_info;  ///< grows with each answer of a round
};

}  // namespace gateway
