// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Budget.h"

#include "core/Clock.h"
#include "core/Json.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestLimit = 1e9;  // dollars
constexpr int mostPercent = 1'000'000;

Error bad(const QString &what)
{
    return {ErrorKind::BadInput,
            u"A budget must be {\"per\": \"day\", \"week\" or \"month\", \"usd\": 20}, with an "
            "\"agent\" or a \"project\" if it is for one, and \"stop\": true if it is to be enforced: %1."_s.arg(what)};
}

Result<Budget> budgetFromJson(const QJsonObject &json)
{
    Budget budget;
    const auto per = groupingFromName(json["per"_L1].toString().toStdString());
    if (per != Grouping::Day && per != Grouping::Week && per != Grouping::Month)
        return bad(u"\"per\" is \"%1\""_s.arg(json["per"_L1].toString()));
    budget.per = *per;
    const double limit = json["usd"_L1].toDouble(-1);
    if (!(limit > 0) || limit > largestLimit)
        return bad(u"\"usd\" is no amount"_s);
    budget.limit = Money{std::llround(limit * 1e9)};
    budget.agent = json["agent"_L1].toString();
    budget.project = json["project"_L1].toString();
    if (!budget.agent.isEmpty() && !budget.project.isEmpty())
        return bad(u"it names both"_s);
    const QJsonValue stop = json["stop"_L1];
    if (!stop.isUndefined() && !stop.isBool())
        return bad(u"\"stop\" is neither true nor false"_s);
    budget.stops = stop.toBool();
    if (budget.stops && !budget.project.isEmpty())
        return bad(u"one of a project cannot stop requests, since their folder is found while they are under way"_s);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!QStringList{u"per"_s, u"usd"_s, u"agent"_s, u"project"_s, u"stop"_s}.contains(it.key()))
            return bad(u"it has a key \"%1\""_s.arg(it.key()));
    }
    return budget;
}

}  // namespace

QString Budget::title() const
{
    const QString of = !agent.isEmpty() ? agent : !project.isEmpty() ? project : u"all agents"_s;
    const std::string_view period = name(per);
    return u"%1, each %2"_s.arg(of, QLatin1String(period.data(), qsizetype(period.size())));
}

int BudgetState::percent() const
{
    const double share =
        100.0 * double(spent.known.nanodollars) / double(std::max<qint64>(1, budget.limit.nanodollars));
    return int(std::min(share, double(mostPercent)));
}

std::optional<Money> BudgetState::projected(qint64 nowMs) const
{
    const double share = double(nowMs - period.from) / double(std::max<qint64>(1, period.to - period.from));
    if (budget.per == Grouping::Day || share < 0.25 || share > 1)
        return std::nullopt;
    return Money{std::llround(double(spent.known.nanodollars) / share)};
}

Result<std::vector<Budget>> budgetsFromJson(const QJsonArray &json)
{
    std::vector<Budget> budgets;
    for (const QJsonValue &entry : json) {
        auto budget = budgetFromJson(entry.toObject());
        if (!budget)
            return budget.error();
        budgets.push_back(std::move(*budget));
    }
    return budgets;
}

QJsonObject toJson(const BudgetState &state)
{
    const std::string_view per = name(state.budget.per);
    return {{u"title"_s, state.budget.title()},
            {u"per"_s, QLatin1String(per.data(), qsizetype(per.size()))},
            {u"agent"_s, state.budget.agent},
            {u"project"_s, state.budget.project},
            {u"limit_nanodollars"_s, state.budget.limit.nanodollars},
            {u"spent_nanodollars"_s, state.spent.known.nanodollars},
            {u"unpriced_requests"_s, state.spent.unknown},
            {u"percent"_s, state.percent()},
            {u"until"_s, utcText(state.period.to)},
            {u"stop"_s, state.budget.stops},
            {u"stopping"_s, state.isStopping()}};
}

TimeSpan periodAt(Grouping per, qint64 utcMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    if (per == Grouping::Week)
        return {startOfLocalDay(utcMs, 1 - day.dayOfWeek()), startOfLocalDay(utcMs, 8 - day.dayOfWeek())};
    if (per == Grouping::Month)
        return {startOfLocalDay(utcMs, 1 - day.day()), startOfLocalDay(utcMs, day.daysInMonth() + 1 - day.day())};
    return {startOfLocalDay(utcMs), startOfLocalDay(utcMs, 1)};
}

}  // namespace core
