// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace scanning;

void ScanFolder::renew()
{
    if (!m_scanner) {
        auto scanner = Scanner::create();
        QVERIFY(scanner.ok());
        m_scanner = std::make_unique<Scanner>(*std::move(scanner));
    }
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ScanFolder::put(const QString &path, const std::string &text, mode_t mode)
{
    const QString full = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), qint64(text.size()));
    file.close();
    QCOMPARE(chmod(full.toLocal8Bit().constData(), mode), 0);
}

ScanRequest ScanFolder::request(std::vector<std::string> paths) const
{
    ScanRequest request;
    request.paths = std::move(paths);
    request.home = at({});
    request.salt = m_salt;
    return request;
}

core::ScanReport ScanFolder::scan(const ScanRequest &request) const
{
    auto report = m_scanner->scan(request, goOn);
    if (!report)
        qWarning("%s", qPrintable(report.error().message));
    return report ? *std::move(report) : core::ScanReport{};
}
