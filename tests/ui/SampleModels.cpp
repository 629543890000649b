// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleModels.h"

#include <QDir>

#include <map>
#include <random>

namespace testing {

namespace {

constexpr qint64 minute = 60'000;

core::TokenUsage tokens(qint64 thousands)
{
    core::TokenUsage usage;
    usage.input = thousands * 180;
    usage.cacheRead = thousands * 690;
    usage.cacheWrite5m = thousands * 70;
    usage.output = thousands * 60;
    usage.reasoning = thousands * 20;
    return usage;
}

core::Money cents(qint64 amount)
{
    return {amount * 10'000'000};
}

void add(core::UsageRow &sum, const core::DayRow &row)
{
    sum.requests += row.requests;
    sum.usage += row.usage;
    sum.cost += row.cost;
    sum.waits += row.waits;
}

}  // namespace

SampleModels::SampleModels()
    : usageRows(agents), runs(agents, clock), exchanges(agents, clock, 500), firstRun(status, agents, findings)
{
}

ui::Models SampleModels::all()
{
    return {status, agents,    findings, settings, overview, usage,   usageRows,
            runs,   exchanges, doctor,   grants,   login,    firstRun, clock};
}

void SampleModels::fill()
{
    fillAgents();
    fillStatus();
    fillDiagnosis();
    fillUsage();
    fillRuns();
    fillFindings();
    settings.set({});
}

void SampleModels::fillDiagnosis()
{
    using models::Verdict;
    models::Diagnosis diagnosis;
    diagnosis.stages = {{QStringLiteral("Logged in"),
                         Verdict::Pass,
                         QStringLiteral("As alice@example.com, on alices-laptop.example.ts.net."),
                         {}},
                        {QStringLiteral("Quota"), Verdict::Fail, QStringLiteral("The quota daily is used up."),
                         QStringLiteral("It refills all the time ($25.00/day); wait, or ask your gateway's admin.")},
                        {QStringLiteral("Codex"), Verdict::Skip, {}, {}}};
    diagnosis.report = QStringLiteral("Caller: alice@example.com");
    doctor.set(diagnosis);
    grants.set({{clock.nowMs() - 60 * minute,
                 QStringLiteral("http://ai.example.ts.net"),
                 {QStringLiteral("claude-opus-5-5")},
                 {},
                 {QStringLiteral("daily: $25.00, was $10.00")}}});
    login.setIdentity(status.status().identity);
}

void SampleModels::fillStatus()
{
    models::ServiceStatus s;
    s.version = QStringLiteral("0.1.0");
    s.demo = true;
    s.forwarder = models::ForwarderState::Listening;
    s.forwarderAddress = QStringLiteral("127.0.0.1:4118");
    s.activeAgents = 2;
    s.identity.state = core::TailnetState::Running;
    s.identity.login = QStringLiteral("alice@example.com");
    s.identity.displayName = QStringLiteral("Alice Example");
    s.identity.nodeId = QStringLiteral("n1CNTRL");
    s.identity.nodeName = QStringLiteral("alices-laptop.example.ts.net");
    s.identity.tailnet = QStringLiteral("example.com");
    s.identity.magicDnsSuffix = QStringLiteral("example.ts.net");
    s.identity.addresses = {QStringLiteral("100.64.0.12"), QStringLiteral("fd7a:115c:a1e0::12")};
    s.identity.keyExpiresAt = clock.nowMs() + 97 * 24 * 60 * minute;
    s.identity.daemonVersion = QStringLiteral("1.90.4");
    s.gateway.state = core::GatewayState::Ready;
    s.gateway.url = QStringLiteral("http://ai.example.ts.net");
    s.gateway.address = QStringLiteral("100.64.0.7:80");
    s.gateway.demo = true;
    s.gateways = {
        {s.gateway.url, s.gateway.address, core::GatewayState::Ready, false, false, clock.nowMs() - 6 * minute,
         QStringLiteral("It could not be reached, so requests go to http://ai-eu.example.ts.net until it "
                        "answers again.")},
        {QStringLiteral("http://ai-eu.example.ts.net"), QStringLiteral("100.64.0.8:80"), core::GatewayState::Ready,
         true, true, 0, QStringLiteral("In use because http://ai.example.ts.net cannot be used now.")}};
    s.refusals = {{QStringLiteral("token"), 3, clock.nowMs() - 2 * minute,
                   QStringLiteral("A request had no token of Spotmeter's, or an old one."),
                   QStringLiteral("Restart the agent. If it goes on, route it again on the Agents page.")}};
    s.gateway.latencyMs = 4;
    const auto model = [](const char *id, qint64 in, qint64 out) {
        return core::GatewayModel{
            QLatin1String(id), {}, {}, false, core::ModelPrice{in * 1000, out * 1000, {}, {}, {}, {}}};
    };
    s.gateway.models = {model("claude-opus-4-8", 5000, 25000), model("claude-sonnet-4-6", 3000, 15000),
                        model("claude-haiku-4-5", 1000, 5000), model("gpt-5.5", 1250, 10000),
                        model("gemini-3-pro", 2000, 12000)};
    s.gateway.models.push_back({QStringLiteral("local-coder"), {}, {}, false, {}});
    s.gateway.quotas = {
        {QStringLiteral("Daily, alice"), cents(360), core::dollars(25), QStringLiteral("$25.00/day")},
        {QStringLiteral("Team month"), core::dollars(412), core::dollars(600), QStringLiteral("$20.00/day")}};
    status.set(s);
    core::UsageRow today;
    today.cost.known = cents(412);
    today.usage = tokens(1900);
    status.setToday(today);
}

void SampleModels::fillAgents()
{
    using core::AgentState;
    const QString home = QDir::homePath();
    agents.setAgents({
        {"claude-code",
         "Claude Code",
         "2.1.49",
         AgentState::Routed,
         "Goes through Spotmeter to the gateway.",
         {home + "/.claude/settings.json"}},
        {"codex",
         "Codex",
         "0.61.0",
         AgentState::Routed,
         "Goes through Spotmeter to the gateway.",
         {home + "/.codex/config.toml"}},
        {"gemini-cli",
         "Gemini CLI",
         "0.18.2",
         AgentState::Direct,
         "Talks to Google itself with a key of its own.",
         {home + "/.gemini/.env", home + "/.gemini/settings.json"}},
        {"opencode",
         "OpenCode",
         "1.0.78",
         AgentState::Drifted,
         "The base URL was changed by hand since Spotmeter wrote it. Turn it on again to put it back.",
         {home + "/.config/opencode/opencode.jsonc"}},
        {"aider", "Aider", "", AgentState::NotInstalled, "No program and no config folder was found.", {}},
        {"crush",
         "Crush",
         "0.19.1",
         AgentState::Unreadable,
         "Its config file has a syntax error in line 12. Spotmeter does not touch it.",
         {home + "/.config/crush/crush.json"}},
    });
}

void SampleModels::fillUsage()
{
    std::mt19937 random(7);
    struct Kind {
        const char *key;
        int weight;
    };
    const Kind kinds[] = {{"claude-opus-4-8", 150}, {"claude-sonnet-4-6", 90}, {"gpt-5.5", 60},
                          {"gemini-3-pro", 22},     {"claude-haiku-4-5", 9},   {"gpt-5.5-mini", 6}};
    const Kind who[] = {{"claude-code", 60}, {"codex", 25}, {"gemini-cli", 10}, {"opencode", 5}};
    models::Usage u;
    u.range = models::Range::ThirtyDays;
    u.span = models::spanOf(u.range, clock.nowMs());
    u.chartSpan = models::chartSpanOf(u.span);
    std::map<std::string, core::UsageRow> byModel;
    for (qint64 at = u.span.from; at < u.span.to; at = core::startOfLocalDay(at, 1)) {
        const int weekday = int((at / 86'400'000 + 3) % 7);
        core::UsageRow day;
        for (const Kind &kind : kinds) {
            const int busy = weekday >= 5 ? 18 : 100;
            const qint64 amount = kind.weight * busy * (40 + int(random() % 90)) / 3000;
            core::DayRow row{core::localDay(at), kind.key, 4 + amount / 9, tokens(amount * 6), {}, {}};
            row.waits = {row.requests * (400 + amount), row.requests};
            row.usage.cacheRead = row.usage.cacheRead * qint64(60 + random() % 60) / 100;
            row.cost.known = cents(amount);
            u.byModel.push_back(row);
            add(u.totals, row);
            add(byModel[row.key], row);
            add(day, row);
        }
        for (const Kind &agent : who) {
            core::DayRow row{core::localDay(at), agent.key, day.requests * agent.weight / 100, {}, {}, {}};
            row.cost.known = {day.cost.known.nanodollars * agent.weight / 100};
            u.byAgent.push_back(row);
        }
    }
    u.previous = u.totals;
    u.previous.cost.known.nanodollars = u.totals.cost.known.nanodollars * 89 / 100;
    u.previous.requests = u.totals.requests * 96 / 100;
    u.previous.usage.cacheRead = u.totals.usage.cacheRead * 85 / 100;
    overview.set(u);
    fillUsagePage(u);
    usage.set(u);
    std::vector<core::UsageRow> rows;
    for (const Kind &kind : kinds) {
        rows.push_back(byModel[kind.key]);
        rows.back().key = kind.key;
    }
    core::UsageRow unpriced;
    unpriced.key = "local-coder";
    unpriced.requests = 41;
    unpriced.usage = tokens(310);
    unpriced.cost.unknown = 41;
    rows.push_back(unpriced);
    usageRows.setUsage(core::Grouping::Model, rows);
}

void SampleModels::fillUsagePage(models::Usage &u)
{
    u.byGroup = u.byModel;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 7; hour < 22; ++hour) {
            core::WeekHour at{day, hour, {}};
            const int busy = (day > 4 ? 2 : 20) * (hour == 12 ? 1 : 8 - std::abs(14 - hour)) / 3;
            at.sum.requests = std::max(0, busy);
            at.sum.usage = tokens(at.sum.requests * 40);
            at.sum.cost.known = cents(at.sum.requests * 31);
            at.sum.waits = {at.sum.requests * 700, at.sum.requests};
            if (busy > 0)
                u.hours.push_back(at);
        }
    }
    core::UsageRow past;
    past.key = "gemini-cli";
    past.requests = 96;
    past.usage = tokens(4100);
    past.cost.known = cents(1840);
    u.pastGateway = {past};
}

