// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"
#include "ui/widgets/Card.h"

namespace ui {

/// What needs attention, each with a way to where it is put right.
class AttentionCard : public Card {
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    void set(const std::vector<models::Attention> &list);

Q_SIGNALS:
    void pageRequested(models::Page page);

private:
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

}  // namespace ui
