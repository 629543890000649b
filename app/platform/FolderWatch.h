// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace platform {

/// Tells which files below some folders were written, without ever looking by itself: the kernel rings. Folders that
/// come into being later, and folders inside, are watched as well. One thread, with an event loop.
class FolderWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// These and no others. A folder that is missing is waited for.
    void watch(const QStringList &folders);

Q_SIGNALS:
    /// Files that were made or written, as many as came at once; none: so many that some may have been missed.
    void written(const QStringList &files);

private:
    class Kernel;
    std::unique_ptr<Kernel> m_kernel;
};

}  // namespace platform
