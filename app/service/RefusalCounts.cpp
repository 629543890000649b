// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RefusalCounts.h"

#include <algorithm>

namespace service {

namespace {

struct Words {
    QString sentence;
    QString remedy;
};

/// For people who see it in the window. The caller itself was told at once, in its own format.
Words wordsFor(forwarding::Reason reason)
{
    using forwarding::Reason;
    switch (reason) {
    case Reason::NotHttp:
        return {QStringLiteral("What came was not HTTP."),
                QStringLiteral("Some other program speaks to this port. Point only agents at it.")};
    case Reason::OtherUser:
        return {QStringLiteral("Another user of this machine tried to use your gateway."),
                QStringLiteral("Nothing to do here: they need a Spotmeter of their own.")};
    case Reason::Tunnel:
        return {QStringLiteral("A program asked for a tunnel, as from a proxy."),
                QStringLiteral("Spotmeter is no proxy. Take its address out of HTTP_PROXY and HTTPS_PROXY.")};
    case Reason::Host:
        return {QStringLiteral("A request named another host than this machine."),
                QStringLiteral("Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another "
                               "name.")};
    case Reason::Page:
        return {QStringLiteral("A web page tried to call the gateway through your browser."),
                QStringLiteral("Nothing to do here: nothing was sent. Close the page if you do not trust it.")};
    case Reason::Path:
        return {QStringLiteral("A request named no agent in its address."),
                QStringLiteral("Route the agent on the Agents page instead of setting its address by hand.")};
    case Reason::Token:
        break;
    }
    return {QStringLiteral("A request had no token of Spotmeter's, or an old one."),
            QStringLiteral("Restart the agent. If it goes on, route it again on the Agents page.")};
}

}  // namespace

void RefusalCounts::update(const Counts &counts, qint64 nowMs)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == m_seen[i])
            continue;
        m_entries[i].count += counts[i] - m_seen[i];
        m_entries[i].lastAt = nowMs;
    }
    m_seen = counts;
}

int RefusalCounts::total() const
{
    int sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.count;
    return sum;
}

std::vector<core::Refusals> RefusalCounts::list() const
{
    std::vector<core::Refusals> list;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].count == 0)
            continue;
        const auto reason = forwarding::Reason(i);
        const std::string_view name = forwarding::name(reason);
        const Words words = wordsFor(reason);
        list.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())), m_entries[i].count, m_entries[i].lastAt,
                        words.sentence, words.remedy});
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.lastAt > b.lastAt; });
    return list;
}

}  // namespace service
