// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/ConfigFile.h"

#include "configuring/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace configuring {

namespace {

constexpr qint64 largest = 8'000'000;

core::Error cannot(const char *sentence, const QString &path, int error)
{
    const auto kind =
        error == EACCES || error == EPERM || error == EROFS ? core::ErrorKind::Denied : core::ErrorKind::Internal;
    return {kind, QString::fromLatin1(sentence).arg(path, QString::fromLocal8Bit(std::strerror(error)))};
}

core::Error refused(core::ErrorKind kind, const QString &path, const char *why)
{
    return {kind, QStringLiteral("%1 %2").arg(path, QLatin1String(why))};
}

/// Always the same name beside the target, so that what a killed program left is replaced by the next write.
QString temporaryFor(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".spotmeter-new");
}

QString safeCopyFor(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".spotmeter-old");
}

bool hasOtherNames(const QString &target)
{
    struct stat status{};
    return ::stat(QFile::encodeName(target).constData(), &status) == 0 && status.st_nlink > 1;
}

class Descriptor {
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

core::Result<void> syncFolder(const QString &folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen() || ::fsync(descriptor.get()) != 0)
        return cannot("Cannot save the folder %1: %2.", folder, errno);
    return {};
}

/// Mode and owner of the file that is going to be replaced; a new file is the user's alone.
core::Result<void> copyOwnership(const QString &target, int fd)
{
    struct stat old{};
    if (::stat(QFile::encodeName(target).constData(), &old) != 0)
        return {};
    struct stat now{};
    const bool same = ::fstat(fd, &now) == 0 && now.st_uid == old.st_uid && now.st_gid == old.st_gid;
    if ((!same && ::fchown(fd, old.st_uid, old.st_gid) != 0) || ::fchmod(fd, old.st_mode & 07777) != 0)
        return cannot("Cannot keep owner and mode of %1: %2.", target, errno);
    return {};
}

core::Result<void> writeTemporary(const QString &temporary, const QString &target, std::string_view bytes)
{
    ::unlink(QFile::encodeName(temporary).constData());
    const Descriptor file(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!file.isOpen())
        return cannot("Cannot write beside %1: %2.", target, errno);
    if (const auto owned = copyOwnership(target, file.get()); !owned)
        return owned;
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0)
        return cannot("Cannot write %1: %2.", target, errno);
    return {};
}

/// Whole or not there, so that what is there can be relied on.
core::Result<void> makeSafeCopy(const QString &copy, const QString &target, std::string_view bytes)
{
    const QString temporary = temporaryFor(target);
    if (const auto written = writeTemporary(temporary, target, bytes); !written)
        return written;
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(copy).constData()) != 0)
        return cannot("Cannot keep a copy of %1: %2.", target, errno);
    return syncFolder(QFileInfo(target).absolutePath());
}

core::Result<std::string> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot read %1: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return refused(core::ErrorKind::BadInput, path, "is larger than 8 MB. Spotmeter does not edit such a file.");
    return bytes.toStdString();
}

}  // namespace

core::Result<ConfigFile> ConfigFile::read(const QString &path)
{
    ConfigFile file;
    file.m_path = path;
    file.m_target = path;
    const QFileInfo info(path);
    if (info.isSymLink()) {
        if (!info.exists())
            return refused(core::ErrorKind::BadInput, path,
                           "is a symbolic link that leads nowhere. Create its target, or remove the link.");
        file.m_target = info.canonicalFilePath();
    }
    if (!info.exists())
        return file;
    if (!info.isFile())
        return refused(core::ErrorKind::BadInput, path, "is not a file. Move it away.");
    auto bytes = readAll(file.m_target);
    if (!bytes)
        return bytes.error();
    if (!isUtf8(*bytes))
        return refused(core::ErrorKind::BadInput, path, "is not valid UTF-8 text. It was not touched.");
    file.m_exists = true;
    file.m_bytes = std::move(*bytes);
    return file;
}

QStringList ConfigFile::missingFolders() const
{
    QStringList missing;
    QString folder = QFileInfo(m_target).absolutePath();
    while (!QFileInfo::exists(folder)) {
        missing.prepend(folder);
        folder = QFileInfo(folder).absolutePath();
    }
    return missing;
}

core::Result<void> ConfigFile::checkUnchanged() const
{
    const auto now = read(m_path);
    if (!now)
        return now.error();
    if (now->m_exists != m_exists || now->m_target != m_target || now->m_bytes != m_bytes)
        return refused(core::ErrorKind::Conflict, m_path, "was changed by another program just now. Try again.");
    return {};
}

core::Result<void> ConfigFile::checkWritable() const
{
    if (m_exists && ::faccessat(AT_FDCWD, QFile::encodeName(m_target).constData(), W_OK, AT_EACCESS) != 0
        && (errno == EACCES || errno == EROFS))
        return refused(core::ErrorKind::Denied, m_path, "is read-only. Make it writable, and try again.");
    return {};
}

core::Result<void> ConfigFile::replace(std::string_view bytes) const
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    for (const QString &folder : missingFolders()) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return cannot("Cannot create the folder %1: %2.", folder, errno);
    }
    return hasOtherNames(m_target) ? replaceInPlace(bytes) : replaceByName(bytes);
}

core::Result<void> ConfigFile::replaceByName(std::string_view bytes) const
{
    const QString temporary = temporaryFor(m_target);
    const QByteArray from = QFile::encodeName(temporary);
    auto done = writeTemporary(temporary, m_target, bytes);
    if (done)
        done = checkUnchanged();
    if (done && ::rename(from.constData(), QFile::encodeName(m_target).constData()) != 0)
        done = cannot("Cannot replace %1: %2.", m_path, errno);
    if (!done) {
        ::unlink(from.constData());
        return done;
    }
    return syncFolder(QFileInfo(m_target).absolutePath());
}

/// A copy that is there already is of before a replacement that was killed, and so the better one.
core::Result<void> ConfigFile::replaceInPlace(std::string_view bytes) const
{
    const QString copy = safeCopyFor(m_target);
    auto done = QFileInfo::exists(copy) ? core::Result<void>() : makeSafeCopy(copy, m_target, m_bytes);
    if (done)
        done = checkUnchanged();
    if (!done)
        return done;
    const Descriptor file(m_target, O_WRONLY);
    if (!file.isOpen() || !writeAll(file.get(), bytes) || ::ftruncate(file.get(), off_t(bytes.size())) != 0
        || ::fsync(file.get()) != 0)
        return cannot("Cannot write %1: %2.", m_path, errno);
    ::unlink(QFile::encodeName(copy).constData());
    return syncFolder(QFileInfo(m_target).absolutePath());
}

std::optional<std::string> ConfigFile::safeCopy() const
{
    const QString copy = safeCopyFor(m_target);
    auto bytes = QFileInfo::exists(copy) ? readAll(copy) : core::Result<std::string>(core::Error{});
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

core::Result<void> ConfigFile::remove() const
{
    if (const auto unchanged = checkUnchanged(); !unchanged)
        return unchanged;
    if (!m_exists)
        return {};
    if (::unlink(QFile::encodeName(m_target).constData()) != 0)
        return cannot("Cannot remove %1: %2.", m_path, errno);
    return syncFolder(QFileInfo(m_target).absolutePath());
}

void ConfigFile::removeLeftover() const
{
    ::unlink(QFile::encodeName(temporaryFor(m_target)).constData());
    ::unlink(QFile::encodeName(safeCopyFor(m_target)).constData());
}

void removeEmptyFolders(const QStringList &folders)
{
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        ::rmdir(QFile::encodeName(*folder).constData());
}

}  // namespace configuring
