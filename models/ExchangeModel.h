// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Exchange.h"
#include "models/AgentModel.h"

namespace models {

/// Exchanges, newest first; the oldest fall off beyond `cap`. Main thread; agents and clock outlive it.
class ExchangeModel : public RowModel<core::Exchange> {
    Q_OBJECT

public:
    enum Column { Started, Agent, Prompt, Model, Tokens, Tools, FirstByte, Duration, Status, Cost, ColumnCount };

    ExchangeModel(const AgentModel &agents, const core::Clock &clock, int cap, QObject *parent = nullptr);

    /// As the history gives them now; those that are shown keep their place.
    void setExchanges(std::vector<core::Exchange> exchanges);
    /// Puts a just recorded exchange on top, unless it is there.
    void prepend(const core::Exchange &exchange);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QString display(const core::Exchange &exchange, int column) const override;
    QVariant raw(const core::Exchange &exchange, int column) const override;
    bool isNumber(int column) const override;
    QString tip(const core::Exchange &exchange, int column) const override;
    Tone tone(const core::Exchange &exchange, int column) const override;
    int series(const core::Exchange &exchange, int column) const override;

private:
    QString promptText(const core::Exchange &exchange) const;

    const AgentModel &m_agents;
    const core::Clock &m_clock;
    int m_cap;
};

}  // namespace models
