// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QStackedLayout;

namespace ui {

class DataTable;
class Text;

/// Runs, newest first, and the exchanges of the one that is chosen.
class RunsPage : public PageView {
    Q_OBJECT

public:
    explicit RunsPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void runChosen(const QString &run);

private:
    QWidget *makeRuns();
    QWidget *makeExchanges();
    void choose(int row);
    void refresh();

    Models m_models;
    DataTable *m_runs;
    DataTable *m_exchanges;
    Text *m_chosenTitle;
    QWidget *m_opened;  ///< the exchanges, once a run is chosen
    QStackedLayout *m_upper;
    std::string m_chosen;
};

}  // namespace ui
