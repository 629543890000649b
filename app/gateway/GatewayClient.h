// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/Fetch.h"
#include "gateway/Location.h"

#include "core/GatewayInfo.h"
#include "core/Settings.h"
#include "tailnet/Status.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace gateway {

/// Asks the gateway which models and quotas this caller has. Lives on one thread with an event loop; one request in
/// flight. Whatever happens ends in a GatewayInfo whose sentence says what is the matter.
class GatewayClient : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayClient)

public:
    explicit GatewayClient(std::chrono::milliseconds patience = std::chrono::seconds(10), QObject *parent = nullptr);
    ~GatewayClient() override;

    /// Finds the gateway anew and asks it. If it has moved, a running request to the old place is dropped at once;
    /// if not, the running one goes on.
    void refresh(const core::Settings &settings, const tailnet::Status &status);

    /// Where requests are to go; none while the gateway cannot be located.
    const std::optional<GatewayLocation> &location() const { return m_location; }

Q_SIGNALS:
    /// At the end of each round of questions; also from within refresh() if there is nobody to ask.
    void changed(const core::GatewayInfo &info);

private:
    void onModels(const core::Result<Answer> &answer);
    void onQuotas(const core::Result<Answer> &answer);
    void ask(const QByteArray &path, void (GatewayClient::*then)(const core::Result<Answer> &));
    void readModels(const Answer &answer);
    void conclude(core::GatewayState state, const QString &sentence, const QString &remedy);

    std::chrono::milliseconds m_patience;
    std::optional<GatewayLocation> m_location;
    QString m_caller;
    Fetch *m_fetch = nullptr;  ///< a child
    core::GatewayInfo m_info;  ///< grows with each answer of a round
};

}  // namespace gateway
