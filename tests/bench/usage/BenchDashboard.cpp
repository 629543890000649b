// SPDX-License-Identifier: GPL-3.0-or-later
// bench_dashboard HOME [EXCHANGES]: makes a history of a year below HOME if there is none, then measures, for every
// range and grouping of the Usage page and every range of the Overview, the time from the click until the real page is
// painted: question, answer, models, paint. One line of JSON each, milliseconds.
#include "core/Clock.h"
#include "desktop/Desktop.h"
#include "storing/Store.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

namespace {

constexpr int days = 365;
constexpr qint64 dayMs = 86'400'000;
constexpr int burst = 10'000;

/// A developer's year: eight models, five agents, twenty projects, about seventy sessions a day, thirty tools.
class Year {
public:
    explicit Year(qint64 nowMs, int exchanges) : m_from(nowMs - days * dayMs), m_step(days * dayMs / exchanges) { }

    core::Exchange next(int number)
    {
        static const char *const modelNames[] = {"claude-opus-4-8", "claude-sonnet-4-6", "claude-haiku-4-5",
                                                 "gpt-5.5",         "gpt-5.5-mini",      "gemini-3-pro",
                                                 "gemini-3-flash",  "local-coder"};
        static const char *const agentNames[] = {"claude-code", "codex", "gemini-cli", "opencode", "qwen-code"};
        core::Exchange e;
        e.startedAt = m_from + number * m_step;
        e.id = core::exchangeId(e.startedAt, quint32(number));
        e.firstByteMs = 200 + pick(2000);
        e.durationMs = e.firstByteMs + pick(20'000);
        const int sitting = number / 40;  // about forty requests each
        e.agent = agentNames[sitting % 5];
        e.session = "5f0c2b1e-77aa-4d0e-9b1c-" + std::to_string(sitting);
        e.run = core::runId(e.agent, e.session, 0, 0);
        e.project = "/home/alice/src/project-" + std::to_string(sitting % 20);
        e.format = core::ApiFormat::AnthropicMessages;
        e.path = "/v1/messages";
        e.modelServed = e.modelAsked = modelNames[pick(8)];
        e.status = 200;
        e.responseId = "msg_" + std::to_string(number);
        e.usage = {1000 + pick(9000), 100 + pick(900), pick(90'000), pick(3000), 0, pick(90), 0, 0};
        e.tools = {{"tool-" + std::to_string(pick(30)), 1 + int(pick(3))}};
        if (e.modelServed != "local-coder")
            e.cost = core::Money{1'000'000 + pick(90'000'000)};
        e.where = {"alice@example.com", "n1", "example.ts.net", "ai"};
        return e;
    }

private:
    qint64 pick(int below) { return qint64(m_random() % unsigned(below)); }

    qint64 m_from;
    qint64 m_step;
    std::mt19937 m_random{7};
};

bool fill(const QString &path, qint64 nowMs, int exchanges)
{
    auto store = storing::Store::open(path);
    if (!store)
        return false;
    Year year(nowMs, exchanges);
    for (int done = 0; done < exchanges; done += burst) {
        std::vector<core::Exchange> some;
        for (int i = done; i < std::min(done + burst, exchanges); ++i)
            some.push_back(year.next(i));
        if (!store->record(some))
            return false;
    }
    return true;
}

/// The desktop's own parts on a history; no service is started.
class Dashboard {
public:
    Dashboard(QApplication &application, const core::Paths &paths) : m_desktop(application, paths)
    {
        m_desktop.raise({});  // the window without start(), which would start a service
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ui::MainWindow *>(widget))
                m_window = window;
        }
    }

    void showPage(models::Page page) { m_window->showPage(page); }

    /// From the click on a control of the page that is shown until it is painted; the middle and the worst of nine.
    void measure(const char *page, models::UsageState &state, const QString &control, const QString &before)
    {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            click(state, before);
            times.push_back(click(state, control));
        }
        std::sort(times.begin(), times.end());
        tell(QStringLiteral("%1, %2").arg(QLatin1String(page), control), times);
    }

