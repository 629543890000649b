// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in its own process, measured from inside; run.py starts it and what stands around it.
//   BenchDesktop fill FOLDER COUNT      a history
//   BenchDesktop serve FOLDER RATE      what stands around it
//   BenchDesktop window FOLDER STARTNS  the window: prints what it measured as lines of "name value"
#include "Around.h"
#include "desktop/Desktop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPaintEvent>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

constexpr int settleMs = 1500;

qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

void tell(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

double pssMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What the main thread did while it was away from its event loop the longest.
struct Block {
    double ms = 0;
    double ownMs = 0;  ///< the thread's own time, which other programs on the machine do not lengthen
    QByteArray what;
};

/// How long the main thread is away from its event loop: each event's delivery.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);  // the history is read in a thread of its own
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray what =
            receiver->metaObject()->className() + QByteArray(" ") + QByteArray::number(event->type());
        QElapsedTimer wall;
        wall.start();
        const double before = cpuMs();
        const bool taken = QApplication::notify(receiver, event);
        const double ms = double(wall.nsecsElapsed()) / 1e6;
        const double own = cpuMs() - before;
        if (ms > longest.ms)
            longest = {ms, own, phase + ", " + what};
        longestOwn = std::max(longestOwn, own);
        over16 += ms > 16 ? 1 : 0;
        --m_depth;
        return taken;
    }
    void reset()
    {
        longest = {};
        longestOwn = over16 = 0;
    }

    QByteArray phase = "start";
    Block longest;
    double longestOwn = 0;
    double over16 = 0;

private:
    int m_depth = 0;
};

/// Calls back when a window has painted.
class PaintWatch : public QObject {
public:
    std::function<void()> painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (painted && event->type() == QEvent::UpdateRequest && qobject_cast<ui::MainWindow *>(watched))
            QMetaObject::invokeMethod(this, [this] { painted ? painted() : void(); }, Qt::QueuedConnection);
        return false;
    }
};

ui::MainWindow *window()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(top))
            return found;
    }
    return nullptr;
}

class Session : public QObject {
public:
    Session(TimedApplication &application, desktop::Desktop &desktop, qint64 startNs)
        : m_loop(application), m_desktop(desktop), m_startNs(startNs)
    {
        application.installEventFilter(&m_paint);
        m_paint.painted = [this] { onFirstPaint(); };
    }

private:
    void after(int ms, void (Session::*next)())
    {
        QTimer::singleShot(ms, this, [this, next] { (this->*next)(); });
    }

    void onFirstPaint()
    {
        if (!m_desktop.models().overview.isLoaded())
            return;
        m_paint.painted = {};
        tell("overview_painted_ms", double(monotonicNs() - m_startNs) / 1e6);
        begin("making the pages");
        after(settleMs, &Session::tour);
    }

    void begin(const QByteArray &phase)
    {
        m_loop.phase = phase;
        m_loop.reset();
    }

    /// `name` with the wall clock's figure, its own time beside it, and where that was.
    void tellLongest(const char *name)
    {
        tell((name + QByteArray("_ms")).constData(), m_loop.longest.ms);
        tell((name + QByteArray("_cpu_ms")).constData(), m_loop.longestOwn);
        std::fprintf(stderr, "%s: %.1f ms, own time %.1f ms: %s\n", name, m_loop.longest.ms, m_loop.longest.ownMs,
                     m_loop.longest.what.constData());
    }

    /// The same loop for as long as a tour takes, with turns that only pass 5 ms of their own time: what the longest
    /// takes beyond that is the machine's doing.
    void measureNoise()
    {
        begin("turns of 5 ms that do nothing");
        auto *turns = new QTimer(this);
        connect(turns, &QTimer::timeout, this, [this, turns] {
            const double until = cpuMs() + 5;
            while (cpuMs() < until) { }
            if (++m_idleTurns < 100)
                return;
            turns->stop();
            QTimer::singleShot(0, this, [this] {
                tell("noise_ms", m_loop.longest.ms - 5);
                startStream();
            });
        });
        turns->start(20);
    }

