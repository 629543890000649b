// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Range.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace ui {

class SegmentedControl;

/// Which days the Usage page shows, whether with those before, and its export.
class UsageControls : public QWidget {
    Q_OBJECT

public:
    enum class Export { Csv, Json, Png };

    explicit UsageControls(QWidget *parent = nullptr);

    /// What is shown; silent.
    void set(models::Range range, core::TimeSpan span, bool compares);
    models::Range range() const;
    core::TimeSpan customSpan() const;  ///< whole local days, never empty
    bool compares() const;

    /// The fields for the days of one's own, shown while those are chosen. For the page to place: beside the rest they
    /// would leave no room for what the page says.
    QWidget *days() const { return m_days; }

Q_SIGNALS:
    void changed();  ///< by the user
    void exportAsked(ui::UsageControls::Export format);

private:
    QPushButton *makeExport();

    SegmentedControl *m_range;
    QWidget *m_days;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_compare;
};

}  // namespace ui
