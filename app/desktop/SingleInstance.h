// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace desktop {

/// One window a home. The first program holds a lock and listens beside the service's socket; a second one asks it to
/// come to the front, with the token that lets it do so on Wayland, and ends. A lock whose holder died is taken over.
/// Main thread.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const core::Paths &paths, QObject *parent = nullptr);

    /// True: we are the first. False: another one runs and was asked to show itself.
    bool claim();

Q_SIGNALS:
    void raised(const QString &activationToken);

private:
    void read();
    void askTheOther() const;

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

}  // namespace desktop