    /// Every page for the first time, then again; the first shows what making a page costs.
    void tour()
    {
        if (m_step == 0) {
            tell("pss_shown_mb", pssMb());
            tellLongest("making_longest_block");
            m_loop.reset();
        }
        if (m_step == 14)
            return endTour();
        m_loop.phase = "page " + QByteArray::number((m_step + 1) % 7) + (m_step < 7 ? " for the first time" : " again");
        m_switched.start();
        m_switchedCpu = cpuMs();
        m_paint.painted = [this] {
            m_paint.painted = {};
            const double ms = double(m_switched.nsecsElapsed()) / 1e6;
            const double cpu = cpuMs() - m_switchedCpu;
            (m_step < 7 ? m_first : m_again) = std::max(m_step < 7 ? m_first : m_again, ms);
            (m_step < 7 ? m_firstCpu : m_againCpu) = std::max(m_step < 7 ? m_firstCpu : m_againCpu, cpu);
            std::fprintf(stderr, "page %d: %.1f ms, own time %.1f ms\n", (m_step + 1) % 7, ms, cpu);
            if (m_step == 6) {
                tellLongest("tour_first_longest_block");
                m_loop.reset();
            }
            ++m_step;
            after(120, &Session::tour);
        };
        window()->showPage(models::Page((m_step + 1) % 7));
    }

    void endTour()
    {
        tell("page_switch_first_ms", m_first);
        tell("page_switch_again_ms", m_again);
        tell("page_switch_first_cpu_ms", m_firstCpu);
        tell("page_switch_again_cpu_ms", m_againCpu);
        tellLongest("tour_longest_block");
        measureNoise();
    }

    void startStream()
    {
        begin("streaming");
        window()->showPage(models::Page::Runs);
        Q_EMIT window()->runChosen(QString::fromStdString(
            m_desktop.models().runs.rowCount() > 0 ? m_desktop.models().runs.row(0).id : std::string()));
        Q_EMIT window()->scanRequested();  // the stream starts
        after(settleMs, &Session::watchStream);
    }

    void watchStream()
    {
        m_loop.reset();
        after(10'000, &Session::endStream);
    }

    void endStream()
    {
        tell("stream_runs_longest_ms", m_loop.longest.ms);
        tell("stream_runs_over_16ms", m_loop.over16);
        tell("stream_runs_longest_cpu_ms", m_loop.longestOwn);
        window()->showPage(models::Page::Overview);
        m_loop.reset();
        after(10'000, &Session::endOverview);
    }

    void endOverview()
    {
        tell("stream_overview_longest_ms", m_loop.longest.ms);
        tell("stream_overview_longest_cpu_ms", m_loop.longestOwn);
        tell("stream_overview_over_16ms", m_loop.over16);
        tell("pss_after_mb", pssMb());
        window()->hide();
        QCoreApplication::quit();
    }

    TimedApplication &m_loop;
    desktop::Desktop &m_desktop;
    qint64 m_startNs;
    PaintWatch m_paint;
    QElapsedTimer m_switched;
    int m_step = 0;
    int m_idleTurns = 0;
    double m_switchedCpu = 0;
    double m_first = 0;
    double m_again = 0;
    double m_firstCpu = 0;
    double m_againCpu = 0;
};

int showWindow(int argc, char **argv, const core::Paths &paths, qint64 startNs)
{
    TimedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("spotmeter"));
    desktop::Desktop desktop(application, paths);
    Session session(application, desktop, startNs);
    desktop.start();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char *argv[])
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (argc < 4)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[2]);
    core::Paths paths;
    paths.data = folder;
    paths.settings = folder + QStringLiteral("/settings.json");
    paths.socket = folder + QStringLiteral("/service.sock");
    const qint64 number = QByteArray(argv[3]).toLongLong();
    if (mode == "fill")
        return bench::fill(paths, number);
    if (mode == "serve")
        return bench::serve(argc, argv, paths, int(number));
    return mode == "window" ? showWindow(argc, argv, paths, number) : 2;
}
