// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedying/Remedies.h"

#include "configuring/Diff.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

namespace remedying {

namespace {

constexpr qint64 youngMs = 60 * 60 * 1000;  // a transcript that was written within the hour may still grow

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string replaced(std::string all, std::string_view what, std::string_view with)
{
    for (std::size_t at = all.find(what); at != std::string::npos; at = all.find(what, at + with.size()))
        all.replace(at, what.size(), with);
    return all;
}

/// What a remedy is called before it is done and after.
struct Words {
    QString question;
    QString done;
};

Words wordsOf(Remedy remedy, const QString &path, const QString &masked, const QString &name)
{
    switch (remedy) {
    case Remedy::Keychain:
        return {QStringLiteral("Move the key %1 from %2 to the keychain as %3?").arg(masked, path, name),
                QStringLiteral("Moved the key %1 from %2 to the keychain as %3.").arg(masked, path, name)};
    case Remedy::Remove:
        return {QStringLiteral("Remove the key %1 from %2?").arg(masked, path),
                QStringLiteral("Removed the key %1 from %2.").arg(masked, path)};
    case Remedy::Redact:
        return {QStringLiteral("Blot out the key %1 in %2?").arg(masked, path),
                QStringLiteral("Blotted out the key %1 in %2.").arg(masked, path)};
    case Remedy::Tighten:
        return {QStringLiteral("Make %1 readable by its owner alone?").arg(path),
                QStringLiteral("Made %1 readable by its owner alone.").arg(path)};
    case Remedy::Gitignore:
        break;
    }
    return {QStringLiteral("Tell git to ignore %1?").arg(path), QStringLiteral("Told git to ignore %1.").arg(path)};
}

/// The folder of the work tree that the file is in; empty if it is in none.
QString workTreeOf(const QString &path)
{
    for (QDir folder = QFileInfo(path).absoluteDir();; folder.cdUp()) {
        if (QFileInfo::exists(folder.filePath(QStringLiteral(".git"))))
            return folder.absolutePath();
        if (folder.isRoot())
            return {};
    }
}

}  // namespace

Remedies::Remedies(const scanning::PatternEngine &engine, const keyring::Keyring &keyring, QString folder,
                   std::string salt)
    : m_engine(engine), m_keyring(keyring), m_records(std::move(folder)), m_salt(std::move(salt))
{
}

core::Result<void> Remedies::planText(const RemedyRequest &request, LocatedKey &located, Plan &plan) const
{
    const QString path = located.file.path();
    if (request.remedy == Remedy::Redact) {
        const qint64 age = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTime());
        if (age < youngMs)
            return core::Error{core::ErrorKind::Conflict,
                               QStringLiteral("%1 was written %2 minutes ago and may still be in use. Try again in an "
                                              "hour.")
                                   .arg(path)
                                   .arg(age / 60'000)};
        if (isOpenSomewhere(request.path))
            return core::Error{core::ErrorKind::Conflict,
                               QStringLiteral("A program has %1 open. End it first.").arg(path)};
    }
    auto rewritten = rewrite(request.remedy, located.key, request.name);
    if (!rewritten)
        return rewritten.error();
    plan.bytes = applied(located.key.bytes, rewritten->replacements);
    plan.record.steps = stepsBack(located.key.bytes, rewritten->replacements, located.secret.expose());
    plan.record.entry = rewritten->name.isEmpty() ? QStringLiteral("undo-") + plan.record.id : rewritten->name;
    const std::string before = replaced(std::string(located.key.bytes), located.secret.expose(), located.masked);
    plan.preview.diff =
        text(configuring::unifiedDiff(before, replaced(plan.bytes, located.secret.expose(), located.masked)));
    plan.preview.name = rewritten->name;
    plan.preview.next = rewritten->next;
    return {};
}

core::Result<void> Remedies::planMode(const RemedyRequest &request, Plan &plan) const
{
    struct stat status{};
    if (stat(request.path.c_str(), &status) != 0)
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("%1 is gone.").arg(plan.file.path())};
    plan.changesMode = true;
    plan.record.mode = unsigned(status.st_mode & 07777);
    if ((status.st_mode & 077) == 0)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("%1 is its owner's alone already.").arg(plan.file.path())};
    plan.preview.diff = QStringLiteral("mode %1 → %2")
                            .arg(status.st_mode & 07777, 4, 8, QLatin1Char('0'))
                            .arg(status.st_mode & 0700, 4, 8, QLatin1Char('0'));
    return {};
}

core::Result<void> Remedies::planGitignore(const RemedyRequest &request, Plan &plan) const
{
    const QString path = QFile::decodeName(request.path.c_str());
    const QString top = workTreeOf(path);
    if (top.isEmpty())
        return core::Error{core::ErrorKind::BadInput, QStringLiteral("%1 is in no git work tree.").arg(path)};
    auto file = configuring::ConfigFile::read(top + QStringLiteral("/.gitignore"));
    if (!file)
        return file.error();
    plan.file = *std::move(file);
    const std::string &old = plan.file.bytes();
    const std::string line = '/' + QDir(top).relativeFilePath(path).toStdString() + '\n';
    const std::string added = (old.empty() || old.ends_with('\n') ? "" : "\n") + line;
    plan.bytes = old + added;
    plan.record.created = !plan.file.exists();
    plan.record.steps = {{old.size(), {}, added.size()}};
    plan.preview.diff = text(configuring::unifiedDiff(old, plan.bytes));
    plan.preview.next =
        QStringLiteral("If git tracks the file already, take it out with `git rm --cached` and revoke the key.");
    return {};
}

