// SPDX-License-Identifier: GPL-3.0-or-later
// The real desktop program on a real screen with a tray: it comes up, starts its service, shows every page in both
// themes, opens its menu in the tray, raises itself when it is started again, and leaves the service running when it
// ends. The pictures stay behind as <build>/screenshots/desktop-*.png.
#include "control/Api.h"
#include "control/BlockingClient.h"
#include "core/Paths.h"
#include "support/Pictures.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

const QString guardOption = QStringLiteral("--end-the-service");

/// Waits for the end of whoever holds our standard input, by whatever means it came, and ends the service that the
/// window has left running.
int guardTheService()
{
    while (std::getchar() != EOF) { }
    (void)control::callAndWait(core::Paths::forDemo().socket, "POST", control::api::drain);
    return 0;
}

}  // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theWindowComesUpWithTheDemosNumbers();
    void theIconIsInTheTray();
    void everyPageShowsSomethingOfItsOwn_data();
    void everyPageShowsSomethingOfItsOwn();
    void theTraysMenuIsReadable();
    void aSecondStartRaisesTheWindow();
    void theServiceOutlivesTheProgram();

private:
    void startGuard();
    QByteArray tool(const QStringList &command);
    QJsonObject status() const;
    std::optional<QImage> picture(const QString &name);

    QTemporaryDir m_folder{QStringLiteral("/tmp/spotmeter-test-XXXXXX")};
    QProcess m_desktop;
    QProcess m_guard;
    QString m_window;
    QImage m_before;
    int m_scale = std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
};

/// What a tool of the desktop printed; empty if it failed.
QByteArray TestWindow::tool(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput().trimmed()
                                                                : QByteArray();
}

QJsonObject TestWindow::status() const
{
    const auto answer = control::callAndWait(core::Paths::forDemo().socket, "GET", control::api::status);
    return answer ? *answer : QJsonObject();
}

std::optional<QImage> TestWindow::picture(const QString &name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    tool({QStringLiteral("import"), QStringLiteral("-window"), m_window, path});
    const QImage image(path);
    return image.isNull() ? std::nullopt : std::optional(image);
}

/// A test that hangs is killed, and then nothing of it runs any more that could clean up.
void TestWindow::startGuard()
{
    m_guard.setChildProcessModifier([] { ::setsid(); });
    m_guard.start(QCoreApplication::applicationFilePath(), {guardOption});
    QVERIFY(m_guard.waitForStarted());
    m_desktop.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void TestWindow::initTestCase()
{
    QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR));
    qputenv("SPOTMETER_HOME", m_folder.path().toUtf8());
    qputenv("HOME", m_folder.path().toUtf8());
    // The demo's usual port may be in use on this machine.
    const core::Paths paths = core::Paths::forDemo();
    QVERIFY(QDir().mkpath(paths.data));
    QFile settings(paths.settings);
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("{\"port\": 0}") > 0);
    settings.close();
    QFile seen(paths.data + QStringLiteral("/window.json"));
    QVERIFY(seen.open(QIODevice::WriteOnly) && seen.write("{\"first_run_over\": true}") > 0);
    seen.close();
    startGuard();
    m_desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    m_desktop.start(QStringLiteral(PROGRAMS_DIR "/spotmeter-desktop"), {QStringLiteral("--demo")});
    QVERIFY(m_desktop.waitForStarted());
}

void TestWindow::cleanupTestCase()
{
    m_desktop.terminate();
    m_desktop.waitForFinished();
    if (control::callAndWait(core::Paths::forDemo().socket, "POST", control::api::drain))
        QTRY_VERIFY(status().isEmpty());
    m_guard.closeWriteChannel();
    QVERIFY(m_guard.waitForFinished());
}

void TestWindow::theWindowComesUpWithTheDemosNumbers()
{
    const auto found = [this] {
        m_window = QString::fromLatin1(
            tool({QStringLiteral("xdotool"), QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                  QStringLiteral("--name"), QStringLiteral("^Spotmeter .Demo.$")}));
        return !m_window.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), 30'000);
    QTRY_VERIFY(status()[QLatin1String("demo")].toBool());
}

