// SPDX-License-Identifier: GPL-3.0-or-later
// Load for the forwarder's benchmark; prints one JSON object. Every answer is checked: a wrong one ends the run.
//   bench_load rate    PORT PATH TOKEN CONNECTIONS SECONDS BODY
//   bench_load latency PORT PATH TOKEN REQUESTS BODY [same]      "same": one repeated character instead of words
//   bench_load first   PORT PATH TOKEN STREAMS                   first byte of an event stream
//   bench_load lag     PORT PATH TOKEN STREAMS EVENTS GAP_US     from the gateway's send to here, per event
//   bench_load drain   PORT PATH TOKEN EVENTS SIZE               MB/s of one stream
//   bench_load hold    PORT PATH TOKEN STREAMS                   opens them, prints "ready", waits for end of input
#include "Wire.h"

#include <sys/epoll.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstring>

namespace {

using bench::nowNs;

[[noreturn]] void fail(const std::string &why)
{
    std::printf("{\"error\": \"%s\"}\n", why.c_str());
    std::exit(1);
}

int connectTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = bench::loopback(port);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("cannot connect");
    bench::noDelay(socket);
    return socket;
}

std::string words(std::size_t size)
{
    constexpr const char *list[] = {"alpha ", "return ", "const ", "function ", "class ", "gateway ", "the ", "of "};
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i)
        text += list[(i * 7 + i % 5) % 8];
    return text;
}

/// Shaped like a request of Claude Code.
std::string request(int port, const std::string &path, const std::string &token, const std::string &text)
{
    // Portkey is told by fields where its gateway is, which the others pass over, and answers streams with 500.
    const char *fields = std::getenv("BENCH_FIELDS");
    const std::string body = "{\"model\":\"claude-opus-5-5\",\"messages\":[{\"role\":\"user\",\"content\":\"" + text
        + "\"}],\"metadata\":{\"user_id\":\"user_1_account_2_session_3\"},\"max_tokens\":1024,\"stream\":"
        + (fields == nullptr ? "true" : "false") + "}";
    return "POST " + path + " HTTP/1.1\r\nAccept: application/json\r\n" + (fields == nullptr ? "" : fields)
        + "Authorization: Bearer " + token
        + "\r\nContent-Type: application/json\r\nUser-Agent: claude-cli/2.1.330 (external, sdk-cli)\r\n"
          "X-Claude-Code-Session-Id: 00000000-0000-4000-8000-000000000001\r\nX-Stainless-Arch: x64\r\n"
          "X-Stainless-Lang: js\r\nX-Stainless-OS: Linux\r\nX-Stainless-Retry-Count: 0\r\nX-Stainless-Runtime: node\r\n"
          "X-Stainless-Timeout: 600\r\nanthropic-beta: claude-code-20250219,interleaved-thinking-2025-05-14\r\n"
          "anthropic-version: 2023-06-01\r\nx-app: cli\r\nConnection: keep-alive\r\nHost: 127.0.0.1:"
        + std::to_string(port) + "\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t size = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (size <= 0)
            fail("the connection broke while sending");
        bytes.remove_prefix(std::size_t(size));
    }
}

std::string_view receive(int socket)
{
    static std::vector<char> buffer(1 << 20);
    const ssize_t size = read(socket, buffer.data(), buffer.size());
    if (size <= 0)
        fail("the connection broke while receiving");
    return {buffer.data(), std::size_t(size)};
}

/// How many bytes an answer to this request has; all others are expected to have as many.
std::size_t learnAnswer(int socket, const std::string &bytes)
{
    sendAll(socket, bytes);
    std::string answer;
    for (;;) {
        answer += receive(socket);
        const std::size_t end = answer.find("\r\n\r\n");
        if (end == std::string::npos)
            continue;
        if (!answer.starts_with("HTTP/1.1 200"))
            fail("answer: " + answer.substr(0, answer.find('\r')));
        const std::size_t size = end + 4 + bench::contentLength(std::string_view(answer).substr(0, end + 2));
        if (answer.size() == size)
            return size;
    }
}

void readAnswer(int socket, std::size_t size)
{
    while (size > 0) {
        const std::size_t got = receive(socket).size();
        if (got > size)
            fail("more bytes than expected");
        size -= got;
    }
}

void printTimes(const char *name, std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::printf("{\"%s_p50\": %.2f, \"%s_p99\": %.2f, \"%s_max\": %.2f, \"n\": %zu}\n", name, at(0.5), name, at(0.99),
                name, times.back(), times.size());
}

struct Target {
    std::uint16_t port;
    std::string path;
    std::string token;

    std::string withQuery(const std::string &query, std::size_t body = 2000) const
    {
        return request(port, path + "?" + query, token, words(body));
    }
};

