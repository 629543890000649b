// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Notices.h"

#include "models/ServiceText.h"

#include "core/Format.h"

#include <QDateTime>
#include <QLocale>

namespace models {

namespace {

constexpr qint64 dayMs = 86'400'000;

}  // namespace

QString noticeName(NoticeKind kind)
{
    return core::noticeNames().at(int(kind));
}

QString titleOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Budget:
        return Notices::tr("A budget is crossed", "a kind of notification");
    case NoticeKind::KeyExpiry:
        return Notices::tr("This machine's key expires soon", "a kind of notification: the tailnet node key");
    case NoticeKind::Gateway:
        return Notices::tr("The gateway is away for a minute", "a kind of notification");
    case NoticeKind::StrayKey:
        return Notices::tr("A new stray key is found", "a kind of notification");
    case NoticeKind::Guard:
        break;
    }
    return Notices::tr("The guard sees a secret", "a kind of notification");
}

Notices::Notices(const core::Clock &clock, const StatusModel &status, const SettingsModel &settings, int patienceMs,
                 QObject *parent)
    : QObject(parent), m_clock(clock), m_status(status), m_settings(settings)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Notices::tellGatewayLost);
    connect(&m_status, &StatusModel::changed, this, &Notices::onStatus);
}

void Notices::tell(const Notice &notice)
{
    if (!m_settings.settings().silencedNotices.contains(noticeName(notice.kind)))
        Q_EMIT due(notice);
}

void Notices::addBudget(const QString &title, int percent)
{
    if (percent < 80)
        return;
    tell({NoticeKind::Budget, percent >= 100 ? tr("A budget is used up") : tr("A budget is nearly used up"),
          tr("%1: %2 % is spent.", "%1 is a budget, such as \"Claude Code, each week\"")
              .arg(title, QLocale().toString(percent)),
          tr("Show usage"), Page::Usage, percent >= 100});
}

void Notices::addProjection(const QString &title, core::Money atItsEnd)
{
    tell({NoticeKind::Budget, tr("A budget will not last"),
          tr("%1: about %2 at its end, if spending goes on like this.", "%1 is a budget")
              .arg(title, core::moneyText(atItsEnd, QLocale())),
          tr("Show usage"), Page::Usage, false});
}

void Notices::addStrayKeys(const QStringList &sentences)
{
    tell({NoticeKind::StrayKey, tr("%n new stray key(s)", nullptr, int(sentences.size())),
          sentences.mid(0, 4).join(u'\n'), tr("Show keys"), Page::Keys, false});
}

void Notices::addGuarded(const QString &provider, const QString &masked, const QString &agent, Guarded what)
{
    const bool stopped = what == Guarded::Stopped;
    const QString body = stopped
        ? tr("%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.", "%1 is an agent")
        : tr("%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.",
             "%1 is an agent");
    tell({NoticeKind::Guard, stopped ? tr("A secret was stopped") : tr("A secret was sent"),
          body.arg(agent, provider, masked), tr("Show keys"), Page::Keys, true});
}

void Notices::onStatus()
{
    checkGateway();
    checkExpiry();
}

/// Only a gateway that was there can be lost: a program that starts without one says so in its window.
void Notices::checkGateway()
{
    const bool ready = m_status.isConnected() && m_status.status().gateway.state == core::GatewayState::Ready;
    if (ready) {
        m_hadGateway = true;
        m_patience.stop();
        if (m_toldLost)
            Q_EMIT over(NoticeKind::Gateway);
        m_toldLost = false;
    } else if (m_hadGateway && !m_toldLost && !m_patience.isActive()) {
        m_patience.start();
    }
}

void Notices::tellGatewayLost()
{
    m_toldLost = true;
    const QString why = m_status.isConnected() ? m_status.status().gateway.sentence : m_status.lostSentence();
    tell({NoticeKind::Gateway, tr("The gateway is lost"),
          why.isEmpty() ? tr("Routed agents get no answers until it is back.") : serviceText(why), tr("Show why"),
          Page::Identity, false});
}

/// A week before, and a day before. A key that never had more than a day is renewed by a company's own rule every day:
/// nobody wants to hear of that.
void Notices::checkExpiry()
{
    const auto &expires = m_status.status().identity.keyExpiresAt;
    if (!m_status.isConnected() || !expires)
        return;
    const qint64 left = *expires - m_clock.nowMs();
    if (*expires != m_expiresAt) {
        m_expiresAt = *expires;
        m_longestLeft = 0;
        m_toldWeek = m_toldDay = false;
        Q_EMIT over(NoticeKind::KeyExpiry);
    }
    m_longestLeft = std::max(m_longestLeft, left);
    bool &told = left <= dayMs ? m_toldDay : m_toldWeek;
    if (left <= 0 || left > 7 * dayMs || m_longestLeft <= dayMs || told)
        return;
    told = true;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_expiresAt);
    tell({NoticeKind::KeyExpiry, tr("This machine's tailnet key expires soon"),
          tr("On %1. After that no agent reaches the gateway until you log in again.")
              .arg(QLocale().toString(at, QLocale::ShortFormat)),
          tr("Renew key"), Page::Identity, left <= dayMs});
}

}  // namespace models
