// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Keyring.h"

#include "keyring/SecretService.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <utility>

namespace keyring {

namespace {

using core::Error;
using core::ErrorKind;
using Outcome = core::Result<void>;

QString serviceName()
{
    return QStringLiteral("spotmeter");
}

Error locked()
{
    return {ErrorKind::Denied, QStringLiteral("The keyring is locked. Unlock it and try again.")};
}

Error missing()
{
    return {ErrorKind::Unavailable,
            QStringLiteral("There is no default keyring yet. Make one in the system's password settings.")};
}

Error noAnswer()
{
    return {ErrorKind::Unavailable,
            QStringLiteral("The keyring does not answer. If it asks for a password, answer it and try again.")};
}

Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return Error{ErrorKind::NotFound, QStringLiteral("The keyring has no entry \"%1\".").arg(job.key())};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Error{ErrorKind::Denied, QStringLiteral("The keyring refused: %1").arg(job.errorString())};
    default:
        return Error{ErrorKind::Unavailable, QStringLiteral("There is no keyring here: %1").arg(job.errorString())};
    }
}

/// Which outcomes are believed only once the keyring is known to be open.
enum class Doubt { Failures, Everything };

/// One job and its one report: by the job, or by the clock if that is first. Lives as a child of the context. The job
/// deletes itself when it ends, which may be long after we stopped waiting; it cannot be called back.
class Request : public QObject {
public:
    Request(QKeychain::Job *job, QObject *context, Keyring::Callback<void> done)
        : QObject(context), m_job(job), m_done(std::move(done))
    {
    }
    Q_DISABLE_COPY_MOVE(Request)

    void start(const QString &name, std::chrono::milliseconds patience, Doubt doubt)
    {
        QTimer::singleShot(patience, this, [this] { report(noAnswer()); });
        connect(m_job, &QKeychain::Job::finished, this,
                [this, doubt](QKeychain::Job *job) { weigh(outcomeOf(*job), doubt); });
        m_job->setInsecureFallback(false);
        m_job->setKey(name);
        m_job->start();
    }

private:
    void weigh(const Outcome &outcome, Doubt doubt)
    {
        if (outcome && doubt == Doubt::Failures)
            return report(outcome);
        askCollectionState(this, [this, outcome](CollectionState state) {
            if (state == CollectionState::Locked)
                return report(locked());
            report(state == CollectionState::Missing ? missing() : outcome);
        });
    }

    void report(const Outcome &outcome)
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done(outcome);
        }
    }

    QKeychain::Job *m_job;
    Keyring::Callback<void> m_done;
};

}  // namespace

void Keyring::read(const QString &name, QObject *context, Callback<core::Secret> done) const
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    auto *request = new Request(job, context, [job, done = std::move(done)](const Outcome &outcome) {
        if (outcome)
            done(core::Secret(job->textData().toStdString()));  // success is reported while the job lives
        else
            done(outcome.error());
    });
    request->start(name, m_patience, Doubt::Failures);
}

void Keyring::write(const QString &name, const core::Secret &secret, QObject *context, Callback<void> done) const
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(QString::fromUtf8(secret.expose().data(), qsizetype(secret.expose().size())));
    (new Request(job, context, std::move(done)))->start(name, m_patience, Doubt::Failures);
}

void Keyring::remove(const QString &name, QObject *context, Callback<void> done) const
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    auto *request = new Request(job, context, [done = std::move(done)](const Outcome &outcome) {
        const bool gone = outcome || outcome.error().kind == ErrorKind::NotFound;
        done(gone ? Outcome() : outcome);
    });
    request->start(name, m_patience, Doubt::Everything);  // libsecret reports success from a locked keyring too
}

}  // namespace keyring