    void measureCustom(const models::UsageAsk &ask, const QString &name)
    {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            click(state().usage, QStringLiteral("Range: Today"));
            times.push_back(timed(state().usage, [&] { Q_EMIT m_window->usageAsked(ask); }));
        }
        std::sort(times.begin(), times.end());
        tell(name, times);
    }

    const ui::Models &state() const { return m_desktop.models(); }

private:
    double click(models::UsageState &state, const QString &control)
    {
        return timed(state, [&] {
            for (auto *button : m_window->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->accessibleName() == control)
                    return button->click();
            }
            qFatal("no control %s", qUtf8Printable(control));
        });
    }

    template <class Act> double timed(models::UsageState &state, const Act &act)
    {
        QSignalSpy changed(&state, &models::UsageState::changed);
        const std::clock_t cpu = std::clock();
        QElapsedTimer timer;
        timer.start();
        act();
        if (changed.isEmpty() && !changed.wait(10'000))
            return 0;  // it was shown already
        m_window->repaint();
        m_cpuMs = std::max(m_cpuMs, double(std::clock() - cpu) * 1000.0 / CLOCKS_PER_SEC);
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void tell(const QString &name, const std::vector<double> &times)
    {
        QTextStream(stdout) << QStringLiteral(
                                   "{\"click\":\"%1\",\"painted_ms\":%2,\"worst_ms\":%3,\"most_cpu_ms\":%4}\n")
                                   .arg(name)
                                   .arg(times[times.size() / 2], 0, 'f', 1)
                                   .arg(times.back(), 0, 'f', 1)
                                   .arg(m_cpuMs, 0, 'f', 1);
        m_cpuMs = 0;
        m_worst = std::max(m_worst, times.back());
    }

    desktop::Desktop m_desktop;
    ui::MainWindow *m_window = nullptr;
    double m_cpuMs = 0;  ///< of both threads, of one click

public:
    double m_worst = 0;
};

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString home = QString::fromLocal8Bit(argv[1]);
    const int exchanges = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    core::Paths paths;
    paths.data = home;
    paths.socket = home + QStringLiteral("/none.sock");
    const qint64 now = core::SystemClock().nowMs();
    if (!QFileInfo::exists(paths.database()) && !fill(paths.database(), now, exchanges))
        return 1;
    Dashboard dashboard(application, paths);
    const ui::Models &models = dashboard.state();
    dashboard.showPage(models::Page::Overview);
    for (const char *range : {"7 days", "30 days", "Month", "Today"})
        dashboard.measure("overview", models.overview, QStringLiteral("Range: ") + QLatin1String(range),
                          QLatin1String(range) == QLatin1String("Today") ? QStringLiteral("Range: Month")
                                                                         : QStringLiteral("Range: Today"));
    dashboard.showPage(models::Page::Usage);
    for (const auto grouping : {core::Grouping::Model, core::Grouping::Agent, core::Grouping::Project,
                                core::Grouping::Session, core::Grouping::Tool, core::Grouping::Day}) {
        for (const int days : {1, 7, 30, 90, 365}) {
            for (const bool compares : {false, true}) {
                const models::UsageAsk ask{models::Range::Custom,
                                           {core::startOfLocalDay(now, 1 - days), core::startOfLocalDay(now, 1)},
                                           grouping,
                                           compares};
                const std::string_view by = core::name(grouping);
                dashboard.measureCustom(ask,
                                        QStringLiteral("usage, %1 days by %2%3")
                                            .arg(days)
                                            .arg(QLatin1String(by.data(), qsizetype(by.size())),
                                                 compares ? QStringLiteral(", compared") : QString()));
            }
        }
    }
    std::printf("{\"exchanges\":%d,\"worst_ms\":%.1f}\n", exchanges, dashboard.m_worst);
    return 0;
}
