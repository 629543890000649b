// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/LiveStatus.h"

#include <algorithm>
#include <utility>

namespace tailnet {

using core::TailnetState;

LiveStatus::LiveStatus(Places places, const core::Clock &clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_pace(pace), m_client(std::move(places), clock, pace.patience), m_nextRetry(pace.firstRetry)
{
    connect(&m_client, &StatusClient::changed, this, &LiveStatus::changed);
    connect(&m_client, &StatusClient::settled, this, &LiveStatus::onSettled);
    connect(&m_watch, &Watch::rang, this, &LiveStatus::onRang);
    connect(&m_watch, &Watch::lost, this, [this] {
        retryLater();  // first, so that a bell that is refused is not rung in a circle
        m_client.refresh();
    });
    m_gather.setSingleShot(true);
    m_gather.setInterval(pace.gather);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        m_asked.start();
        m_client.refresh();
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LiveStatus::refresh);
    connect(&m_safety, &QTimer::timeout, this, &LiveStatus::refresh);
    m_safety.start(pace.safety);
}

void LiveStatus::setPlaces(Places places)
{
    m_watch.stop();
    m_retry.stop();
    m_nextRetry = m_pace.firstRetry;
    m_client.setPlaces(std::move(places));
}

void LiveStatus::onRang(std::optional<TailnetState> state)
{
    m_nextRetry = m_pace.firstRetry;
    // Said at once: until the re-read nothing may go to where the gateway was.
    const bool wasUp = last() && last()->identity.state == TailnetState::Running;
    if (wasUp && state && *state != TailnetState::Running)
        m_client.noteState(*state);
    if (!m_gather.isActive())
        m_gather.start();
}

/// A status that takes long to read (10,000 machines) is read less often, or a busy tailnet would keep us busy too.
void LiveStatus::onSettled()
{
    if (m_asked.isValid()) {
        constexpr int restPerWork = 10;
        constexpr qint64 longWork = 20;
        const qint64 rest = m_asked.elapsed() > longWork ? m_asked.elapsed() * restPerWork : 0;
        m_gather.setInterval(std::max(m_pace.gather, std::chrono::milliseconds(rest)));
        m_asked.invalidate();
    }
    if (socketPath().isEmpty()) {
        m_watch.stop();
        retryLater();
    } else if (!m_watch.isListening() && !m_retry.isActive()) {
        m_watch.listen(socketPath());
    }
}

void LiveStatus::retryLater()
{
    if (m_retry.isActive())
        return;
    m_retry.start(m_nextRetry);
    m_nextRetry = std::min(m_nextRetry * 2, m_pace.lastRetry);
}

}  // namespace tailnet
