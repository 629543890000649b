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

Q_SIGNALS:
    void changed();  ///< by the user
    void exportAsked(ui::UsageControls::Export format);

private:
    QPushButton *makeExport();

    SegmentedControl *m_range;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_compare;
};

}  // namespace ui
