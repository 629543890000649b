// SPDX-License-Identifier: GPL-3.0-or-later
// inotify(7): a watch a folder. Events name a file in it.
#include "platform/FolderWatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace platform {

namespace {

constexpr quint32 contentEvents = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_ONLYDIR | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr quint32 arrivalEvents = IN_CREATE | IN_MOVED_TO | IN_ONLYDIR | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr int deepest = 8;

/// The folder, or the nearest one above it that is there.
QString nearestFolder(QString folder)
{
    while (!QFileInfo(folder).isDir() && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return folder;
}

}  // namespace

class FolderWatch::Kernel {
public:
    explicit Kernel(FolderWatch &owner)
        : m_owner(owner), m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
          m_bell(m_descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&m_bell, &QSocketNotifier::activated, &owner, [this] { read(); });
    }
    ~Kernel() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Kernel)

    void await(const QString &folder)
    {
        m_roots.append(QDir::cleanPath(folder));
        settle(m_roots.last());
    }

private:
    /// Watches the folder and all inside, or what it is waited for in. Files that are found are told if `told` is
    /// there.
    void settle(const QString &root, QSet<QString> *told = nullptr)
    {
        const QString nearest = nearestFolder(root);
        if (nearest == root)
            addTree(root, 0, told);
        else
            add(nearest, arrivalEvents);
    }

    void addTree(const QString &folder, int depth, QSet<QString> *told)
    {
        if (depth > deepest || !add(folder, contentEvents))
            return;
        const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir() && !entry.isSymLink())
                addTree(entry.filePath(), depth + 1, told);
            else if (told != nullptr && entry.isFile())
                told->insert(entry.filePath());
        }
    }

    bool add(const QString &folder, quint32 events)
    {
        const int id = inotify_add_watch(m_descriptor, QFile::encodeName(folder).constData(), events | IN_MASK_ADD);
        if (id >= 0)
            m_folders.insert(id, folder);
        return id >= 0;
    }

    void read()
    {
        alignas(inotify_event) std::array<char, 64 * 1024> buffer;
        QSet<QString> files;
        bool missed = false;
        ssize_t size = 0;
        while ((size = ::read(m_descriptor, buffer.data(), buffer.size())) > 0) {
            for (ssize_t at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, buffer.data() + at, sizeof(event));
                missed = missed || (event.mask & IN_Q_OVERFLOW) != 0;
                const char *name = event.len > 0 ? buffer.data() + at + sizeof(event) : "";
                take(event, QFile::decodeName(name), files);
                at += ssize_t(sizeof(event)) + ssize_t(event.len);
            }
        }
        if (missed)
            Q_EMIT m_owner.written({});
        else if (!files.isEmpty())
            Q_EMIT m_owner.written(QStringList(files.begin(), files.end()));
    }

    void take(const inotify_event &event, const QString &name, QSet<QString> &files)
    {
        const QString folder = m_folders.value(event.wd);
        if ((event.mask & (IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
            m_folders.remove(event.wd);
            for (const QString &root : std::as_const(m_roots)) {
                if (root == folder)
                    settle(root, &files);
            }
            return;
        }
        if (folder.isEmpty() || name.isEmpty())
            return;
        const QString path = folder + u'/' + name;
        const bool isInside = isBelowRoot(path);
        if ((event.mask & IN_ISDIR) == 0) {
            if (isInside)
                files.insert(path);
            return;
        }
        if (isInside)
            return addTree(path, 0, &files);
        for (const QString &root : std::as_const(m_roots)) {
            if (root == path || root.startsWith(path + u'/'))
                settle(root, &files);
        }
    }

    bool isBelowRoot(const QString &path) const
    {
        return std::any_of(m_roots.begin(), m_roots.end(),
                           [&path](const QString &root) { return path.startsWith(root + u'/'); });
    }

    FolderWatch &m_owner;
    const int m_descriptor;
    QSocketNotifier m_bell;
    QStringList m_roots;
    QHash<int, QString> m_folders;
};

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::watch(const QStringList &folders)
{
    m_kernel = std::make_unique<Kernel>(*this);
    for (const QString &folder : folders)
        m_kernel->await(folder);
}

}  // namespace platform