void rate(const Target &target, int connections, double seconds, std::size_t body)
{
    const std::string bytes = request(target.port, target.path, target.token, words(body));
    const int epoll = epoll_create1(0);
    std::vector<int> sockets;
    std::vector<std::size_t> left(65536);
    std::size_t size = 0;
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(connectTo(target.port));
        size = learnAnswer(sockets.back(), bytes);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = sockets.back();
        epoll_ctl(epoll, EPOLL_CTL_ADD, sockets.back(), &event);
    }
    for (const int socket : sockets) {
        left[std::size_t(socket)] = size;
        sendAll(socket, bytes);
    }
    const std::int64_t began = nowNs();
    const std::int64_t until = began + std::int64_t(seconds * 1e9);
    long done = 0;
    std::int64_t now = began;
    for (epoll_event events[256]; now < until; now = nowNs()) {
        const int count = epoll_wait(epoll, events, 256, 1000);
        for (int i = 0; i < count; ++i) {
            std::size_t &open = left[std::size_t(events[i].data.fd)];
            open -= receive(events[i].data.fd).size();
            if (open == 0) {
                ++done;
                open = size;
                sendAll(events[i].data.fd, bytes);
            }
        }
    }
    // The last ones are let finish, so that the recorded rows can be counted.
    for (const int socket : sockets)
        readAnswer(socket, left[std::size_t(socket)]);
    std::printf("{\"per_second\": %.0f, \"requests\": %ld}\n", double(done) / (double(now - began) / 1e9),
                done + 2 * connections);
}

void latency(const Target &target, int count, std::size_t body, bool same)
{
    const std::string bytes =
        request(target.port, target.path, target.token, same ? std::string(body, 'a') : words(body));
    const int socket = connectTo(target.port);
    const std::size_t size = learnAnswer(socket, bytes);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::int64_t began = nowNs();
        sendAll(socket, bytes);
        readAnswer(socket, size);
        times.push_back(double(nowNs() - began) / 1e3);
    }
    printTimes("us", times);
}

void first(const Target &target, int count)
{
    const std::string bytes = target.withQuery("events=1&gap=300");
    const int socket = connectTo(target.port);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::int64_t began = nowNs();
        sendAll(socket, bytes);
        std::string answer;
        while (answer.find("message_start") == answer.npos)
            answer += receive(socket);
        times.push_back(double(nowNs() - began) / 1e3);
        while (!answer.ends_with("0\r\n\r\n"))
            answer += receive(socket);
    }
    printTimes("us", times);
}

void lag(const Target &target, int streams, int events, long gap)
{
    const std::string bytes = target.withQuery("events=" + std::to_string(events) + "&gap=" + std::to_string(gap));
    const int epoll = epoll_create1(0);
    for (int i = 0; i < streams; ++i) {
        const int socket = connectTo(target.port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
        sendAll(socket, bytes);
    }
    std::vector<double> times;
    int open = streams;
    for (epoll_event ready[256]; open > 0;) {
        const int count = epoll_wait(epoll, ready, 256, 5000);
        if (count == 0)
            fail("an event stream stopped");
        for (int i = 0; i < count; ++i) {
            const std::string_view got = receive(ready[i].data.fd);
            const std::int64_t now = nowNs();
            for (std::size_t at = 0; (at = got.find("\"at\":", at)) != got.npos; at += 5)
                times.push_back(double(now - std::strtoll(got.data() + at + 5, nullptr, 10)) / 1e3);
            if (got.ends_with("0\r\n\r\n")) {
                --open;
                close(ready[i].data.fd);
            }
        }
    }
    if (times.size() < std::size_t(streams) * std::size_t(events) * 9 / 10)
        fail("events were lost");
    printTimes("us", times);
}

void drain(const Target &target, int events, int size)
{
    const std::string bytes = target.withQuery("events=" + std::to_string(events) + "&size=" + std::to_string(size));
    const int socket = connectTo(target.port);
    const std::int64_t began = nowNs();
    sendAll(socket, bytes);
    std::size_t total = 0;
    std::string tail;
    while (!tail.ends_with("0\r\n\r\n")) {
        const std::string_view got = receive(socket);
        total += got.size();
        tail += got.substr(got.size() - std::min<std::size_t>(16, got.size()));
        tail.erase(0, tail.size() - std::min<std::size_t>(16, tail.size()));
    }
    std::printf("{\"mb_per_second\": %.1f, \"bytes\": %zu}\n", double(total) / (double(nowNs() - began) / 1e3), total);
}

void hold(const Target &target, int streams)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const std::string bytes = target.withQuery("hold=1");
    for (int i = 0; i < streams; ++i) {
        const int socket = connectTo(target.port);
        sendAll(socket, bytes);
        std::string answer;
        while (answer.find("message_start") == answer.npos)
            answer += receive(socket);
    }
    std::printf("ready\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
}

}  // namespace

int main(int argc, char **argv)
{
    const auto argument = [&](int i) { return i < argc ? std::string(argv[i]) : std::string(); };
    const auto value = [&](int i) { return std::atol(argument(i).c_str()); };
    const std::string mode = argument(1);
    const Target target{std::uint16_t(value(2)), argument(3), argument(4)};
    if (mode == "rate")
        rate(target, int(value(5)), std::atof(argument(6).c_str()), std::size_t(value(7)));
    else if (mode == "latency")
        latency(target, int(value(5)), std::size_t(value(6)), argument(7) == "same");
    else if (mode == "first")
        first(target, int(value(5)));
    else if (mode == "lag")
        lag(target, int(value(5)), int(value(6)), value(7));
    else if (mode == "drain")
        drain(target, int(value(5)), int(value(6)));
    else if (mode == "hold")
        hold(target, int(value(5)));
    else
        fail("no such mode");
}
