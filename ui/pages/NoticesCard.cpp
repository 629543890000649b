// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NoticesCard.h"

#include "models/Notices.h"
#include "ui/pages/SettingRow.h"
#include "ui/widgets/Toggle.h"

namespace ui {

NoticesCard::NoticesCard(QWidget *parent) : Card(tr("Notifications"), parent)
{
    for (int i = 0; i < core::noticeNames().size(); ++i) {
        auto *kind = new Toggle({});
        connect(kind, &Toggle::clicked, kind, [kind] { kind->setChecked(!kind->isChecked()); });
        connect(kind, &Toggle::toggled, this, &NoticesCard::edited);
        addSettingRow(*this, models::titleOf(models::NoticeKind(i)), {}, kind,
                      QStringLiteral("silenced_notifications"));
        m_kinds.push_back(kind);
    }
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
