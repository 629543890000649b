// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Text.h"

#include "core/Clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
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

QString dayText(const QDate &day, DayForm form)
{
    switch (form) {
    case DayForm::Short:
        return QLocale().toString(day, Words::tr("d MMM", "a date's pattern, see QLocale; in Japanese M月d日"));
    case DayForm::Long:
        return QLocale().toString(day, Words::tr("d MMMM", "a date's pattern, see QLocale"));
    case DayForm::WithYear:
        return QLocale().toString(day, Words::tr("d MMMM yyyy", "a date's pattern, see QLocale"));
    case DayForm::WithWeekday:
        break;
    }
    return QLocale().toString(day, Words::tr("ddd d MMM", "a date's pattern, see QLocale"));
}

QString momentText(qint64 utcMs, qint64 nowMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString time = QLocale().toString(moment.time(), QStringLiteral("HH:mm"));
    if (core::localDay(utcMs) == core::localDay(nowMs))
        return time;
    return dayText(moment.date(), DayForm::Short) + u' ' + time;
}

QString projectText(const std::string &folder)
{
    const QString path = text(folder);
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (!last.isEmpty())
        return last;
    return path.isEmpty() ? Words::tr("unknown") : path;
}

QString filesText(const QStringList &paths)
{
    const QString home = QDir::homePath() + u'/';
    QStringList shown;
    for (const QString &path : paths)
        shown << (path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
    return shown.join(QStringLiteral("  ·  "));
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

QString blameText(const core::Exchange &exchange)
{
    switch (exchange.outcome) {
    case core::Outcome::AgentGone:
        return Words::tr("The agent hung up before the answer was complete.");
    case core::Outcome::GatewayUnreachable:
        return Words::tr("The tailnet or the gateway could not be reached. See the Identity page.");
    case core::Outcome::GatewayCut:
        return Words::tr("The gateway broke the answer off. The provider or the connection behind it failed.");
    case core::Outcome::Refused:
        return Words::tr("Spotmeter did not let this request in. See the Settings page for the reason.");
    case core::Outcome::Done:
        break;
    }
    if (succeeded(exchange))
        return {};
    if (exchange.status == 401 || exchange.status == 403)
        return Words::tr("The gateway's policy does not allow this. Ask its administrator for a grant.");
    if (exchange.status == 429)
        return Words::tr("A quota is used up, at the gateway or at the provider. It refills with time.");
    if (exchange.status == 404)
        return Words::tr("The gateway does not serve this model or path to you.");
    if (exchange.status >= 500)
        return Words::tr("The provider behind the gateway failed.");
    return Words::tr("The provider did not accept what the agent asked for.");
}

}  // namespace models
