// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Staged.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Result<QByteArray> git(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"git"_s, arguments);
    if (!process.waitForStarted())
        return core::Error{core::ErrorKind::NotFound, u"--staged needs git, which cannot be started."_s};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).section(u'\n', 0, 0);
        return core::Error{core::ErrorKind::BadInput, u"git says: %1"_s.arg(said)};
    }
    return process.readAllStandardOutput();
}

}  // namespace

core::Result<std::unique_ptr<StagedFiles>> StagedFiles::checkOut()
{
    auto staged = std::make_unique<StagedFiles>();
    const auto top = git({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top)
        return top.error();
    staged->m_top = QFile::decodeName(top->chopped(top->endsWith('\n') ? 1 : 0));
    const auto names =
        git({u"-C"_s, staged->m_top, u"diff"_s, u"--cached"_s, u"--name-only"_s, u"-z"_s, u"--diff-filter=ACMR"_s});
    if (!names)
        return names.error();
    staged->m_empty = names->isEmpty();
    const auto copied = git(
        {u"-C"_s, staged->m_top, u"checkout-index"_s, u"-z"_s, u"--stdin"_s, u"--prefix=%1/"_s.arg(staged->folder())},
        *names);
    if (!copied)
        return copied.error();
    return staged;
}

void StagedFiles::rename(core::ScanReport &report) const
{
    const std::string from = QFile::encodeName(folder()).toStdString();
    const std::string to = QFile::encodeName(m_top).toStdString();
    for (core::Finding &finding : report.findings) {
        for (core::FindingPlace &place : finding.places) {
            if (place.path.starts_with(from))
                place.path = to + place.path.substr(from.size());
            place.reach = "The next commit takes it along.";
            place.kind = core::PlaceKind::Repository;
        }
    }
}

}  // namespace cli
