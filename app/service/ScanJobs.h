// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Reply.h"
#include "core/Result.h"

#include <QObject>
#include <QString>

namespace service {

/// Scans in a short-lived worker process, whose crash costs one scan. Main thread. The salt for fingerprints is made
/// once and kept, readable by this user only, in the file given.
class ScanJobs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanJobs)

public:
    /// `home` is the folder whose known places are scanned when no path is named.
    ScanJobs(QString home, QString saltFile, QObject *parent = nullptr);

    /// Answers with {"findings","coverage"}; a client that hangs up cancels its scan.
    void scan(const QStringList &paths, control::Reply &reply);

private:
    core::Result<QByteArray> salt() const;

    QString m_home;
    QString m_saltFile;
};

}  // namespace service
