// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace service {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal on the main thread. One per process.
class StopSignals final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignals)

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stop();

private:
    int m_descriptor = -1;
};

}  // namespace service
