// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/GuardLog.h"

#include "core/Json.h"
#include "scanning/Rules.h"

#include <QJsonArray>

#include <algorithm>

namespace service {

namespace {

constexpr qint64 warnedAgainMs = 3600 * 1000;  // an agent sends the whole conversation with each request
constexpr qint64 stoppedAgainMs = 60 * 1000;
constexpr std::size_t mostEntries = 100;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

}  // namespace

std::shared_ptr<const forwarding::GuardPolicy> guardPolicy(core::GuardMode mode, const ScanJobs &scans)
{
    if (mode == core::GuardMode::Off)
        return {};
    auto policy = std::make_shared<forwarding::GuardPolicy>();
    policy->mode = mode == core::GuardMode::Block ? forwarding::Guarding::Block : forwarding::Guarding::Warn;
    if (const auto salt = scans.salt())
        policy->salt = QByteArray::fromHex(*salt).toStdString();
    if (auto allowed = scanning::Allowlist::load(scans.allowlistFile()))
        policy->allowed = *std::move(allowed);
    else
        qWarning("%s", qPrintable(allowed.error().message));
    policy->makeEngine = [rulesFile = scans.rulesFile(), engineFile = scans.engineFile()] {
        auto rules = scanning::loadRules(rulesFile);
        return rules ? scanning::PatternEngine::compile(*std::move(rules), engineFile) : rules.error();
    };
    return policy;
}

bool GuardLog::note(const forwarding::GuardNote &note, qint64 nowMs)
{
    m_stopped += note.stopped ? 1 : 0;
    if (note.rule.empty()) {
        m_problem = note.problem;
        return ++m_unread == 1;
    }
    const auto isThis = [&note](const Entry &entry) { return entry.note.fingerprint == note.fingerprint; };
    auto entry = std::find_if(m_entries.begin(), m_entries.end(), isThis);
    if (entry == m_entries.end()) {
        if (m_entries.size() == mostEntries)
            m_entries.pop_back();
        entry = m_entries.insert(m_entries.begin(), Entry{});
    }
    entry->note = note;
    entry->lastAt = nowMs;
    ++entry->times;
    const bool told = entry->toldAt == 0 || nowMs - entry->toldAt > (note.stopped ? stoppedAgainMs : warnedAgainMs);
    if (told)
        entry->toldAt = nowMs;
    std::rotate(m_entries.begin(), entry, entry + 1);
    return told;
}

QJsonObject GuardLog::toJson(const Entry &entry)
{
    return {{QStringLiteral("provider"), text(entry.note.provider)},
            {QStringLiteral("rule"), text(entry.note.rule)},
            {QStringLiteral("masked"), text(entry.note.masked)},
            {QStringLiteral("fingerprint"), text(entry.note.fingerprint)},
            {QStringLiteral("agent"), text(entry.note.agent)},
            {QStringLiteral("stopped"), entry.note.stopped},
            {QStringLiteral("times"), entry.times},
            {QStringLiteral("last_at"), core::utcText(entry.lastAt)}};
}

QJsonObject GuardLog::last() const
{
    return m_entries.empty() ? QJsonObject() : toJson(m_entries.front());
}

QJsonObject GuardLog::toJson(core::GuardMode mode) const
{
    QJsonArray keys;
    for (const Entry &entry : m_entries)
        keys.append(toJson(entry));
    return {{QStringLiteral("mode"), QLatin1String(core::name(mode))},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("stopped"), m_stopped},
            {QStringLiteral("unread"), m_unread},
            {QStringLiteral("unread_sentence"), text(m_problem)}};
}

}  // namespace service
