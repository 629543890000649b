// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"
#include "ui/widgets/Card.h"

#include <vector>

namespace ui {

class Meter;

/// The gateway's quota buckets: what is left in each, and how fast it refills.
class QuotaCard : public Card {
    Q_OBJECT

public:
    explicit QuotaCard(QWidget *parent = nullptr);

    void set(const core::GatewayInfo &gateway);

private:
    void makeRows();
    void fill(const core::QuotaBucket &bucket, Meter &meter);

    QVBoxLayout *m_rows;
    std::vector<Meter *> m_meters;  ///< one for each bucket; they stay while there are as many
    std::vector<core::QuotaBucket> m_quotas;  ///< that are shown
    QString m_note;
    bool m_isFilled = false;
};

}  // namespace ui