void SampleModels::fillRuns()
{
    struct Sample {
        const char *project, *agent, *model;
        int minutesAgo, thousands, cents, failures;
    };
    const Sample samples[] = {{"payments-api", "claude-code", "claude-opus-4-8", 19, 2410, 872, 0},
                              {"web/checkout", "claude-code", "claude-sonnet-4-6", 41, 1080, 314, 0},
                              {"infra-terraform", "codex", "gpt-5.5", 130, 860, 190, 1},
                              {"mobile-app", "opencode", "claude-sonnet-4-6", 146, 3200, 531, 0},
                              {"docs", "gemini-cli", "gemini-3-pro", 230, 220, 18, 0},
                              {"ml-pipeline", "codex", "gpt-5.5", 273, 610, 205, 0},
                              {"payments-api", "claude-code", "claude-opus-4-8", 1301, 4120, 1390, 2},
                              {"data-loader", "claude-code", "claude-haiku-4-5", 1383, 940, 61, 0},
                              {"web/checkout", "codex", "gpt-5.5-mini", 1460, 330, 12, 0}};
    std::vector<core::RunSummary> list;
    for (const Sample &s : samples) {
        core::RunSummary run;
        run.id = std::string(s.agent) + ":" + std::to_string(s.minutesAgo);
        run.agent = s.agent;
        run.session = "5f0c-" + std::to_string(s.minutesAgo);
        run.project = std::string("/home/alice/src/") + s.project;
        run.model = s.model;
        run.startedAt = clock.nowMs() - s.minutesAgo * minute;
        run.endedAt = run.startedAt + 12 * minute;
        run.requests = 6 + s.thousands / 60;
        run.toolCalls = run.requests * 2 / 3;
        run.failures = s.failures;
        run.usage = tokens(s.thousands);
        run.cost.known = cents(s.cents);
        list.push_back(run);
    }
    runs.setRows(list);
    std::vector<core::Exchange> of;
    for (int i = 0; i < 14; ++i) {
        core::Exchange e;
        e.id = i;
        e.agent = "claude-code";
        e.startedAt = clock.nowMs() - i * minute * 2;
        e.modelServed = "claude-opus-4-8";
        e.status = i == 4 ? 429 : 200;
        e.outcome = i == 7 ? core::Outcome::AgentGone : core::Outcome::Done;
        e.usagePartial = i == 7;
        e.firstByteMs = 640 + i * 37;
        e.durationMs = 4100 + i * 911;
        e.usage = tokens(i == 4 ? 0 : 40 + i * 9);
        e.tools = {{"Bash", i % 3}, {"Edit", i % 2}};
        e.turn = "prompt-" + std::to_string(i / 4);
        e.subAgent = i % 5 == 2 ? "reviewer" : "";
        e.cost = cents(i == 4 ? 0 : 12 + i * 3);
        of.push_back(e);
    }
    exchanges.setRows(of);
}

