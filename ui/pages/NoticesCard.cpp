// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NoticesCard.h"

#include "models/Notices.h"
#include "ui/widgets/Toggle.h"

namespace ui {

NoticesCard::NoticesCard(QWidget *parent) : SettingsCard(tr("Notifications"), parent)
{
    for (int i = 0; i < core::noticeNames().size(); ++i)
        m_kinds.push_back(
            addToggle(models::titleOf(models::NoticeKind(i)), {}, QStringLiteral("silenced_notifications")));
}

void NoticesCard::set(const core::Settings &settings)
{
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(!settings.silencedNotices.contains(models::noticeName(models::NoticeKind(i))));
}

void NoticesCard::readInto(core::Settings &settings) const
{
    settings.silencedNotices.clear();
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (!m_kinds[i]->isChecked())
            settings.silencedNotices.append(models::noticeName(models::NoticeKind(i)));
    }
}

}  // namespace ui
