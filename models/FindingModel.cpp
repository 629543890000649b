// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FindingModel.h"

#include "models/ServiceText.h"
#include "models/Text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace models {

namespace {

constexpr qint64 msPerDay = 24LL * 3600 * 1000;

/// A path as people write it: "~/.env". Bytes that are no text are shown as the system would.
QString pathText(const core::FindingPlace &place)
{
    const QString full = QFile::decodeName(place.path.c_str());
    if (place.kind == core::PlaceKind::Process)
        return serviceText(full);
    const QString home = QDir::homePath() + u'/';
    return full.startsWith(home) ? QStringLiteral("~/") + full.mid(home.size()) : full;
}

}  // namespace

QString levelText(core::FindingLevel level)
{
    switch (level) {
    case core::FindingLevel::Critical:
        return FindingModel::tr("Critical");
    case core::FindingLevel::High:
        return FindingModel::tr("High");
    case core::FindingLevel::Medium:
        return FindingModel::tr("Medium");
    case core::FindingLevel::Low:
        return FindingModel::tr("Low");
    case core::FindingLevel::Sample:
        break;
    }
    return FindingModel::tr("Sample");
}

Tone toneOf(core::FindingLevel level)
{
    switch (level) {
    case core::FindingLevel::Critical:
    case core::FindingLevel::High:
        return Tone::Bad;
    case core::FindingLevel::Medium:
        return Tone::Warning;
    case core::FindingLevel::Low:
    case core::FindingLevel::Sample:
        break;
    }
    return Tone::Neutral;
}

namespace {

qint64 newest(const core::Finding &finding)
{
    qint64 at = 0;
    for (const core::FindingPlace &place : finding.places)
        at = std::max(at, place.modifiedAt);
    return at;
}

}  // namespace

QString ageText(const core::Finding &finding, qint64 nowMs)
{
    const qint64 at = newest(finding);
    if (at == 0)
        return {};
    const int days = int(std::max<qint64>(0, nowMs - at) / msPerDay);
    if (days == 0)
        return FindingModel::tr("today");
    if (days < 60)
        return FindingModel::tr("%n day(s)", "age of a key", days);
    return days < 730 ? FindingModel::tr("%n month(s)", "age of a key", days / 30)
                      : FindingModel::tr("%n year(s)", "age of a key", days / 365);
}

void FindingModel::setRunning()
{
    m_scan = Scan::Running;
    m_seenSoFar = {};
    Q_EMIT scanChanged();
}

void FindingModel::setProgress(qint64 files, qint64 bytes)
{
    if (m_scan != Scan::Running)
        return;
    m_seenSoFar.files = files;
    m_seenSoFar.bytes = bytes;
    Q_EMIT scanChanged();
}

void FindingModel::setReport(core::ScanReport report, qint64 finishedAt)
{
    m_samples = std::erase_if(report.findings,
                              [](const core::Finding &finding) { return finding.level == core::FindingLevel::Sample; });
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const auto &a, const auto &b) { return a.level > b.level; });
    m_scan = Scan::Done;
    m_coverage = report.coverage;
    m_finishedAt = finishedAt;
    setRows(std::move(report.findings));
    Q_EMIT scanChanged();
}

void FindingModel::setFailed(const QString &sentence)
{
    m_scan = Scan::Failed;
    m_failure = sentence;
    Q_EMIT scanChanged();
}

QString FindingModel::headline() const
{
    switch (m_scan) {
    case Scan::Never:
        return tr("Not scanned yet");
    case Scan::Running:
        if (m_seenSoFar.files == 0)
            return tr("Scanning…");
        return tr("Scanning… %1 files, %2")
            .arg(QLocale().toString(m_seenSoFar.files), QLocale().formattedDataSize(m_seenSoFar.bytes));
    case Scan::Failed:
        return tr("The scan did not finish");
    case Scan::Done:
        break;
    }
    if (m_rows.empty())
        return tr("No stray keys found");
    int places = 0;
    for (const core::Finding &finding : m_rows)
        places += int(finding.places.size());
    return tr("%1 in %2").arg(tr("%n key(s)", nullptr, rowCount()), tr("%n place(s)", nullptr, places));
}

QString FindingModel::coverage() const
{
    if (m_scan == Scan::Failed)
        return serviceText(m_failure);
    if (m_finishedAt == 0)
        return {};
    const QLocale locale;
    const QString at = locale.toString(QDateTime::fromMSecsSinceEpoch(m_finishedAt).time(), QStringLiteral("HH:mm"));
    QString line = tr("Read %1 files at %2. Could not read: %3.")
                       .arg(locale.toString(m_coverage.files), at, locale.toString(m_coverage.unreadable));
    if (m_coverage.skipped > 0)
        line += u' ' + tr("Skipped as too large or binary: %1.").arg(locale.toString(m_coverage.skipped));
    if (m_samples > 0)
        line += u' '
            + tr("Not shown, since they lie in tests, manuals and packages: %1.")
                  .arg(locale.toString(qulonglong(m_samples)));
    if (m_coverage.allowed > 0)
        line += u' ' + tr("Ignored as you said: %1.").arg(locale.toString(m_coverage.allowed));
    return line;
}

Tone FindingModel::coverageTone() const
{
    if (m_scan == Scan::Failed)
        return Tone::Bad;
    if (m_scan != Scan::Done)
        return Tone::Neutral;
    if (!m_rows.empty())
        return toneOf(m_rows.front().level);
    return m_coverage.unreadable > 0 ? Tone::Warning : Tone::Good;
}

QString FindingModel::title(int column) const
{
    switch (column) {
    case Level:
        return tr("Danger");
    case Provider:
        return tr("Provider");
    case Key:
        return tr("Key");
    case Places:
        return tr("Places");
    case Age:
        return tr("Age");
    default:
        return tr("First place");
    }
}

QString FindingModel::display(const core::Finding &finding, int column) const
{
    switch (column) {
    case Level:
        return levelText(finding.level);
    case Provider:
        return text(finding.provider);
    case Key:
        return text(finding.masked);
    case Places:
        return QLocale().toString(qlonglong(finding.places.size()));
    case Age:
        return ageText(finding, m_finishedAt);
    default:
        return finding.places.empty() ? QString() : pathText(finding.places.front());
    }
}

QVariant FindingModel::raw(const core::Finding &finding, int column) const
{
    switch (column) {
    case Level:
        return int(finding.level);
    case Places:
        return qlonglong(finding.places.size());
    case Age:
        return -newest(finding);
    default:
        return display(finding, column);
    }
}

QString FindingModel::tip(const core::Finding &finding, int column) const
{
    return column == Where ? display(finding, Where) : serviceText(text(finding.why));
}

Tone FindingModel::tone(const core::Finding &finding, int column) const
{
    return column == Level ? toneOf(finding.level) : Tone::Neutral;
}

QString PlaceModel::title(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    default:
        return tr("Who can read it");
    }
}

QString PlaceModel::display(const core::FindingPlace &place, int column) const
{
    switch (column) {
    case File:
        return pathText(place);
    case Line:
        return QLocale().toString(place.line);
    default:
        return serviceText(text(place.reach));
    }
}

QVariant PlaceModel::raw(const core::FindingPlace &place, int column) const
{
    return column == Line ? QVariant(place.line) : QVariant(display(place, column));
}

QString PlaceModel::tip(const core::FindingPlace &place, int column) const
{
    return column == File ? QFile::decodeName(place.path.c_str()) : QString();
}

}  // namespace models
