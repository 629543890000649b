// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LookCard.h"

#include "ui/theme/Words.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>

#include <algorithm>

namespace ui {

LookCard::LookCard(QWidget *parent)
    : SettingsCard(tr("Look"), parent),
      m_theme(new SegmentedControl(
          tr("Theme"), {tr("System", "the theme of the desktop"), tr("Light"), tr("Dark"), tr("High contrast")})),
      m_language(new QComboBox)
{
    add(tr("Theme"), tr("System follows the light or dark setting of your desktop."), m_theme, QStringLiteral("theme"));
    m_language->addItem(tr("System", "the language of the desktop"), QString());
    for (const QString &language : core::languageNames())
        m_language->addItem(nativeName(language), language);
    // As wide as the longest would mean to load the font of each: the one that is chosen is enough.
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(16);
    add(tr("Language"), tr("The command line stays in English."), m_language, QStringLiteral("language"));
    connect(m_theme, &SegmentedControl::chosen, this, &LookCard::edited);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LookCard::edited);
}

void LookCard::set(const core::Settings &settings)
{
    m_theme->setCurrentIndex(int(settings.theme));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
}

void LookCard::readInto(core::Settings &settings) const
{
    settings.theme = core::Theme(std::max(0, m_theme->currentIndex()));
    settings.language = m_language->currentData().toString();
}

}  // namespace ui
