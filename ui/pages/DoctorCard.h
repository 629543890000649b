// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DoctorModel.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;
class QPushButton;

namespace ui {

class Pill;
class Text;

/// Each step from this machine to a model, what to do about the first that fails, a report to copy, and, for whoever
/// wants to see it, what tailscaled and the gateway answered.
class DoctorCard : public Card {
    Q_OBJECT

public:
    explicit DoctorCard(const models::DoctorModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void checkRequested();
    void rawAnswersRequested();

private:
    void refresh();
    void showStages();
    void showRaw(bool shown);

    const models::DoctorModel &m_model;
    Pill *m_summary;
    QPushButton *m_check;
    QPushButton *m_copy;
    QVBoxLayout *m_stages;
    Text *m_note;
    QPushButton *m_showRaw;
    QPlainTextEdit *m_raw = nullptr;  ///< made when it is asked for
    QString m_shown;  ///< the report whose stages are shown
};

}  // namespace ui