void TestWindow::theIconIsInTheTray()
{
    // trayer is as wide as its icons: without one it has a single pixel.
    const auto width = [this] {
        const QByteArray trayer =
            tool({QStringLiteral("xdotool"), QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                  QStringLiteral("--class"), QStringLiteral("^trayer$")});
        return tool({QStringLiteral("xdotool"), QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"),
                     QString::fromLatin1(trayer.split('\n').last())});
    };
    const auto wide = [&width] {
        const QByteArray geometry = width();
        const qsizetype at = geometry.indexOf("WIDTH=");
        return at >= 0 && geometry.mid(at + 6, geometry.indexOf('\n', at) - at - 6).toInt() > 10;
    };
    QTRY_VERIFY_WITH_TIMEOUT(wide(), 30'000);
}

void TestWindow::everyPageShowsSomethingOfItsOwn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestWindow::everyPageShowsSomethingOfItsOwn()
{
    QFETCH(QString, theme);
    QVERIFY(control::callAndWait(core::Paths::forDemo().socket, "PUT", control::api::settings,
                                 {{QStringLiteral("theme"), theme}})
                .ok());
    const QStringList pages{QStringLiteral("overview"), QStringLiteral("agents"), QStringLiteral("usage"),
                            QStringLiteral("runs"),     QStringLiteral("keys"),   QStringLiteral("identity"),
                            QStringLiteral("settings")};
    for (int i = 0; i < pages.size(); ++i) {
        tool({QStringLiteral("xdotool"), QStringLiteral("windowfocus"), m_window, QStringLiteral("key"),
              QStringLiteral("ctrl+%1").arg(i + 1)});
        const QString name = QStringLiteral("%1-%2").arg(pages[i], theme);
        std::optional<QImage> shown;
        // The theme and the page come by way of two programs.
        const auto isThere = [&] {
            shown = picture(name);
            return shown && shown->size() == QSize(1280, 860) * m_scale && *shown != m_before;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isThere(), qPrintable(name), 60'000);
        m_before = *shown;
        QVERIFY(shown->save(QStringLiteral(SCREENSHOTS_DIR "/desktop-%1-%2x.png").arg(name).arg(m_scale)));
    }
}

void TestWindow::theTraysMenuIsReadable()
{
    const QString tray =
        QString::fromLatin1(tool({QStringLiteral("xdotool"), QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                  QStringLiteral("--class"), QStringLiteral("^trayer$")})
                                .split('\n')
                                .last());
    const auto shot = [this](const QString &name) {
        const QString path = m_folder.filePath(name);
        tool({QStringLiteral("import"), QStringLiteral("-window"), QStringLiteral("root"), path});
        const QImage whole(path);
        const QSize corner = QSize(500, 360) * m_scale;
        return whole.copy(QRect(whole.width() - corner.width(), 0, corner.width(), corner.height()));
    };
    const QImage closed = shot(QStringLiteral("closed.png"));
    tool({QStringLiteral("xdotool"), QStringLiteral("mousemove"), QStringLiteral("--window"), tray,
          QStringLiteral("12"), QStringLiteral("14"), QStringLiteral("click"), QStringLiteral("3")});
    QImage open;
    const auto isOpen = [&] {
        open = shot(QStringLiteral("open.png"));
        return support::difference(open, closed) > 0.02;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 15'000);
    QVERIFY(open.save(QStringLiteral(SCREENSHOTS_DIR "/desktop-tray-menu-%1x.png").arg(m_scale)));
    tool({QStringLiteral("xdotool"), QStringLiteral("key"), QStringLiteral("Escape")});
}

void TestWindow::aSecondStartRaisesTheWindow()
{
    tool({QStringLiteral("xdotool"), QStringLiteral("windowminimize"), QStringLiteral("--sync"), m_window});
    QProcess second;
    second.start(QStringLiteral(PROGRAMS_DIR "/spotmeter-desktop"), {QStringLiteral("--demo")});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    const auto isActive = [this] {
        return QString::fromLatin1(tool({QStringLiteral("xdotool"), QStringLiteral("getactivewindow")})) == m_window;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isActive(), 15'000);
}

void TestWindow::theServiceOutlivesTheProgram()
{
    const qint64 pid = status()[QLatin1String("pid")].toInteger();
    QVERIFY(pid > 0);
    m_desktop.kill();
    QVERIFY(m_desktop.waitForFinished());
    QCOMPARE(status()[QLatin1String("pid")].toInteger(), pid);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(guardOption))
        return guardTheService();
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestWindow.moc"
