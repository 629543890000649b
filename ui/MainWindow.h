// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"
#include "models/RemedyOffers.h"
#include "ui/Models.h"
#include "ui/pages/AllAgentsDialog.h"

#include <QMainWindow>

class QStackedWidget;

namespace ui {

class AgentsPage;
class Banner;
class KeysPage;
class NavButton;
class PageMaker;
class StateLine;
class Text;
class Toast;

/// The window: the rail, the pages, a banner while the service is lost. Renders the models and says what
/// the user wants by signals; it does nothing itself. Main thread; the models outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Models &models, QWidget *parent = nullptr);

    void showPage(models::Page page);
    models::Page page() const;
    void askToRouteAll();
    void askToRestoreAll();
    void say(const QString &sentence, models::Tone tone);  ///< something has just been done
    /// Answers previewRequested(): shows what would change and asks.
    void showAgentPreview(const QString &id, bool route, const core::AgentPreview &preview);
    void showAgentsElsewhere(const QString &sentences);  ///< agents that routing here does not reach; empty = none
    void showRemedyPreview(const models::RemedyAsk &ask, const QString &what, const QString &diff, const QString &next);
    void showRemedyOutcome(const QString &sentence, models::Tone tone, const QString &undo = {});
    void showAgentError(const QString &sentence);
    void showHistoryError(const QString &sentence);  ///< empty = it can be read again

Q_SIGNALS:
    void overviewRangeChosen(models::Range range);
    void usageAsked(const models::UsageAsk &ask);
    void saveAsked(const QString &name, const QByteArray &contents);
    void runChosen(const QString &run);
    void previewRequested(const QString &id, bool route, const core::RouteChoice &choice = {});
    void routeRequested(const QString &id, bool route, const core::RouteChoice &choice = {});
    void remedyPreviewRequested(const models::RemedyAsk &ask);
    void remedyRequested(const models::RemedyAsk &ask);
    void scanRequested();
    void scanCancelled();
    void undoRequested(const QString &id);
    void ignoreRequested(const models::KeyIgnore &ignore);
    void fileRequested(const QString &path, int line);
    void grantsRequested();
    void checkRequested();
    void rawAnswersRequested();
    void loginRequested();
    void openRequested(const QString &url);  ///< in the user's browser; the user has asked for it
    void settingsChanged(const core::Settings &settings);
    void startAtLoginChosen(bool on);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOverview();
    QWidget *makeAgents();
    QWidget *makeUsage();
    QWidget *makeRuns();
    QWidget *makeKeys();
    QWidget *makeIdentity();
    QWidget *makeSettings();
    QWidget *make(models::Page page);
    void askAboutAll(AllAgentsDialog::Direction direction);
    QWidget *makeRail();
    void refresh();

    Models m_models;
    QStackedWidget *m_pages;
    AgentsPage *m_agents = nullptr;
    KeysPage *m_keys = nullptr;
    std::vector<NavButton *> m_nav;
    Banner *m_lost;
    Banner *m_historyError;
    Text *m_demo;
    StateLine *m_forwarder;
    Toast *m_toast;
    PageMaker *m_maker;
    QString m_elsewhere;
};

}  // namespace ui
