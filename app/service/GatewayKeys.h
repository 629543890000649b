// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Server.h"
#include "core/Secret.h"
#include "core/Settings.h"
#include "keyring/Keyring.h"
#include "service/ActivityLog.h"

#include <QObject>

#include <map>
#include <memory>

namespace service {

/// The keys of gateways that want one of their own, out of the keyring: one entry a gateway, so that none is ever
/// shown another's key. In memory only while the settings name a header for it. The keyring is asked when the settings
/// change and when somebody asks for the state, not in between: a locked one may put a question on the screen. Main
/// thread.
class GatewayKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayKeys)

public:
    explicit GatewayKeys(ActivityLog &log);

    void registerWith(control::Server &server);

    /// Which header the keys are for, and of which gateways; settled() follows if the keyring must be asked.
    void want(const core::Settings &settings);
    bool isSettled() const { return m_asking == 0; }
    bool areWanted() const { return !m_header.isEmpty(); }
    const QString &header() const { return m_header; }

    /// The header's whole value, "Bearer …"; none if problem() says why.
    std::shared_ptr<const core::Secret> valueFor(const QString &gateway) const;
    QString problem(const QString &gateway) const;

Q_SIGNALS:
    void settled();

private:
    struct Entry {
        std::shared_ptr<const core::Secret> value;
        QString problem;
    };

    void read(const QString &gateway);
    void take(const QString &gateway, const core::Result<core::Secret> &key);
    void change(const control::Call &call, control::Reply &reply);
    void changed(const QString &gateway, const QString &what, const core::Result<void> &outcome,
                 const QPointer<control::Reply> &reply);
    QJsonObject toJson() const;

    ActivityLog &m_log;
    keyring::Keyring m_keyring;
    QString m_header;
    QStringList m_gateways;
    std::map<QString, Entry> m_entries;
    int m_asking = 0;
};

/// "http://llm:4000", however it was written.
QString normalGatewayUrl(const QString &text);

}  // namespace service
