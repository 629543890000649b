// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeyMaker.h"
#include "scanning/Scanner.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

/// A folder of files to be scanned, and a scanner for it; what its tests derive from. Each begins with renew().
class ScanFolder {
protected:
    void renew();
    void put(const QString &path, const std::string &text, mode_t mode = 0600);
    std::string at(const QString &path) const { return m_folder->filePath(path).toStdString(); }
    scanning::ScanRequest request(std::vector<std::string> paths) const;
    /// Without findings, and with a warning, where there is no report.
    core::ScanReport scan(const scanning::ScanRequest &request) const;
    core::ScanReport scanFolder() const { return scan(request({m_folder->path().toStdString()})); }

    std::unique_ptr<scanning::Scanner> m_scanner;
    std::unique_ptr<QTemporaryDir> m_folder;
    KeyMaker m_maker{42};
    const std::string m_salt = "a salt for these tests only";
};

inline scanning::Next goOn(const core::ScanCoverage &)
{
    return scanning::Next::GoOn;
}
