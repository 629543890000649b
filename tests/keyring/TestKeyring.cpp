// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Keyring.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <memory>
#include <optional>

namespace {

using core::ErrorKind;

/// Asks and waits for the one report.
template <class T, class Ask> core::Result<T> answer(Ask ask)
{
    QObject context;
    std::optional<core::Result<T>> result;
    ask(&context, [&](core::Result<T> reported) { result.emplace(std::move(reported)); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return core::Error{ErrorKind::Internal, QStringLiteral("nothing was reported")};
    return std::move(*result);
}

core::Result<core::Secret> read(const keyring::Keyring &keyring, const QString &name)
{
    return answer<core::Secret>([&](QObject *context, auto done) { keyring.read(name, context, std::move(done)); });
}

core::Result<void> write(const keyring::Keyring &keyring, const QString &name, const std::string &text)
{
    return answer<void>(
        [&](QObject *context, auto done) { keyring.write(name, core::Secret(text), context, std::move(done)); });
}

core::Result<void> remove(const keyring::Keyring &keyring, const QString &name)
{
    return answer<void>([&](QObject *context, auto done) { keyring.remove(name, context, std::move(done)); });
}

const QString entry = QStringLiteral("gateway-password");

/// All three calls fail with this kind and a sentence that has these words.
void expectEverythingToFail(const keyring::Keyring &keyring, ErrorKind kind, const char *words)
{
    const auto expect = [&](const auto &result) {
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QLatin1String(words)), qPrintable(result.error().message));
        QCOMPARE(result.error().kind, kind);
    };
    expect(read(keyring, entry));
    expect(write(keyring, entry, "xyz"));
    expect(remove(keyring, entry));
}

}  // namespace

class OpenKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretComesBackUntilItIsRemoved();
    void aSecondWriteReplacesTheFirst();
    void removingWhatIsNotThereSucceeds();
    void nothingIsReportedToAReceiverThatIsGone();

private:
    keyring::Keyring m_keyring;
};

void OpenKeyring::aSecretComesBackUntilItIsRemoved()
{
    QVERIFY(write(m_keyring, entry, "pässword one"));
    const auto found = read(m_keyring, entry);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(std::string(found->expose()), std::string("pässword one"));
    QVERIFY(remove(m_keyring, entry));
    const auto after = read(m_keyring, entry);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::NotFound);
    QVERIFY(after.error().message.contains(entry));
}

void OpenKeyring::aSecondWriteReplacesTheFirst()
{
    QVERIFY(write(m_keyring, entry, "one"));
    QVERIFY(write(m_keyring, entry, "two"));
    const auto found = read(m_keyring, entry);
    QVERIFY(found);
    QCOMPARE(std::string(found->expose()), std::string("two"));
}

void OpenKeyring::removingWhatIsNotThereSucceeds()
{
    QVERIFY(remove(m_keyring, QStringLiteral("never-written")));
}

void OpenKeyring::nothingIsReportedToAReceiverThatIsGone()
{
    bool reported = false;
    auto receiver = std::make_unique<QObject>();
    m_keyring.read(entry, receiver.get(), [&](const core::Result<core::Secret> &) { reported = true; });
    receiver.reset();
    QVERIFY(!read(m_keyring, QStringLiteral("asked-later")));  // jobs run in order: the first is over now
    QVERIFY(!reported);
}

class LockedKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysLockedAndNeverNoEntry()
    {
        expectEverythingToFail(keyring::Keyring(), ErrorKind::Denied, "locked");
    }
};

class MissingKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysThatThereIsNoneYet()
    {
        expectEverythingToFail(keyring::Keyring(), ErrorKind::Unavailable, "no default keyring yet");
    }
};

class FrozenKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCallWaitsLongerThanItsPatience()
    {
        QElapsedTimer clock;
        clock.start();
        expectEverythingToFail(keyring::Keyring(std::chrono::milliseconds(200)), ErrorKind::Unavailable,
                               "does not answer");
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }
};

class AbsentKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysThatThereIsNoKeyringHere()
    {
        expectEverythingToFail(keyring::Keyring(), ErrorKind::Unavailable, "no keyring here");
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const std::map<QString, std::shared_ptr<QObject>> tests{
        {QStringLiteral("open"), std::make_shared<OpenKeyring>()},
        {QStringLiteral("locked"), std::make_shared<LockedKeyring>()},
        {QStringLiteral("missing"), std::make_shared<MissingKeyring>()},
        {QStringLiteral("frozen"), std::make_shared<FrozenKeyring>()},
        {QStringLiteral("absent"), std::make_shared<AbsentKeyring>()}};
    return QTest::qExec(tests.at(QString::fromLocal8Bit(argv[1])).get());
}

#include "TestKeyring.moc"
