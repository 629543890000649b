// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ForwarderText.h"
#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace ui {

class Pill;

/// Where the forwarder listens, which gateway it uses and why, and what it refused.
class ForwarderCard : public Card {
    Q_OBJECT

public:
    explicit ForwarderCard(QWidget *parent = nullptr);

    void set(const models::StatusModel &status, qint64 nowMs);

private:
    void addLine(const models::ForwarderLine &line);

    Pill *m_state;
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

}  // namespace ui
