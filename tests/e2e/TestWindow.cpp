// SPDX-License-Identifier: GPL-3.0-or-later
// The real desktop program on a real screen with a tray: it comes up, starts its service, shows every page, and leaves
// the service running when its window is closed. The pictures stay behind as <build>/screenshots/desktop-*.png.
#include "control/Api.h"
#include "control/BlockingClient.h"
#include "core/Paths.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theWindowComesUpWithTheDemosNumbers();
    void theIconIsInTheTray();
    void everyPageShowsSomethingOfItsOwn();
    void theServiceOutlivesTheProgram();

private:
    QByteArray tool(const QStringList &command);
    QJsonObject status() const;
    std::optional<QImage> picture(const QString &name);

    QTemporaryDir m_folder{QStringLiteral("/tmp/spotmeter-test-XXXXXX")};
    QProcess m_desktop;
    QString m_window;
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

void TestWindow::everyPageShowsSomethingOfItsOwn()
{
    const QStringList pages{QStringLiteral("overview"), QStringLiteral("agents"), QStringLiteral("usage"),
                            QStringLiteral("runs"),     QStringLiteral("keys"),   QStringLiteral("identity"),
                            QStringLiteral("settings")};
    QImage before;
    for (int i = 0; i < pages.size(); ++i) {
        tool({QStringLiteral("xdotool"), QStringLiteral("windowfocus"), QStringLiteral("--sync"), m_window,
              QStringLiteral("key"), QStringLiteral("ctrl+%1").arg(i + 1)});
        std::optional<QImage> shown;
        const auto isAnotherPage = [&] {
            shown = picture(pages[i]);
            return shown && shown->size() == QSize(1280, 860) && *shown != before;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isAnotherPage(), qPrintable(pages[i]), 30'000);
        before = *shown;
        QVERIFY(shown->save(QStringLiteral(SCREENSHOTS_DIR "/desktop-%1.png").arg(pages[i])));
    }
}

void TestWindow::theServiceOutlivesTheProgram()
{
    const qint64 pid = status()[QLatin1String("pid")].toInteger();
    QVERIFY(pid > 0);
    m_desktop.kill();
    QVERIFY(m_desktop.waitForFinished());
    QCOMPARE(status()[QLatin1String("pid")].toInteger(), pid);
}

QTEST_GUILESS_MAIN(TestWindow)
#include "TestWindow.moc"
