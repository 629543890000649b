// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"
#include "core/Exchange.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

/// 1,500 tokens for two dollars of Claude Code in /src/shop.
core::Exchange exchange(quint32 number, const QString &startedAt, const std::string &model);

/// A home of its own for each test, with a history in it, and the real program that reads it; what its tests derive
/// from.
class ScratchHistory {
protected:
    ScratchHistory() { qputenv("TZ", "Europe/Berlin"); }

    void renew() { m_home = std::make_unique<QTemporaryDir>(); }
    Outcome spotmeter(const QString &arguments) const;
    QString database() const { return m_home->filePath(QStringLiteral("spotmeter/spotmeter.db")); }
    void record(const std::vector<core::Exchange> &exchanges) const;

    std::unique_ptr<QTemporaryDir> m_home;
};
