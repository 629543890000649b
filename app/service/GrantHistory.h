// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/GatewayInfo.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace service {

/// What this user may use at each gateway, and when that changed: a JSON file of our own with the last grants and the
/// last changes of them. A damaged file is put aside under another name, never overwritten. Main thread.
class GrantHistory {
public:
    GrantHistory(QString path, const core::Clock &clock);

    /// Compares with what was granted before; the first look at a gateway is no change. Writes only changes.
    void look(const core::GatewayInfo &gateway);
    /// Newest first: {"at","gateway","gained":[…],"lost":[…],"limits":["name: before, now"]}.
    const QJsonArray &changes() const { return m_changes; }

private:
    void load();
    void remember(const QString &gateway, const QJsonArray &gained, const QJsonArray &lost, const QJsonArray &limits);
    void save() const;

    QString m_path;
    const core::Clock &m_clock;
    QJsonObject m_known;  ///< gateway → {"models":[…],"limits":{name: text}}
    QJsonArray m_changes;
};

}  // namespace service
