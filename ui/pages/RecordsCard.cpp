// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RecordsCard.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Toggle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int mostDays = 36'500;
constexpr int daysWidth = 130;
constexpr int collectorWidth = 300;

}  // namespace

RecordsCard::RecordsCard(QWidget *parent)
    : SettingsCard(tr("Records"), parent), m_keep(new QSpinBox), m_tells(new Toggle(tr("Tell a collector"))),
      m_collector(new QLineEdit)
{
    m_keep->setRange(0, mostDays);
    m_keep->setSpecialValueText(tr("for ever", "how long requests are kept"));
    m_keep->setSuffix(tr(" days", "after a number in a field"));
    m_keep->setFixedWidth(daysWidth);
    add(tr("Keep single requests"), tr("Their sums by day stay, so that charts go on being right."), m_keep,
        QStringLiteral("keep_days"));
    m_collector->setFixedWidth(collectorWidth);
    m_collector->setAccessibleName(tr("The collector's address"));
    m_collector->setPlaceholderText(QStringLiteral("http://localhost:4318"));
    auto *telemetry = new QWidget;
    auto *row = new QHBoxLayout(telemetry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::close);
    row->addWidget(m_collector);
    row->addWidget(m_tells);
    add(tr("Tell a collector"), tr("OpenTelemetry over HTTP: counts, names and times of each request, never a prompt."),
        telemetry, QStringLiteral("telemetry_url"));
    connect(m_keep, &QSpinBox::valueChanged, this, &RecordsCard::edited);
    connect(m_tells, &Toggle::clicked, this, &RecordsCard::switchTelemetry);
    connect(m_collector, &QLineEdit::textChanged, this, &RecordsCard::edited);
}

void RecordsCard::switchTelemetry()
{
    m_tells->setChecked(!m_tells->isChecked());
    m_collector->setEnabled(m_tells->isChecked());
    if (m_tells->isChecked() && m_collector->text().isEmpty())
        m_collector->setText(m_collector->placeholderText());
    Q_EMIT edited();
}

void RecordsCard::set(const core::Settings &settings)
{
    m_keep->setValue(settings.keepDays);
    m_collector->setText(settings.telemetryUrl);
    m_tells->setChecked(!settings.telemetryUrl.isEmpty());
    m_collector->setEnabled(m_tells->isChecked());
}

void RecordsCard::readInto(core::Settings &settings) const
{
    settings.keepDays = m_keep->value();
    settings.telemetryUrl = m_tells->isChecked() ? m_collector->text().trimmed() : QString();
}

}  // namespace ui
