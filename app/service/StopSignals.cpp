// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/StopSignals.h"

#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace service {

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGUSR2})
        sigaddset(&set, number);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);  // threads made later inherit this
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (read(m_descriptor, &info, sizeof info) == sizeof info) {
            if (info.ssi_signo == SIGUSR2)
                Q_EMIT upgrade();
            else
                Q_EMIT stop();
        }
    });
}

StopSignals::~StopSignals()
{
    close(m_descriptor);
}

}  // namespace service
