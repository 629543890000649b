// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemedyOffers.h"
#include "ui/Models.h"
#include "ui/pages/PageView.h"

#include <functional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace ui {

class Banner;
class DataTable;
class EmptyState;
class Text;

/// Stray keys grouped by key, where each lies and who can read it there; what could not be read stands
/// beside "clean".
class KeysPage : public PageView {
    Q_OBJECT

public:
    explicit KeysPage(const Models &models, QWidget *parent = nullptr);

    /// Answers remedyPreviewRequested(): shows what would change and asks.
    void showPreview(const models::RemedyAsk &ask, const QString &what, const QString &diff, const QString &next);
    /// What became of a remedy, or why it cannot be done.
    void showOutcome(const QString &sentence, models::Tone tone, const QString &undo = {});

Q_SIGNALS:
    void remedyPreviewRequested(const models::RemedyAsk &ask);
    void remedyRequested(const models::RemedyAsk &ask);
    void scanRequested();
    void scanCancelled();
    void undoRequested(const QString &id);
    void ignoreRequested(const models::KeyIgnore &ignore);
    void fileRequested(const QString &path, int line);
    void openRequested(const QString &url);

private:
    void build();
    QWidget *makeDetails();
    void choose(int row);
    void choosePlace(int row);
    void addAction(const QString &title, const QString &tip, std::function<void()> action);
    void askToIgnore();
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
    QPushButton *m_revoke;
    Text *m_advice;
    DataTable *m_places;
    QHBoxLayout *m_remedies;
    Banner *m_outcome;
    QPushButton *m_undo;
    QString m_undoId;
    core::Finding m_finding;  ///< the chosen one
};

}  // namespace ui
