// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ForwarderText.h"

#include "models/ServiceText.h"
#include "models/Text.h"

#include <QCoreApplication>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(models::ForwarderText)
};

QString title(const core::GatewayUse &use, qint64 nowMs)
{
    const QString name = use.url.isEmpty() ? Words::tr("Preferred gateway") : use.url;
    if (!use.reachable)
        return Words::tr("%1 · not reached since %2").arg(name, momentText(use.since, nowMs));
    if (use.inUse)
        return Words::tr("%1 · in use").arg(name);
    return use.address.isEmpty() ? Words::tr("%1 · not usable").arg(name) : Words::tr("%1 · stands by").arg(name);
}

Tone tone(const core::GatewayUse &use)
{
    if (!use.reachable)
        return Tone::Bad;
    if (use.inUse)
        return use.sentence.isEmpty() ? Tone::Good : Tone::Warning;
    return use.address.isEmpty() ? Tone::Warning : Tone::Neutral;
}

}  // namespace

std::vector<ForwarderLine> gatewayLines(const ServiceStatus &status, qint64 nowMs)
{
    std::vector<ForwarderLine> lines;
    for (const core::GatewayUse &use : status.gateways)
        lines.push_back({tone(use), title(use, nowMs), serviceText(use.sentence)});
    return lines;
}

std::vector<ForwarderLine> refusalLines(const ServiceStatus &status, qint64 nowMs)
{
    std::vector<ForwarderLine> lines;
    for (const core::Refusals &refused : status.refusals) {
        const QString what = refused.count == 1
            ? Words::tr("Refused at %1").arg(momentText(refused.lastAt, nowMs))
            : Words::tr("Refused %n times, last at %1", nullptr, refused.count).arg(momentText(refused.lastAt, nowMs));
        lines.push_back({Tone::Warning, what, serviceText(refused.sentence + u' ' + refused.remedy)});
    }
    return lines;
}

}  // namespace models
