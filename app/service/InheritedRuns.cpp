// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InheritedRuns.h"

#include <QSocketNotifier>

#include <cerrno>
#include <sys/socket.h>

namespace service {

InheritedRuns::InheritedRuns(RunTokens &tokens, std::vector<HandedRun> &&runs, QObject *parent)
    : QObject(parent), m_tokens(tokens)
{
    for (HandedRun &run : runs) {
        m_tokens.resume(run.agent, run.token, run.client.number());
        watch(std::move(run.client));
    }
}

void InheritedRuns::watch(control::Descriptor &&client)
{
    const int number = client.number();
    m_clients[number] = std::move(client);
    auto *notifier = new QSocketNotifier(number, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, number] {
        look(number);
        if (!m_clients.contains(number))
            notifier->deleteLater();
    });
}

void InheritedRuns::look(int client)
{
    char ignored[256];
    const ssize_t size = recv(client, ignored, sizeof ignored, MSG_DONTWAIT);
    if (size > 0 || (size < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    m_tokens.end(client);
    m_clients.erase(client);
    Q_EMIT ended();
}

}  // namespace service
