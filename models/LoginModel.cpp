// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LoginModel.h"

#include "models/ServiceText.h"

namespace models {

using core::TailnetState;

void LoginModel::setIdentity(const core::Identity &identity)
{
    const bool cameIn = identity.state == TailnetState::Running && m_identity.state != TailnetState::Running;
    const bool renewed = identity.state == TailnetState::Running && identity.keyExpiresAt != m_identity.keyExpiresAt;
    m_identity = identity;
    if (cameIn || renewed) {
        m_url.clear();
        m_error.clear();
    }
    Q_EMIT changed();
}

void LoginModel::setAsked()
{
    m_asked = true;
    m_error.clear();
    Q_EMIT changed();
}

void LoginModel::setUrl(const QString &url)
{
    m_asked = false;
    m_url = url;
    Q_EMIT changed();
}

void LoginModel::setError(const QString &sentence)
{
    m_asked = false;
    m_error = sentence;
    Q_EMIT changed();
}

QString LoginModel::error() const
{
    return serviceText(m_error);
}

bool LoginModel::isOffered() const
{
    switch (m_identity.state) {
    case TailnetState::NeedsLogin:
    case TailnetState::KeyExpired:
        return true;
    case TailnetState::Running:
    case TailnetState::Offline:
        return m_identity.keyExpiresAt.has_value();
    default:
        return false;
    }
}

QString LoginModel::action() const
{
    return m_identity.state == TailnetState::NeedsLogin ? tr("Log in") : tr("Renew key");
}

}  // namespace models