void SampleModels::fillFindings()
{
    const std::string home = QDir::homePath().toStdString();
    core::ScanReport report;
    report.coverage = {412, 31'000'000, 3, 17};
    report.findings = {
        {"f1",
         "anthropic-api-key",
         "Anthropic",
         "sk-a…",
         core::FindingLevel::High,
         "Whoever holds it can run models at your organisation's cost.",
         "https://console.anthropic.com/settings/keys",
         {{home + "/.bashrc", 41, 8, "Only you can read it."},
          {home + "/src/payments-api/.env", 3, 19, "Everyone on this machine can read it."}}},
        {"f2",
         "openai-project-key",
         "OpenAI",
         "sk-p…",
         core::FindingLevel::Critical,
         "Whoever holds it can run models and read the project's files at OpenAI.",
         "https://platform.openai.com/api-keys",
         {{home + "/src/mobile-app/.env.local", 7, 16,
           "Git tracks this file: everyone with the repository can read it."}}},
        {"f3",
         "google-api-key",
         "Google",
         "AIza…",
         core::FindingLevel::Medium,
         "Whoever holds it can call the APIs that the key is allowed to use.",
         "https://console.cloud.google.com/apis/credentials",
         {{home + "/.gemini/.env", 1, 16, "Only you can read it."}}},
    };
    for (core::Finding &finding : report.findings) {
        for (core::FindingPlace &place : finding.places)
            place.modifiedAt = clock.nowMs() - 5 * 24 * 60 * minute;
    }
    findings.setReport(report, clock.nowMs() - 9 * minute);
}

}  // namespace testing
