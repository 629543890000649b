// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DoctorCard.h"

#include "models/ServiceText.h"
#include "ui/pages/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int titleWidth = 128;
constexpr int rawHeight = 260;

QString verdictText(models::Verdict verdict)
{
    switch (verdict) {
    case models::Verdict::Pass:
        return DoctorCard::tr("OK");
    case models::Verdict::Fail:
        return DoctorCard::tr("Fails");
    case models::Verdict::Skip:
        break;
    }
    return DoctorCard::tr("Skipped");
}

QHBoxLayout *rowOf(const models::Stage &stage)
{
    auto *pill = new Pill;
    pill->set(verdictText(stage.verdict), models::toneOf(stage.verdict));
    auto *title = new Text(Text::Style::Strong, models::serviceText(stage.title), Text::Overflow::Elide);
    title->setFixedWidth(titleWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(stage.verdict == models::Verdict::Skip ? Text::Style::Muted : Text::Style::Body,
                              stage.verdict == models::Verdict::Skip
                                  ? DoctorCard::tr("Not tried, because of the step that fails.")
                                  : models::serviceText(stage.sentence),
                              Text::Overflow::Wrap));
    if (!stage.remedy.isEmpty()) {
        auto *remedy = new Text(Text::Style::Strong, models::serviceText(stage.remedy), Text::Overflow::Wrap);
        remedy->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(remedy);
    }
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::close);
    row->addWidget(title, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(pill, 0, Qt::AlignTop);
    return row;
}

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", "quiet");
    return button;
}

}  // namespace

DoctorCard::DoctorCard(const models::DoctorModel &model, QWidget *parent)
    : Card(tr("From here to a model"), parent), m_model(model), m_summary(new Pill),
      m_check(quietButton(tr("Check now"))), m_copy(quietButton(tr("Copy report"))), m_stages(new QVBoxLayout),
      m_note(new Text(Text::Style::Muted, {}, Text::Overflow::Wrap)),
      m_showRaw(new QPushButton(tr("Show what was answered")))
{
    m_check->setObjectName(QStringLiteral("doctor.check"));
    m_copy->setObjectName(QStringLiteral("doctor.copy"));
    m_copy->setToolTip(tr("For your gateway's admin: names, tags and addresses, no secrets"));
    m_showRaw->setObjectName(QStringLiteral("doctor.raw"));
    m_showRaw->setProperty("kind", "link");
    m_showRaw->setCheckable(true);
    m_stages->setSpacing(metrics::tight);
    header().addWidget(m_summary);
    header().addWidget(m_copy);
    header().addWidget(m_check);
    body().addWidget(m_note);
    body().addLayout(m_stages);
    body().addWidget(m_showRaw, 0, Qt::AlignLeft);
    connect(m_check, &QPushButton::clicked, this, &DoctorCard::checkRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.diagnosis().report); });
    connect(m_showRaw, &QPushButton::toggled, this, &DoctorCard::showRaw);
    connect(&m_model, &models::DoctorModel::changed, this, &DoctorCard::refresh);
    refresh();
}

void DoctorCard::refresh()
{
    m_summary->set(m_model.summary(), m_model.tone());
    m_check->setEnabled(!m_model.isRunning());
    m_copy->setVisible(!m_model.diagnosis().report.isEmpty());
    m_note->setText(
        !m_model.error().isEmpty() ? m_model.error()
            : m_model.diagnosis().stages.empty()
            ? tr("Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.")
            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_raw && m_raw->toPlainText() != m_model.rawText())
        m_raw->setPlainText(m_model.rawText());
    if (m_shown != m_model.diagnosis().report)
        showStages();
}

/// Few ever look at it, and its font alone takes some milliseconds.
void DoctorCard::showRaw(bool shown)
{
    if (!m_raw) {
        m_raw = new QPlainTextEdit(m_model.rawText());
        m_raw->setReadOnly(true);
        m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_raw->setFixedHeight(rawHeight);
        m_raw->setAccessibleName(tr("What tailscaled and the gateway answered"));
        body().addWidget(m_raw);
    }
    m_raw->setVisible(shown);
    if (shown)
        Q_EMIT rawAnswersRequested();
}

void DoctorCard::showStages()
{
    m_shown = m_model.diagnosis().report;
    clear(*m_stages);
    for (const models::Stage &stage : m_model.diagnosis().stages)
        m_stages->addLayout(rowOf(stage));
}

}  // namespace ui