core::Result<std::unique_ptr<Remedies::Plan>> Remedies::plan(const RemedyRequest &request) const
{
    auto located = locate(m_engine, m_salt, request.path, request.fingerprint);
    if (!located)
        return located.error();
    auto plan = std::make_unique<Plan>();
    plan->record.id = QString::fromStdString(core::randomHex(6));
    plan->record.at = QDateTime::currentMSecsSinceEpoch();
    plan->record.remedy = request.remedy;
    plan->file = (*located)->file;
    const QString path = plan->file.path();
    core::Result<void> planned;
    if (request.remedy == Remedy::Tighten)
        planned = planMode(request, *plan);
    else if (request.remedy == Remedy::Gitignore)
        planned = planGitignore(request, *plan);
    else
        planned = planText(request, **located, *plan);
    if (!planned)
        return planned.error();
    plan->record.path = plan->file.path();
    plan->record.afterHash = core::sha256Hex(plan->bytes);
    const Words words = wordsOf(request.remedy, path, text((*located)->masked), plan->preview.name);
    plan->preview.what = words.question;
    plan->record.what = words.done;
    plan->secret = std::move((*located)->secret);
    return plan;
}

core::Result<RemedyPreview> Remedies::preview(const RemedyRequest &request) const
{
    auto planned = plan(request);
    if (!planned)
        return planned.error();
    return (*planned)->preview;
}

core::Result<RemedyDone> Remedies::carryOut(const RemedyRequest &request, Plan &plan) const
{
    if (const auto saved = m_records.save(plan.record); !saved)
        return saved.error();
    core::Result<void> changed;
    if (!plan.changesMode)
        changed = plan.file.replace(plan.bytes);
    else if (chmod(request.path.c_str(), *plan.record.mode & 0700) != 0)
        changed =
            core::Error{core::ErrorKind::Denied, QStringLiteral("Cannot change the mode of %1.").arg(plan.file.path())};
    if (!changed) {
        m_records.forget(plan.record.id);
        return changed.error();
    }
    const bool stays = request.remedy == Remedy::Tighten || request.remedy == Remedy::Gitignore;
    const auto again = locate(m_engine, m_salt, request.path, request.fingerprint);
    return RemedyDone{plan.record.what, plan.preview.next, plan.record.id, plan.preview.name, !stays && !again};
}

void Remedies::apply(const RemedyRequest &request, QObject *context, Callback<RemedyDone> done) const
{
    auto planned = plan(request);
    if (!planned)
        return done(planned.error());
    const std::shared_ptr<Plan> plan = std::move(*planned);
    if (plan->record.entry.isEmpty())
        return done(carryOut(request, *plan));
    const auto carry = [this, request, plan, context, done](const core::Result<void> &written) {
        if (!written)
            return done(written.error());
        done(carryOut(request, *plan));
    };
    if (request.remedy != Remedy::Keychain)
        return m_keyring.write(plan->record.entry, plan->secret, context, carry);
    // Two keys of one name would be one key lost.
    m_keyring.read(plan->record.entry, context, [this, plan, context, done, carry](const auto &there) {
        if (there && there->expose() != plan->secret.expose())
            return done(core::Error{core::ErrorKind::Conflict,
                                    QStringLiteral("The keychain has another key named %1. Give this one another name.")
                                        .arg(plan->record.entry)});
        if (!there && there.error().kind != core::ErrorKind::NotFound)
            return done(there.error());
        m_keyring.write(plan->record.entry, plan->secret, context, carry);
    });
}

core::Result<QString> Remedies::takeBack(const UndoRecord &record, std::string_view secret) const
{
    const QString done = QStringLiteral("Undone: %1").arg(record.what);
    if (record.mode) {
        if (chmod(QFile::encodeName(record.path).constData(), *record.mode) != 0)
            return core::Error{core::ErrorKind::Denied,
                               QStringLiteral("Cannot change the mode of %1.").arg(record.path)};
        m_records.forget(record.id);
        return done;
    }
    const auto file = configuring::ConfigFile::read(record.path);
    if (!file)
        return file.error();
    if (core::sha256Hex(file->bytes()) != record.afterHash)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("%1 was changed since. It was not touched; the key is in the keychain as %2.")
                               .arg(record.path, record.entry)};
    const auto before = configuring::stepBack(file->bytes(), withSecret(record.steps, secret));
    if (!before)
        return before.error();
    const auto restored = record.created ? file->remove() : file->replace(*before);
    if (!restored)
        return restored.error();
    m_records.forget(record.id);
    return done;
}

void Remedies::undo(const QString &id, QObject *context, Callback<QString> done) const
{
    const std::vector<UndoRecord> all = records();
    const auto record = std::find_if(all.begin(), all.end(), [&id](const UndoRecord &one) { return one.id == id; });
    if (record == all.end())
        return done(core::Error{core::ErrorKind::NotFound, QStringLiteral("There is no change %1 to undo.").arg(id)});
    if (record->entry.isEmpty())
        return done(takeBack(*record, {}));
    m_keyring.read(record->entry, context, [this, context, done, record = *record](const auto &secret) {
        if (!secret)
            return done(secret.error());
        auto undone = takeBack(record, secret->expose());
        // The key is back in its file; what only kept it for this undo is not needed any more.
        if (undone && record.entry.startsWith(QLatin1String("undo-")))
            m_keyring.remove(record.entry, context, [](const core::Result<void> &) { });
        done(std::move(undone));
    });
}

}  // namespace remedying
