// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Attribution.h"

#include <deque>

namespace service {

/// Lives on the look-up thread.
class AttributionWorker final : public QObject {
public:
    const platform::PeerProcess &processOf(const platform::SocketOwner &owner)
    {
        for (const Known &known : m_known) {
            if (known.inode == owner.inode)
                return known.process;
        }
        const auto found =
            owner.inode == 0 ? core::Result<platform::PeerProcess>(platform::PeerProcess{}) : m_lookup.find(owner);
        m_known.push_front({owner.inode, found ? *found : platform::PeerProcess{}});
        if (m_known.size() > mostKnown)
            m_known.pop_back();
        return m_known.front().process;
    }

    void attribute(core::Exchange &exchange, const platform::SocketOwner &owner)
    {
        const platform::PeerProcess &process = processOf(owner);
        exchange.pid = process.pid;
        exchange.project = process.workingFolder;
        exchange.run = core::runId(exchange.agent, exchange.session, process.pid, process.startTicks);
    }

private:
    struct Known {
        quint64 inode;
        platform::PeerProcess process;
    };
    static constexpr std::size_t mostKnown = 256;

    platform::PeerLookup m_lookup;
    std::deque<Known> m_known;  ///< the latest connection first
};

Attribution::Attribution(std::function<void(std::vector<core::Exchange> &&)> attributed)
    : m_attributed(std::move(attributed)), m_worker(std::make_unique<AttributionWorker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("look-up"));
    m_thread.start();
}

Attribution::~Attribution()
{
    // The last job ends the thread, so that what was handed over before it is still attributed.
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_thread.quit(); });
    m_thread.wait();
}

void Attribution::noteConnection(const platform::SocketOwner &owner)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), owner] { worker->processOf(owner); });
}

void Attribution::attribute(std::vector<forwarding::Ended> &&burst)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, burst = std::move(burst)]() mutable {
        std::vector<core::Exchange> exchanges;
        exchanges.reserve(burst.size());
        for (forwarding::Ended &one : burst)
            m_worker->attribute(exchanges.emplace_back(std::move(*one.exchange)), one.owner);
        QMetaObject::invokeMethod(
            this, [this, exchanges = std::move(exchanges)]() mutable { m_attributed(std::move(exchanges)); });
    });
}

void Attribution::afterAll(QObject *context, std::function<void()> callback)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [context, callback = std::move(callback)] { QMetaObject::invokeMethod(context, callback); });
}

}  // namespace service
