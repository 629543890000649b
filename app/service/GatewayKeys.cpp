// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/GatewayKeys.h"

#include "control/Api.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace service {

namespace {

constexpr std::size_t longestKey = 8192;

QString entryName(const QString &gateway)
{
    return QStringLiteral("gateway ") + gateway;
}

/// What a header can carry, and nothing that would end it.
bool fitsIntoHeader(std::string_view key)
{
    return !key.empty() && key.size() <= longestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

core::Error unfit()
{
    return {core::ErrorKind::BadInput,
            QStringLiteral("This key holds characters that no header can carry. Copy it again, as one line.")};
}

QString because(const core::Error &error)
{
    if (error.kind == core::ErrorKind::NotFound)
        return QStringLiteral("The keyring holds no key for it. Store it with: spotmeter credential set");
    return error.message + QStringLiteral(" Then run: spotmeter credential");
}

}  // namespace

QString normalGatewayUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed : QStringLiteral("http://") + trimmed);
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1);
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemovePath).toString();
}

GatewayKeys::GatewayKeys(ActivityLog &log) : m_log(log)
{
}

void GatewayKeys::registerWith(control::Server &server)
{
    const QString path = QLatin1String(control::api::credentials);
    server.on("GET", path, [this](const control::Call &, control::Reply &reply) {
        for (const QString &gateway : std::as_const(m_gateways)) {
            if (!m_entries[gateway].value)
                read(gateway);
        }
        if (isSettled())
            return reply.send(toJson());
        connect(
            this, &GatewayKeys::settled, &reply, [this, &reply] { reply.send(toJson()); }, Qt::SingleShotConnection);
    });
    server.on("PUT", path, [this](const control::Call &call, control::Reply &reply) { change(call, reply); });
}

void GatewayKeys::want(const core::Settings &settings)
{
    QStringList gateways;
    if (!settings.gatewayCredentialHeader.isEmpty() && settings.gatewayTrusted) {
        for (const QString &url : QStringList{settings.gatewayUrl} + settings.fallbackGateways) {
            if (const QString gateway = normalGatewayUrl(url); !gateway.isEmpty())
                gateways.append(gateway);
        }
    }
    gateways.removeDuplicates();
    const QString header = gateways.isEmpty() ? QString() : settings.gatewayCredentialHeader;
    if (header == m_header && gateways == m_gateways)
        return;
    m_header = header;
    m_gateways = gateways;
    m_entries.clear();
    for (const QString &gateway : std::as_const(m_gateways))
        read(gateway);
}

void GatewayKeys::read(const QString &gateway)
{
    ++m_asking;
    m_keyring.read(entryName(gateway), this, [this, gateway](const core::Result<core::Secret> &key) {
        take(gateway, key);
        if (--m_asking == 0)
            Q_EMIT settled();
    });
}

void GatewayKeys::take(const QString &gateway, const core::Result<core::Secret> &key)
{
    Entry &entry = m_entries[gateway];
    entry = {};
    if (!key) {
        entry.problem = because(key.error());
        return;
    }
    if (!fitsIntoHeader(key->expose())) {
        entry.problem = unfit().message;
        return;
    }
    std::string value(key->expose());
    const bool isBareToken = value.find(' ') == std::string::npos;
    if (isBareToken && m_header.compare(QLatin1String("authorization"), Qt::CaseInsensitive) == 0)
        value.insert(0, "Bearer ");
    entry.value = std::make_shared<const core::Secret>(std::move(value));
}

std::shared_ptr<const core::Secret> GatewayKeys::valueFor(const QString &gateway) const
{
    const auto entry = m_entries.find(normalGatewayUrl(gateway));
    return entry == m_entries.end() ? nullptr : entry->second.value;
}

QString GatewayKeys::problem(const QString &gateway) const
{
    const auto entry = m_entries.find(normalGatewayUrl(gateway));
    return entry == m_entries.end() ? QString() : entry->second.problem;
}

void GatewayKeys::change(const control::Call &call, control::Reply &reply)
{
    const QString asked = call.body[QLatin1String("gateway")].toString();
    const QString gateway = asked.isEmpty() && !m_gateways.isEmpty() ? m_gateways.first() : normalGatewayUrl(asked);
    const QJsonValue value = call.body[QLatin1String("value")];
    if (gateway.isEmpty() || !value.isString()) {
        return reply.fail(
            {core::ErrorKind::BadInput,
             QStringLiteral("Say for which gateway the key is, such as http://127.0.0.1:4000, or set gateway_url and "
                            "gateway_credential_header first.")});
    }
    const core::Secret key(value.toString().trimmed().toStdString());
    const QPointer<control::Reply> waiting(&reply);
    if (key.isEmpty()) {
        return m_keyring.remove(entryName(gateway), this, [this, gateway, waiting](const core::Result<void> &outcome) {
            changed(gateway, QStringLiteral("Took the key for the gateway %1 out of the keyring."), outcome, waiting);
        });
    }
    if (!fitsIntoHeader(key.expose()))
        return reply.fail(unfit());
    m_keyring.write(entryName(gateway), key, this, [this, gateway, waiting](const core::Result<void> &outcome) {
        changed(gateway, QStringLiteral("Stored a key for the gateway %1 in the keyring."), outcome, waiting);
    });
}

void GatewayKeys::changed(const QString &gateway, const QString &what, const core::Result<void> &outcome,
                          const QPointer<control::Reply> &reply)
{
    if (!outcome) {
        if (reply)
            reply->fail(outcome.error());
        return;
    }
    if (!m_log.add(what.arg(gateway), {{QStringLiteral("gateway"), gateway}}))
        qWarning("the activity log cannot be written");
    const bool isWanted = m_gateways.contains(gateway);
    if (reply && isWanted)
        connect(this, &GatewayKeys::settled, reply, [this, reply] { reply->send(toJson()); }, Qt::SingleShotConnection);
    else if (reply)
        reply->send(toJson());
    if (isWanted)
        read(gateway);
}

QJsonObject GatewayKeys::toJson() const
{
    QJsonArray list;
    for (const QString &gateway : m_gateways) {
        list.append(QJsonObject{{QStringLiteral("gateway"), gateway},
                                {QStringLiteral("stored"), valueFor(gateway) != nullptr},
                                {QStringLiteral("sentence"), problem(gateway)}});
    }
    return {{QStringLiteral("header"), m_header}, {QStringLiteral("credentials"), list}};
}

}  // namespace service
