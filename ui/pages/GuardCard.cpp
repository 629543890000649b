// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/GuardCard.h"

#include "ui/widgets/SegmentedControl.h"

#include <algorithm>

namespace ui {

GuardCard::GuardCard(QWidget *parent)
    : SettingsCard(tr("Secrets"), parent),
      m_mode(new SegmentedControl(tr("Guard"),
                                  {tr("Off", "the guard"), tr("Warn", "the guard"), tr("Block", "the guard")}))
{
    add(tr("Guard"),
        tr("Looks for keys in what your agents send. Warn never delays a request. Block holds each one until "
           "it was searched, and refuses it for a key."),
        m_mode, QStringLiteral("guard"));
    connect(m_mode, &SegmentedControl::chosen, this, &GuardCard::edited);
}

void GuardCard::set(const core::Settings &settings)
{
    m_mode->setCurrentIndex(int(settings.guard));
}

void GuardCard::readInto(core::Settings &settings) const
{
    settings.guard = core::GuardMode(std::max(0, m_mode->currentIndex()));
}

}  // namespace ui
