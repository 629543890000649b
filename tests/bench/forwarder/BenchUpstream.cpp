// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway for benchmarks that costs as little as it can: bench_upstream [PORT] prints its port and serves until
// killed.
//   POST …                       a small JSON answer
//   POST …?events=N&size=B       an event stream of N events of B bytes each, one chunk an event, as fast as it is read
//   POST …?events=N&gap=US       N events, one every US microseconds, each with the time it was sent
//   POST …?hold=1                one event, then silence
#include "Wire.h"

#include <sys/epoll.h>

#include <queue>
#include <unordered_map>
#include <utility>

namespace {

using bench::nowNs;

constexpr char streamHead[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nrequest-id: req_1\r\n"
    "Transfer-Encoding: chunked\r\n\r\n";
constexpr char firstEvent[] =
    "event: message_start\ndata: "
    "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"model\":\"claude-opus-5-5\","
    "\"usage\":{\"input_tokens\":1200,\"cache_read_input_tokens\":52000,\"output_tokens\":1}}}\n\n";
constexpr char lastEvent[] =
    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":"
    "{\"output_tokens\":50}}\n\n";

std::string jsonAnswer()
{
    const std::string body =
        "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-5-5\","
        "\"content\":[{\"type\":\"text\",\"text\":\""
        + std::string(1600, 'a')
        + "\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1200,\"cache_creation_input_tokens\":300,"
          "\"cache_read_input_tokens\":52000,\"output_tokens\":50}}";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nrequest-id: req_1\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string chunk(std::string_view bytes)
{
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + std::string(bytes) + "\r\n";
}

std::string delta(std::size_t size, std::string_view stamp)
{
    const std::string head =
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
        "{\"type\":\"text_delta\",\"text\":\"";
    const std::string tail = "\"},\"at\":" + std::string(stamp) + "}\n\n";
    const std::size_t fixed = head.size() + tail.size();
    return head + std::string(size > fixed ? size - fixed : 1, 'w') + tail;
}

struct Client {
    std::string in;
    std::string out;  ///< not yet taken by the kernel
    std::size_t bodyLeft = 0;
    long eventsLeft = 0;
    long gapUs = 0;
    std::size_t eventSize = 200;
};

class Upstream {
public:
    explicit Upstream(std::uint16_t port) : m_listener(bench::listenOnLoopback(port)), m_answer(jsonAnswer())
    {
        watch(m_listener, EPOLLIN, EPOLL_CTL_ADD);
        std::printf("%d\n", bench::portOf(m_listener));
        std::fflush(stdout);
    }

    void run()
    {
        epoll_event events[256];
        for (;;) {
            const int count = epoll_wait(m_epoll, events, 256, timeout());
            for (int i = 0; i < count; ++i) {
                if (events[i].data.fd == m_listener)
                    accept();
                else
                    serve(events[i].data.fd, events[i].events);
            }
            sendDue();
        }
    }

private:
    struct Due {
        std::int64_t at;
        int socket;
        bool operator<(const Due &other) const { return at > other.at; }
    };

    int timeout() const
    {
        if (m_due.empty())
            return -1;
        const std::int64_t left = m_due.top().at - nowNs();
        return left <= 0 ? 0 : int(left / 1'000'000) + 1;
    }

    void watch(int socket, std::uint32_t what, int operation)
    {
        epoll_event event{};
        event.events = what;
        event.data.fd = socket;
        epoll_ctl(m_epoll, operation, socket, &event);
    }

    void accept()
    {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (socket < 0)
            return;
        bench::noDelay(socket);
        m_clients[socket] = {};
        watch(socket, EPOLLIN, EPOLL_CTL_ADD);
    }

    void close(int socket)
    {
        ::close(socket);
        m_clients.erase(socket);
    }

    void serve(int socket, std::uint32_t events)
    {
        Client &client = m_clients[socket];
        if (events & EPOLLOUT)
            return send(socket, client, {});
        const ssize_t size = read(socket, m_buffer.data(), m_buffer.size());
        if (size <= 0)
            return close(socket);
        take(socket, client, {m_buffer.data(), std::size_t(size)});
    }

    void take(int socket, Client &client, std::string_view bytes)
    {
        if (client.bodyLeft == 0) {
            client.in.append(bytes);
            const std::size_t end = client.in.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            client.bodyLeft = bench::contentLength(std::string_view(client.in).substr(0, end + 2)) + end + 4;
            bytes = client.in;
        }
        if (bytes.size() < client.bodyLeft) {
            client.bodyLeft -= bytes.size();
            if (bytes.data() == client.in.data())
                client.in.resize(client.in.find("\r\n\r\n") + 2);  // the head is all that is wanted of it
            return;
        }
        client.bodyLeft = 0;
        const std::string head = std::exchange(client.in, {});
        answer(socket, client, std::string_view(head).substr(0, head.find('\r')));
    }

    void answer(int socket, Client &client, std::string_view line)
    {
        client.eventsLeft = bench::number(line, "events=", 0);
        if (client.eventsLeft == 0 && line.find("hold=1") == line.npos)
            return send(socket, client, m_answer);
        client.gapUs = bench::number(line, "gap=", 0);
        client.eventSize = std::size_t(bench::number(line, "size=", 200));
        send(socket, client, streamHead + chunk(firstEvent));
        if (client.eventsLeft > 0 && client.gapUs > 0)
            m_due.push({nowNs() + client.gapUs * (1000 + socket % 100 * 10), socket});  // spread over the gap
    }

    void send(int socket, Client &client, std::string_view bytes)
    {
        if (!client.out.empty() || bytes.empty()) {
            client.out.append(bytes);
            const std::string pending = std::exchange(client.out, {});
            return push(socket, client, pending);
        }
        push(socket, client, bytes);
    }

    void push(int socket, Client &client, std::string_view bytes)
    {
        for (;;) {
            while (!bytes.empty()) {
                const ssize_t size = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
                if (size < 0) {
                    client.out.assign(bytes);
                    return watch(socket, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
                }
                bytes.remove_prefix(std::size_t(size));
            }
            if (client.eventsLeft <= 0 || client.gapUs > 0)
                break;
            bytes = refill(client);
        }
        watch(socket, EPOLLIN, EPOLL_CTL_MOD);
    }

    std::string_view refill(Client &client)
    {
        m_block.clear();
        const std::string event = chunk(delta(client.eventSize, "0"));
        while (client.eventsLeft > 0 && m_block.size() < 64 * 1024) {
            m_block += event;
            --client.eventsLeft;
        }
        if (client.eventsLeft == 0)
            m_block += chunk(lastEvent) + "0\r\n\r\n";
        return m_block;
    }

    void sendDue()
    {
        while (!m_due.empty() && m_due.top().at <= nowNs()) {
            const Due due = m_due.top();
            m_due.pop();
            const auto found = m_clients.find(due.socket);
            if (found == m_clients.end() || found->second.eventsLeft <= 0)
                continue;
            Client &client = found->second;
            std::string bytes = chunk(delta(client.eventSize, std::to_string(nowNs())));
            if (--client.eventsLeft == 0)
                bytes += chunk(lastEvent) + "0\r\n\r\n";
            else
                m_due.push({due.at + client.gapUs * 1000, due.socket});
            send(due.socket, client, bytes);
        }
    }

    int m_epoll = epoll_create1(0);
    int m_listener;
    std::string m_answer;
    std::string m_block;
    std::vector<char> m_buffer = std::vector<char>(1 << 20);
    std::unordered_map<int, Client> m_clients;
    std::priority_queue<Due> m_due;
};

}  // namespace

int main(int argc, char **argv)
{
    Upstream(std::uint16_t(argc > 1 ? std::atoi(argv[1]) : 0)).run();
}
