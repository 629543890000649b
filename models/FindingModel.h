// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "models/RowModel.h"

#include <QString>

namespace models {

/// The last scan: one row a key, most dangerous first, with what the scan could not see. Main thread.
class FindingModel : public RowModel<core::Finding> {
    Q_OBJECT

public:
    enum Column { Level, Provider, Key, Places, Age, Where, ColumnCount };
    enum class Scan { Never, Running, Done, Failed };

    using RowModel::RowModel;

    void setRunning();
    void setProgress(qint64 files, qint64 bytes);  ///< of the scan that runs
    void setReport(core::ScanReport report, qint64 finishedAt);
    void setFailed(const QString &sentence);

    Scan scan() const { return m_scan; }
    /// "3 keys in 5 places" or "No stray keys found", as far as the scan saw.
    QString headline() const;
    /// "Read 412 files. Could not read: 3. Skipped: 2." Empty before the first scan.
    QString coverage() const;
    Tone coverageTone() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void scanChanged();

protected:
    QString title(int column) const override;
    QString display(const core::Finding &finding, int column) const override;
    QVariant raw(const core::Finding &finding, int column) const override;
    bool isNumber(int column) const override { return column == Places; }
    QString tip(const core::Finding &finding, int column) const override;
    Tone tone(const core::Finding &finding, int column) const override;

private:
    Scan m_scan = Scan::Never;
    core::ScanCoverage m_coverage;
    core::ScanCoverage m_seenSoFar;
    std::size_t m_samples = 0;
    qint64 m_finishedAt = 0;
    QString m_failure;
};

QString levelText(core::FindingLevel level);
/// How long ago the key's newest file was changed, roughly: "today", "3 days", "5 months"; empty if not known.
QString ageText(const core::Finding &finding, qint64 nowMs);
Tone toneOf(core::FindingLevel level);

/// The places of one finding, each with who can read it. Main thread.
class PlaceModel : public RowModel<core::FindingPlace> {
    Q_OBJECT

public:
    enum Column { File, Line, Reach, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QString display(const core::FindingPlace &place, int column) const override;
    QVariant raw(const core::FindingPlace &place, int column) const override;
    bool isNumber(int column) const override { return column == Line; }
    QString tip(const core::FindingPlace &place, int column) const override;
};

}  // namespace models
