// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Text.h"

#include "core/Clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(models::Text)
};

}  // namespace

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString momentText(qint64 utcMs, qint64 nowMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString time = QLocale().toString(moment.time(), QStringLiteral("HH:mm"));
    if (core::localDay(utcMs) == core::localDay(nowMs))
        return time;
    return QLocale().toString(moment.date(), QStringLiteral("d MMM ")) + time;
}

QString projectText(const std::string &folder)
{
    const QString path = text(folder);
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (!last.isEmpty())
        return last;
    return path.isEmpty() ? Words::tr("unknown") : path;
}

QString initial(const QString &name)
{
    return name.left(1).toUpper();
}

bool succeeded(const core::Exchange &exchange)
{
    return exchange.outcome == core::Outcome::Done && exchange.status >= 200 && exchange.status < 300;
}

QString outcomeText(const core::Exchange &exchange)
{
    switch (exchange.outcome) {
    case core::Outcome::AgentGone:
        return Words::tr("Agent left");
    case core::Outcome::GatewayUnreachable:
        return Words::tr("Gateway down");
    case core::Outcome::GatewayCut:
        return Words::tr("Broke off");
    case core::Outcome::Refused:
        if (exchange.stopReason == "budget")
            return Words::tr("Budget used up");
        return Words::tr("Not admitted");
    case core::Outcome::Done:
        break;
    }
    if (succeeded(exchange))
        return Words::tr("Done");
    if (exchange.status == 403)
        return Words::tr("403 denied");
    if (exchange.status == 429)
        return Words::tr("429 quota");
    return Words::tr("%1 error").arg(exchange.status);
}

}  // namespace models
