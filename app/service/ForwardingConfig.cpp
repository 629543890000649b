// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ForwardingConfig.h"

#include <QFile>

#include <utility>

namespace service {

namespace {

constexpr qint64 mostCertificateBytes = 16 * 1024 * 1024;

void addGateways(forwarding::Config &config, std::vector<forwarding::GatewayTarget> gateways)
{
    if (gateways.empty())
        return;
    config.where.gateway = gateways.front().hostHeader;
    config.gateway = std::move(gateways.front());
    gateways.erase(gateways.begin());
    config.fallbacks = std::move(gateways);
}

void addAgents(forwarding::Config &config, const agents::Catalogue &catalogue, const AgentTokens &tokens)
{
    for (const auto &[agent, hash] : tokens.hashes)
        config.tokenHashes.emplace(agent, hash);
    for (const agents::Agent &agent : catalogue) {
        const std::string id = agent.id.toStdString();
        forwarding::AgentRoute route{tokens.passthrough.count(id) > 0};
        if (agent.printedStatus != 0)
            route.printedStatus = agent.printedStatus;
        config.routes.emplace(id, route);
    }
}

void addStops(forwarding::Config &config, const std::map<std::string, std::string> &stops)
{
    const auto all = stops.find({});
    for (auto &[agent, route] : config.routes) {
        const auto own = stops.find(agent);
        if (own != stops.end())
            route.stoppedBecause = own->second;
        else if (all != stops.end())
            route.stoppedBecause = all->second;
    }
}

}  // namespace

forwarding::Config forwardingConfig(const core::Settings &settings, const agents::Catalogue &catalogue,
                                    const AgentTokens &tokens, const ServiceStatus &status,
                                    std::vector<forwarding::GatewayTarget> gateways,
                                    const std::map<std::string, std::string> &stops)
{
    forwarding::Config config;
    addGateways(config, std::move(gateways));
    addAgents(config, catalogue, tokens);
    addStops(config, stops);
    config.noGatewayBecause = (status.gateway.sentence + u' ' + status.gateway.remedy).trimmed().toStdString();
    if (config.noGatewayBecause.empty())
        config.noGatewayBecause = "Spotmeter is still looking for the gateway. Try again in a moment.";
    config.membership = membership(status.identity.nodeId, status.identity.magicDnsSuffix);
    config.where.login = status.identity.caller().toStdString();
    config.where.nodeId = status.identity.nodeId.toStdString();
    config.where.tailnet = status.identity.tailnet.toStdString();
    config.paused = status.forwarder == ForwarderState::Paused;
    config.attributionField = settings.attributionHeader.toStdString();
    config.trustedCertificates = settings.trustedCertificates.toStdString();
    config.connectSeconds = settings.connectSeconds;
    config.idleSeconds = settings.idleSeconds;
    return config;
}

std::string membership(const QString &nodeId, const QString &tailnet)
{
    return nodeId.isEmpty() || tailnet.isEmpty() ? std::string() : (nodeId + u'@' + tailnet).toStdString();
}

core::Result<void> checkCertificates(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The certificates in %1 cannot be read: %2.").arg(path, file.errorString())};
    }
    if (!file.read(mostCertificateBytes).contains("-----BEGIN CERTIFICATE-----")) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 holds no certificate in PEM format. Ask your admin for the file that "
                                          "begins with BEGIN CERTIFICATE.")
                               .arg(path)};
    }
    return {};
}

}  // namespace service
