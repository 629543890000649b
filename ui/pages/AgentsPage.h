// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QGridLayout;
class QPushButton;

namespace ui {

class AgentCard;
class Banner;

/// A card for each agent that is installed. A switch asks for a preview first; what is confirmed there becomes the
/// intent.
class AgentsPage : public PageView {
    Q_OBJECT

public:
    explicit AgentsPage(const Models &models, QWidget *parent = nullptr);

    /// Shows what would change, and asks. Answers previewRequested().
    void showPreview(const QString &id, bool route, const core::AgentPreview &preview);
    void showElsewhere(const QString &sentences);
    void showError(const QString &sentence);

Q_SIGNALS:
    void routeAllRequested();
    void restoreAllRequested();
    void previewRequested(const QString &id, bool route, const core::RouteChoice &choice = {});
    void routeRequested(const QString &id, bool route, const core::RouteChoice &choice);

private:
    QWidget *makeAbsentCard(const QStringList &names);
    void rebuild();
    void refresh();

    Models m_models;
    Banner *m_error;
    Banner *m_elsewhere;
    QGridLayout *m_grid;
    QPushButton *m_routeAll;
    QPushButton *m_restoreAll;
    std::vector<std::pair<size_t, AgentCard *>> m_cards;  ///< with the row of its agent
};

}  // namespace ui
