// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace configuring;

namespace {

const QString owner = QStringLiteral("claude-code");
const QByteArray original = "{\r\n\t\"model\": \"opus\",\r\n\t\"env\": { \"A\": \"1\" }\r\n}";

enum class Ended { Killed, ByItself, Failed };

/// Runs `work` in a child that is killed when it enters or leaves its n-th system call.
Ended killedAt(int stop, const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0 || ::raise(SIGSTOP) != 0)
            ::_exit(1);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    for (int i = 0; i < stop && WIFSTOPPED(status); ++i) {
        if (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) != 0)
            break;
        ::waitpid(child, &status, 0);
    }
    if (WIFEXITED(status))
        return WEXITSTATUS(status) == 0 ? Ended::ByItself : Ended::Failed;
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return Ended::Killed;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

}  // namespace

/// A change and its undo, broken off at every single system call they make.
class TestKilledWrites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOriginalCanBeHadBackFromEveryPoint_data();
    void theOriginalCanBeHadBackFromEveryPoint();

private:
    void prepare(bool twoNames);
    bool apply() const;
    bool undoAll() const;
    QString target() const { return m_home->filePath(QStringLiteral("settings.json")); }
    Journal journal() const { return Journal(m_home->filePath(QStringLiteral("data/journal"))); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKilledWrites::prepare(bool twoNames)
{
    m_home = std::make_unique<QTemporaryDir>();
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(original);
    file.close();
    if (twoNames) {
        const QByteArray twin = QFile::encodeName(m_home->filePath(QStringLiteral("twin.json")));
        QCOMPARE(::link(QFile::encodeName(target()).constData(), twin.constData()), 0);
    }
}

bool TestKilledWrites::apply() const
{
    const std::vector<Edit> edits{{{"env", "URL"}, "http://127.0.0.1:4117/a/x"}, {{"env", "A"}, "2"}};
    const auto change = planChange(owner, target(), Format::Json, edits);
    return change && journal().apply(*change);
}

bool TestKilledWrites::undoAll() const
{
    const auto all = journal().records(owner);
    if (!all)
        return false;
    for (const Record &record : *all) {
        const auto undo = planUndo(record);
        if (!undo || !undo->after.conflicts.isEmpty() || !journal().undo(*undo))
            return false;
    }
    return true;
}

void TestKilledWrites::theOriginalCanBeHadBackFromEveryPoint_data()
{
    QTest::addColumn<bool>("twoNames");
    QTest::addColumn<bool>("inTheUndo");
    QTest::newRow("change") << false << false;
    QTest::newRow("undo") << false << true;
    QTest::newRow("change, hard links") << true << false;
    QTest::newRow("undo, hard links") << true << true;
}

void TestKilledWrites::theOriginalCanBeHadBackFromEveryPoint()
{
    QFETCH(bool, twoNames);
    QFETCH(bool, inTheUndo);
    int points = 0;
    for (Ended ended = Ended::Killed; ended == Ended::Killed;) {
        prepare(twoNames);
        QVERIFY(!inTheUndo || apply());
        ended = killedAt(++points, [&] { return inTheUndo ? undoAll() : apply(); });
        QVERIFY2(ended != Ended::Failed, qPrintable(QString::number(points)));
        QVERIFY2(undoAll(), qPrintable(QString::number(points)));
        QCOMPARE(content(target()), original);
        QStringList left{QStringLiteral("settings.json")};
        if (twoNames) {
            QCOMPARE(content(m_home->filePath(QStringLiteral("twin.json"))), original);
            left.append(QStringLiteral("twin.json"));
        }
        const QDir home(m_home->path());
        QCOMPARE(home.entryList(QDir::Files | QDir::Hidden), left);
        QVERIFY(QDir(m_home->filePath(QStringLiteral("data/journal")))
                    .entryList({QStringLiteral("*.json")}, QDir::Files)
                    .isEmpty());
    }
    QVERIFY2(points > 20, qPrintable(QString::number(points)));
    qInfo("killed at %d points", points - 1);
}

QTEST_APPLESS_MAIN(TestKilledWrites)
#include "TestKilledWrites.moc"
