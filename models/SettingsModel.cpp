// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SettingsModel.h"

#include "models/ServiceText.h"

namespace models {

void SettingsModel::set(const core::Settings &settings)
{
    m_settings = settings;
    m_error.clear();
    Q_EMIT changed();
}

void SettingsModel::setPolicy(const QStringList &locked, const QString &source)
{
    m_locked = locked;
    m_lockedBy = source;
    Q_EMIT changed();
}

void SettingsModel::setError(const QString &sentence)
{
    m_error = sentence;
    Q_EMIT changed();
}

QString SettingsModel::error() const
{
    return serviceText(m_error);
}

void SettingsModel::setStartsAtLogin(bool on)
{
    m_startsAtLogin = on;
    Q_EMIT changed();
}

}  // namespace models
