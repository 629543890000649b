// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace ui {

class DataTable;
class EmptyState;
class Text;

/// Stray keys grouped by key, where each lies and who can read it there; what could not be read stands
/// beside "clean".
class KeysPage : public PageView {
    Q_OBJECT

public:
    explicit KeysPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void scanRequested();
    void scanCancelled();

private:
    void build();
    QWidget *makeDetails();
    void choose(int row);
    void refresh();

    Models m_models;
    models::PlaceModel *m_placeModel;
    QPushButton *m_scan;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    Text *m_headline;
    Text *m_coverage;
    DataTable *m_keys;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Text *m_title;
    Text *m_why;
    Text *m_revoke;
};

}  // namespace ui
