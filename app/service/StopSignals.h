// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace service {

/// SIGTERM, SIGINT and SIGHUP, and SIGUSR2 after an upgrade, as Qt signals on the main thread. One per process.
class StopSignals final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignals)

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stop();
    void upgrade();

private:
    int m_descriptor = -1;
};

}  // namespace service
