// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"
#include "models/Stats.h"
#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QStackedLayout;

namespace ui {

class AttentionCard;
class Card;
class DayChart;
class Legend;
class QuotaCard;
class SegmentedControl;
class ShareRing;
class StatCard;
class WelcomeCard;

/// Everything at one glance: spend and its course, shares, quotas, newest runs, what needs attention.
class OverviewPage : public PageView {
    Q_OBJECT

public:
    explicit OverviewPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void rangeChosen(models::Range range);
    void pageRequested(models::Page page);
    void routeAllRequested();
    void scanRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    Card *makeChartCard();
    Card *makeRunsCard();
    void showUsage();
    void showRing();
    void showStatus();
    void refresh();
    void takeStep(models::FirstRun::Step step);

    Models m_models;
    SegmentedControl *m_range;
    WelcomeCard *m_welcome;
    std::vector<StatCard *> m_stats;
    QStackedLayout *m_chartStack;
    Legend *m_legend;
    DayChart *m_chart;
    ShareRing *m_ring;
    AttentionCard *m_attention;
    QuotaCard *m_quota;
    bool m_stale = true;  ///< something changed while nobody looked
};

}  // namespace ui
