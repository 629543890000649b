// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand streams at once, and what happens when there are no file descriptors left.
#include "PlainSocket.h"
#include "Rig.h"

#include <QFile>
#include <QTest>
#include <QTimer>

#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>

namespace {

constexpr int wantedStreams = 10'000;
const QByteArray streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
const QByteArray streamEnd = "2\r\n{}\r\n0\r\n\r\n";

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{}"));
}

/// The process's limit on descriptors, put back at the end.
class DescriptorLimit {
public:
    DescriptorLimit() { getrlimit(RLIMIT_NOFILE, &m_before); }
    DescriptorLimit(const DescriptorLimit &) = delete;
    DescriptorLimit &operator=(const DescriptorLimit &) = delete;
    ~DescriptorLimit() { setrlimit(RLIMIT_NOFILE, &m_before); }

    rlim_t hard() const { return m_before.rlim_max; }
    bool set(rlim_t limit) const
    {
        const rlimit wanted{limit, m_before.rlim_max};
        return setrlimit(RLIMIT_NOFILE, &wanted) == 0;
    }

private:
    rlimit m_before{};
};

/// Holds every descriptor that is left.
class Fillers {
public:
    Fillers()
    {
        for (int taken = dup(0); taken >= 0; taken = dup(0))
            m_taken.push_back(taken);
    }
    Fillers(const Fillers &) = delete;
    Fillers &operator=(const Fillers &) = delete;
    ~Fillers() { release(m_taken.size()); }

    void release(std::size_t count)
    {
        for (; count > 0 && !m_taken.empty(); --count) {
            close(m_taken.back());
            m_taken.pop_back();
        }
    }

private:
    std::vector<int> m_taken;
};

/// A process forked from this one, which says letters and is told numbers.
class Helper {
public:
    struct Channel {
        int in;
        int out;

        std::uint16_t hear() const
        {
            std::uint16_t number = 0;
            return read(in, &number, sizeof number) == sizeof number ? number : 0;
        }
        void say(char letter) const { (void)!write(out, &letter, 1); }
    };

    template <class Work> explicit Helper(Work work)
    {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (pipe(in.data()) != 0 || pipe(out.data()) != 0)
            return;
        m_pid = fork();
        Channel channel{in[0], out[1]};
        if (m_pid == 0) {
            work(channel);
            _exit(0);
        }
        close(in[0]);
        close(out[1]);
        m_mine = {out[0], in[1]};
    }
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;
    ~Helper()
    {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        close(m_mine.in);
        close(m_mine.out);
    }

    void tell(std::uint16_t number) const { (void)!write(m_mine.out, &number, sizeof number); }
    bool hasSaid(char letter)
    {
        pollfd waiting{m_mine.in, POLLIN, 0};
        char said = 0;
        while (poll(&waiting, 1, 0) == 1 && read(m_mine.in, &said, 1) == 1)
            m_said += said;
        return m_said.contains(letter);
    }

private:
    pid_t m_pid = -1;
    Channel m_mine{-1, -1};
    QByteArray m_said;
};

/// The gateway's end: begins every stream, and ends all when told.
void serveStreams(PlainSocket &listener, int count, const Helper::Channel &channel)
{
    std::vector<PlainSocket> streams;
    for (int i = 0; i < count; ++i) {
        streams.push_back(listener.accept());
        streams.back().readUntil("true}");
        streams.back().write(streamHead);
    }
    channel.hear();
    for (PlainSocket &stream : streams)
        stream.write(streamEnd);
    channel.hear();
}

/// The agents' end: 'r' once all have begun, 'd' once all have ended, 'x' if one did not.
void holdStreams(int count, const Helper::Channel &channel)
{
    const std::uint16_t port = channel.hear();
    const QByteArray request = Rig::request()
                                   .replace("PORT", QByteArray::number(port))
                                   .replace("TOKEN", QByteArray::fromStdString(Rig::token));
    std::vector<PlainSocket> agents;
    bool good = true;
    for (int i = 0; i < count && good; ++i) {
        agents.push_back(PlainSocket::connected(port));
        agents.back().write(request);
        good = agents.back().readUntil("\r\n\r\n") == streamHead;
    }
    if (!good)
        return channel.say('x');
    channel.say('r');
    for (PlainSocket &agent : agents)
        good = agent.readUntil(streamEnd) == streamEnd && good;
    channel.say(good ? 'd' : 'x');
    channel.hear();
}

