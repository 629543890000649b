// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Journal.h"

#include "configuring/RecordJson.h"
#include "core/Secret.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace configuring {

namespace {

core::Error at(const QString &path, const core::Error &error)
{
    return {error.kind, path + QStringLiteral(": ") + error.message};
}

/// Whether a write in place ended in the middle, in the change or in an earlier undo; then its safe copy counts. A copy
/// may also have been left beside a whole file, which its program has changed since.
bool isHalfWritten(const Record &record, const std::string &now, const std::string &copy)
{
    const std::string hash = core::sha256Hex(now);
    if (hash == record.beforeHash || hash == record.afterHash)
        return false;
    if (!readLeaves(record.format, now))
        return true;
    const auto meant = undoOf(record, copy);
    if (!meant)
        return false;
    const auto same = std::mismatch(now.begin(), now.end(), meant->bytes.begin(), meant->bytes.end()).first;
    const std::size_t written = std::size_t(same - now.begin());
    return written <= copy.size() && std::string_view(now).substr(written) == std::string_view(copy).substr(written);
}

core::Error spoilt(const QString &path, const core::Error &error)
{
    return {error.kind,
            QStringLiteral("The undo record %1 cannot be used: %2 Move it away to go on without it.")
                .arg(path, error.message)};
}

}  // namespace

core::Result<Change> planChange(const QString &owner, const QString &path, Format format, std::span<const Edit> edits)
{
    auto file = ConfigFile::read(path);
    if (!file)
        return file.error();
    auto edited = applyEdits(format, file->bytes(), edits);
    if (!edited)
        return at(path, edited.error());
    auto keys = recordKeys(format, file->bytes(), edits);
    if (!keys)
        return at(path, keys.error());
    Record record{owner,
                  path,
                  format,
                  !file->exists(),
                  file->missingFolders(),
                  core::sha256Hex(file->bytes()),
                  core::sha256Hex(edited->bytes),
                  std::move(edited->back),
                  std::move(*keys)};
    return Change{std::move(*file), {std::move(edited->bytes), false, {}}, std::move(record)};
}

core::Result<Change> planUndo(const Record &record)
{
    auto file = ConfigFile::read(record.path);
    if (!file)
        return file.error();
    if (!file->exists())
        return Change{std::move(*file), {{}, true, {}}, record};
    const auto copy = file->safeCopy();
    auto undone = undoOf(record, copy && isHalfWritten(record, file->bytes(), *copy) ? *copy : file->bytes());
    if (!undone)
        return at(record.path, undone.error());
    return Change{std::move(*file), std::move(*undone), record};
}

Journal::Journal(QString folder) : m_folder(std::move(folder))
{
}

core::Result<void> Journal::apply(const Change &change) const
{
    const Record &record = change.record;
    if (QFileInfo::exists(pathOf(record))) {
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("%1 is changed already. Undo that first.").arg(record.path)};
    }
    if (const auto recorded = write(record); !recorded)
        return recorded;
    if (change.file.exists() && change.file.bytes() == change.after.bytes)
        return {};
    const auto replaced = change.file.replace(change.after.bytes);
    if (!replaced) {
        const auto now = ConfigFile::read(record.path);
        const bool untouched = now && now->exists() == change.file.exists() && now->bytes() == change.file.bytes();
        if (untouched && forget(record))
            removeEmptyFolders(record.createdFolders);
    }
    return replaced;
}

core::Result<void> Journal::undo(const Change &change) const
{
    const bool same = change.file.exists() && !change.after.removes && change.file.bytes() == change.after.bytes;
    if (!same) {
        const auto done = change.after.removes ? change.file.remove() : change.file.replace(change.after.bytes);
        if (!done)
            return done;
    }
    change.file.removeLeftover();
    if (change.after.removes)
        removeEmptyFolders(change.record.createdFolders);
    return forget(change.record);
}

core::Result<std::vector<Record>> Journal::records(const QString &owner) const
{
    std::vector<Record> records;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({owner + QStringLiteral("--*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.absoluteFilePath(name);
        const auto file = ConfigFile::read(path);
        if (!file)
            return spoilt(path, file.error());
        auto record = recordFromJson(QByteArray::fromStdString(file->bytes()));
        if (!record)
            return spoilt(path, record.error());
        record->writtenAtMs = QFileInfo(path).lastModified().toMSecsSinceEpoch();
        records.push_back(std::move(*record));
    }
    return records;
}

QString Journal::pathOf(const Record &record) const
{
    const std::string hash = core::sha256Hex(record.path.toStdString()).substr(0, 16);
    return m_folder + u'/' + record.owner + QStringLiteral("--") + QString::fromStdString(hash)
        + QStringLiteral(".json");
}

core::Result<void> Journal::write(const Record &record) const
{
    const auto file = ConfigFile::read(pathOf(record));
    if (!file)
        return file.error();
    return file->replace(toJson(record).toStdString());
}

core::Result<void> Journal::forget(const Record &record) const
{
    const auto file = ConfigFile::read(pathOf(record));
    if (!file)
        return file.error();
    file->removeLeftover();
    return file->remove();
}

}  // namespace configuring
