// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Reply.h"
#include "core/Result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace service {

/// Whether a scan of the home folder looks at what runs, too.
enum class Look { FilesOnly, ProcessesToo };

/// Scans in a short-lived worker process, whose crash costs one scan. Main thread. The salt for fingerprints is made
/// once and kept, readable by this user only, in the file given.
class ScanJobs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanJobs)

public:
    /// `home` is the folder that is scanned when no path is named; salt and cache lie in the folder `data`, the user's
    /// own rules in `config`.
    ScanJobs(QString home, QString data, QString config, Look look, QObject *parent = nullptr);

    /// How deep a scan looks: at files, or at all that was ever committed to the repositories among them, too.
    enum class Depth { Files, History };
    /// `done` gets {"findings","coverage"}; it is called once, unless the context goes first, which cancels the scan,
    /// as does a client that hangs up if the context is its Reply.
    void scan(const QStringList &paths, QObject *context, std::function<void(const core::Result<QJsonObject> &)> done,
              Depth depth = Depth::Files);

    core::Result<QByteArray> salt() const;
    QString allowlistFile() const { return m_config + QStringLiteral("/scan-allowlist.json"); }
    QString engineFile() const { return m_data + QStringLiteral("/scan.engine"); }
    QString rulesFile() const { return m_config + QStringLiteral("/scan-rules.json"); }

Q_SIGNALS:
    void progressed(qint64 files, qint64 bytes);

private:
    QString m_home;
    QString m_data;
    QString m_config;
    Look m_look;
};

}  // namespace service
