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
    const QLocale locale;
    clear(*m_rows);
    for (const core::QuotaBucket &bucket : gateway.quotas) {
        const double left = bucket.capacity.nanodollars <= 0
            ? 0
            : double(bucket.balance.nanodollars) / double(bucket.capacity.nanodollars);
        const QString figure =
            tr("%1 of %2", "what is left of a quota")
                .arg(core::moneyText(bucket.balance, locale), core::moneyText(bucket.capacity, locale));
        m_rows->addWidget(
            new Meter(bucket.name, figure, tr("Refills at %1.").arg(models::serviceText(bucket.rate)), left));
    }
    if (gateway.quotas.empty()) {
        const QString why = gateway.quotaNote.isEmpty() ? tr("The gateway has not told any quotas.")
                                                        : models::serviceText(gateway.quotaNote);
        m_rows->addWidget(new Text(Text::Style::Muted, why, Text::Overflow::Wrap));
    }
}

}  // namespace ui
