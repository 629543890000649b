// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in its own process, measured from inside; run.py starts it and what stands around it.
//   BenchDesktop fill FOLDER COUNT      a history
//   BenchDesktop serve FOLDER RATE      what stands around it
//   BenchDesktop window FOLDER STARTNS  the window: prints what it measured as lines of "name value"
#include "Around.h"
#include "desktop/Desktop.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPaintEvent>
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

/// How long the main thread was away from its event loop: from its waking to its next sleep.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_clock.start(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (!m_clock.isValid())
                return;
            const double ms = double(m_clock.nsecsElapsed()) / 1e6;
            longest = std::max(longest, ms);
            over16 += ms > 16 ? 1 : 0;
            ++turns;
        });
    }
    void reset() { longest = over16 = turns = 0; }

    double longest = 0;
    double over16 = 0;
    double turns = 0;

private:
    QElapsedTimer m_clock;
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
    Session(QApplication &application, desktop::Desktop &desktop, qint64 startNs)
        : m_desktop(desktop), m_startNs(startNs)
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
        after(settleMs, &Session::tour);
    }

    /// Every page for the first time, then again; the first shows what making a page costs.
    void tour()
    {
        if (m_step == 0) {
            tell("pss_shown_mb", pssMb());
            m_loop.reset();
        }
        if (m_step == 14)
            return endTour();
        m_switched.start();
        m_paint.painted = [this] {
            m_paint.painted = {};
            const double ms = double(m_switched.nsecsElapsed()) / 1e6;
            (m_step < 7 ? m_first : m_again) = std::max(m_step < 7 ? m_first : m_again, ms);
            if (m_step == 6) {
                tell("tour_first_longest_block_ms", m_loop.longest);
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
        tell("tour_longest_block_ms", m_loop.longest);
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
        tell("stream_runs_longest_ms", m_loop.longest);
        tell("stream_runs_over_16ms", m_loop.over16);
        tell("stream_runs_turns", m_loop.turns);
        window()->showPage(models::Page::Overview);
        m_loop.reset();
        after(10'000, &Session::endOverview);
    }

    void endOverview()
    {
        tell("stream_overview_longest_ms", m_loop.longest);
        tell("stream_overview_over_16ms", m_loop.over16);
        tell("pss_after_ms", pssMb());
        window()->hide();
        QCoreApplication::quit();
    }

    desktop::Desktop &m_desktop;
    qint64 m_startNs;
    PaintWatch m_paint;
    LoopWatch m_loop;
    QElapsedTimer m_switched;
    int m_step = 0;
    double m_first = 0;
    double m_again = 0;
};

int showWindow(int argc, char **argv, const core::Paths &paths, qint64 startNs)
{
    QApplication application(argc, argv);
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
    const core::Paths paths{
        folder, folder + QStringLiteral("/settings.json"), folder + QStringLiteral("/service.sock"), {}, false};
    const qint64 number = QByteArray(argv[3]).toLongLong();
    if (mode == "fill")
        return bench::fill(paths, number);
    if (mode == "serve")
        return bench::serve(argc, argv, paths, int(number));
    return mode == "window" ? showWindow(argc, argv, paths, number) : 2;
}
