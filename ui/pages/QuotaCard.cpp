// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/QuotaCard.h"

#include "core/Format.h"
#include "models/ServiceText.h"
#include "ui/pages/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/Text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace ui {

QuotaCard::QuotaCard(QWidget *parent) : Card(tr("Quota left at the gateway"), parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(metrics::close);
    body().addLayout(m_rows);
    body().addStretch();
}

void QuotaCard::set(const core::GatewayInfo &gateway)
{
    if (std::exchange(m_isFilled, true) && gateway.quotas == m_quotas && gateway.quotaNote == m_note)
        return;
    m_quotas = gateway.quotas;
    m_note = gateway.quotaNote;
    if (m_quotas.empty() || m_quotas.size() != m_meters.size())
        makeRows();
    for (std::size_t i = 0; i < m_quotas.size(); ++i)
        fill(m_quotas[i], *m_meters[i]);
}

/// Only when there are more buckets or fewer: what has the pointer on it stays where it is.
void QuotaCard::makeRows()
{
    clear(*m_rows);
    m_meters.clear();
    for (std::size_t i = 0; i < m_quotas.size(); ++i) {
        m_meters.push_back(new Meter);
        m_rows->addWidget(m_meters.back());
    }
    if (m_quotas.empty()) {
        const QString why = m_note.isEmpty() ? tr("The gateway has not told any quotas.") : models::serviceText(m_note);
        m_rows->addWidget(new Text(Text::Style::Muted, why, Text::Overflow::Wrap));
    }
}

void QuotaCard::fill(const core::QuotaBucket &bucket, Meter &meter)
{
    const QLocale locale;
    const double left =
        bucket.capacity.nanodollars <= 0 ? 0 : double(bucket.balance.nanodollars) / double(bucket.capacity.nanodollars);
    const QString figure = tr("%1 of %2", "what is left of a quota")
                               .arg(core::moneyText(bucket.balance, locale), core::moneyText(bucket.capacity, locale));
    meter.set(bucket.name, figure, tr("Refills at %1.").arg(models::serviceText(bucket.rate)), left);
}

}  // namespace ui