qint64 cpuMs()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return spent.tv_sec * 1000 + spent.tv_nsec / 1'000'000;
}

}  // namespace

class TestManyStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandStreamsAtOnce();
    void withoutDescriptorsItWaitsAndRecovers();
    void aGatewayCannotBeReachedWithoutDescriptors();
};

void TestManyStreams::tenThousandStreamsAtOnce()
{
    const DescriptorLimit limit;
    const int count = int(std::min<rlim_t>(wantedStreams, (limit.hard() - 200) / 2));
    if (count < 1000 || !limit.set(limit.hard()))
        QSKIP("The hard limit on open files is too low: each stream takes the forwarder two.");
    PlainSocket listener = PlainSocket::listening();
    // The far ends live in processes of their own, for which the limit counts anew.
    Helper gateway([&](Helper::Channel &channel) { serveStreams(listener, count, channel); });
    Helper agents([&](Helper::Channel &channel) { holdStreams(count, channel); });
    Rig rig(answerOk);
    auto config = rig.config();
    config.gateway->port = listener.port();
    rig.forwarder().apply(config);
    const qint64 before = residentKb();
    agents.tell(rig.port());
    QTRY_VERIFY_WITH_TIMEOUT(agents.hasSaid('r') || agents.hasSaid('x'), 100'000);
    QVERIFY(!agents.hasSaid('x'));
    QCOMPARE(rig.forwarder().openExchanges(), count);
    const qint64 each = (residentKb() - before) * 1000 / count;
    qInfo("%d streams, %lld bytes resident each", count, each);
    QVERIFY2(each < 20'000, QByteArray::number(each) + " bytes each");
    gateway.tell(0);
    QTRY_VERIFY_WITH_TIMEOUT(agents.hasSaid('d') || agents.hasSaid('x'), 100'000);
    QVERIFY(!agents.hasSaid('x'));
    QTRY_COMPARE_WITH_TIMEOUT(int(rig.exchanges.size()), count, 30'000);
    QVERIFY(std::all_of(rig.exchanges.begin(), rig.exchanges.end(),
                        [](const core::Exchange &e) { return e.outcome == core::Outcome::Done; }));
}

void TestManyStreams::withoutDescriptorsItWaitsAndRecovers()
{
    const DescriptorLimit limit;
    Rig rig(answerOk);
    auto first = rig.agent();
    QTRY_COMPARE(rig.accepted.load(), 1);
    QVERIFY(limit.set(256));
    Fillers fillers;
    fillers.release(1);  // for the agent's end of a connection that cannot be accepted
    auto agent = rig.agent(Rig::request());
    const qint64 before = cpuMs();
    bool waited = false;
    QTimer::singleShot(1000, this, [&waited] { waited = true; });
    QTRY_VERIFY(waited);
    const qint64 spent = cpuMs() - before;
    QVERIFY2(spent < 400, "it spins: " + QByteArray::number(spent) + " ms of work in a second of waiting");
    QCOMPARE(rig.accepted.load(), 1);
    fillers.release(20);
    QByteArray got;
    QTRY_VERIFY2((got += agent->readAll()).endsWith("{}"), got);
    QVERIFY(got.startsWith("HTTP/1.1 200 OK"));
}

void TestManyStreams::aGatewayCannotBeReachedWithoutDescriptors()
{
    const DescriptorLimit limit;
    Rig rig(answerOk);
    auto agent = rig.agent();
    QTRY_COMPARE(rig.accepted.load(), 1);
    QVERIFY(limit.set(256));
    Fillers fillers;
    agent->write(Rig::request()
                     .replace("PORT", QByteArray::number(rig.port()))
                     .replace("TOKEN", QByteArray::fromStdString(Rig::token)));
    QByteArray got;
    QTRY_VERIFY2((got += agent->readAll()).contains("Too many open files"), got);
    QVERIFY(got.startsWith("HTTP/1.1 502"));
    fillers.release(20);
    QVERIFY(rig.ask(Rig::request()).startsWith("HTTP/1.1 200 OK"));
}

QTEST_GUILESS_MAIN(TestManyStreams)
#include "TestManyStreams.moc"
