// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Connectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gateway {

QStringList parseConnectors(const QByteArray &json)
{
    QStringList connectors;
    const QJsonArray list = QJsonDocument::fromJson(json).object()[QLatin1String("connectors")].toArray();
    for (const QJsonValue &entry : list) {
        const QString id = entry[QLatin1String("id")].toString();
        const QString status = entry[QLatin1String("status")].toString();
        if (!id.isEmpty())
            connectors.append(status.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, status));
    }
    return connectors;
}

}  // namespace gateway
