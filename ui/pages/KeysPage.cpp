// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeysPage.h"

#include "models/ServiceText.h"
#include "models/Text.h"
#include "ui/pages/IgnoreDialog.h"
#include "ui/pages/PreviewDialog.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

KeysPage::KeysPage(const Models &models, QWidget *parent)
    : PageView(tr("Keys"), parent), m_models(models), m_placeModel(new models::PlaceModel(this)),
      m_scan(new QPushButton(tr("Scan now"))), m_cancel(new QPushButton(tr("Cancel"))), m_progress(new QProgressBar),
      m_headline(new Text(Text::Style::Heading)), m_coverage(new Text(Text::Style::Muted, {}, Text::Overflow::Wrap)),
      m_keys(new DataTable(tr("Stray keys"), models.findings)), m_empty(new EmptyState(QStringLiteral("keys"), {}, {})),
      m_stack(new QStackedLayout), m_title(new Text(Text::Style::Heading)),
      m_why(new Text(Text::Style::Body, {}, Text::Overflow::Wrap)), m_revoke(new QPushButton(tr("Open revoke page"))),
      m_advice(new Text(Text::Style::Strong, {}, Text::Overflow::Wrap)),
      m_places(new DataTable(tr("Places of the key"), *m_placeModel)), m_remedies(new QHBoxLayout),
      m_outcome(new Banner(models::Tone::Neutral)), m_undo(new QPushButton(tr("Undo")))
{
    setSubtitle(tr("API keys that lie in files on this machine. The keys themselves are never kept or shown."));
    build();
    connect(m_scan, &QPushButton::clicked, this, &KeysPage::scanRequested);
    connect(m_cancel, &QPushButton::clicked, this, &KeysPage::scanCancelled);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_undoId); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(models::text(m_finding.revokeUrl)); });
    connect(m_keys, &DataTable::currentRowChanged, this, &KeysPage::choose);
    connect(m_places, &DataTable::currentRowChanged, this, &KeysPage::choosePlace);
    connect(&m_models.findings, &models::FindingModel::scanChanged, this, &KeysPage::refresh);
    refresh();
}

void KeysPage::build()
{
    m_scan->setProperty("kind", "primary");
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Scanning"));
    actions().addWidget(m_progress);
    actions().addWidget(m_cancel);
    actions().addWidget(m_scan);

    auto *summary = new Card;
    summary->body().setSpacing(metrics::hair);
    summary->body().addWidget(m_headline);
    summary->body().addWidget(m_coverage);

    using Column = models::FindingModel::Column;
    m_keys->setPill(Column::Level);
    m_keys->setText(Column::Provider, TextCell::Weight::Strong);
    m_keys->setNumber(Column::Places);
    m_keys->setText(Column::Age, TextCell::Weight::Muted);
    m_keys->setStretched(Column::Where, TextCell::Weight::Muted);
    m_keys->setTextElideMode(Qt::ElideMiddle);
    m_keys->setFitted(12);
    auto *list = new Card;
    list->body().addWidget(m_keys);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::normal);
    column->addWidget(list);
    column->addWidget(makeDetails());
    column->addStretch(1);
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_outcome, 1);
    outcome->addWidget(m_undo);
    m_undo->hide();
    body().addLayout(outcome);
    body().addWidget(summary);
    body().addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
}

QWidget *KeysPage::makeDetails()
{
    m_places->setStretched(models::PlaceModel::File, TextCell::Weight::Normal);
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_places->setNumber(models::PlaceModel::Line, TextCell::Weight::Muted);
    m_places->setFitted(6);
    auto *card = new Card;
    card->header().addWidget(m_title);
    card->header().addStretch(1);
    card->header().addWidget(m_revoke);
    card->body().addWidget(m_why);
    card->body().addWidget(m_advice);
    card->body().addWidget(m_places);
    card->body().addLayout(m_remedies);
    return card;
}

void KeysPage::choose(int row)
{
    if (row < 0 || row >= m_models.findings.rowCount())
        return;
    const core::Finding &finding = m_models.findings.row(row);
    m_title->setText(QStringLiteral("%1  %2").arg(models::text(finding.provider), models::text(finding.masked)));
    m_why->setText(models::serviceText(models::text(finding.why)));
    m_revoke->setToolTip(models::text(finding.revokeUrl));
    m_revoke->setVisible(!finding.revokeUrl.empty());
    m_advice->setText(models::adviceFor(finding));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_finding = finding;
    m_placeModel->setRows(finding.places);
    m_places->setCurrentIndex(m_placeModel->index(0, 0));
    choosePlace(0);
}

/// The remedies of the place that is chosen, as buttons.
void KeysPage::choosePlace(int row)
{
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (row < 0 || row >= int(m_finding.places.size()))
        return;
    const core::FindingPlace &place = m_finding.places[std::size_t(row)];
    for (const models::RemedyOffer &offer : models::remediesFor(m_finding, place))
        addAction(offer.title, offer.tip, [this, ask = offer.ask] { Q_EMIT remedyPreviewRequested(ask); });
    if (place.kind != core::PlaceKind::Process && place.kind != core::PlaceKind::Commit) {
        const QString path = QFile::decodeName(place.path.c_str());
        addAction(tr("Open at line"), tr("Open the file in your editor."),
                  [this, path, line = place.line] { Q_EMIT fileRequested(path, line); });
    }
    addAction(tr("Ignore…"), tr("Let the key be, for a reason and a time."), [this] { askToIgnore(); });
    m_remedies->addStretch(1);
}

void KeysPage::addAction(const QString &title, const QString &tip, std::function<void()> action)
{
    auto *button = new QPushButton(title);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_remedies->addWidget(button);
}

void KeysPage::askToIgnore()
{
    auto *dialog = new IgnoreDialog(m_title->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, fingerprint = models::text(m_finding.fingerprint)] {
        Q_EMIT ignoreRequested({fingerprint, dialog->reason(), dialog->until()});
    });
    dialog->open();
}

void KeysPage::showPreview(const models::RemedyAsk &ask, const QString &what, const QString &diff, const QString &next)
{
    const QString intro = tr("Nothing else changes, and you can undo it. %1").arg(models::serviceText(next)).trimmed();
    const bool isFile = diff.contains(u'\n');  // else it tells of the file's mode
    auto *dialog = new PreviewDialog({models::serviceText(what), intro, tr("Do it")},
                                     {{ask.path, false, false, isFile ? diff : models::serviceText(diff)}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ask] { Q_EMIT remedyRequested(ask); });
    dialog->open();
}

void KeysPage::showOutcome(const QString &sentence, models::Tone tone, const QString &undo)
{
    m_undoId = undo;
    m_undo->setVisible(!undo.isEmpty());
    m_outcome->setTone(tone);
    m_outcome->setText(models::serviceText(sentence));
}

void KeysPage::refresh()
{
    const models::FindingModel &findings = m_models.findings;
    const auto scan = findings.scan();
    const bool running = scan == models::FindingModel::Scan::Running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_scan->setEnabled(!running);
    m_headline->setText(findings.headline());
    m_coverage->setText(
        findings.coverage().isEmpty()
            ? tr("A scan reads the places where keys usually lie: shell files, .env files, agents' settings.")
            : findings.coverage());
    const bool clean = scan == models::FindingModel::Scan::Done;
    m_empty->setTexts(clean ? tr("Clean, as far as could be read") : tr("Nothing to show yet"),
                      clean ? tr("No file that was read holds a key in a format Spotmeter knows.")
                            : tr("Start a scan. It reads files, changes nothing and sends nothing anywhere."));
    m_stack->setCurrentIndex(findings.rowCount() == 0 ? 0 : 1);
    if (findings.rowCount() > 0 && !m_keys->currentIndex().isValid())
        m_keys->setCurrentIndex(m_models.findings.index(0, 0));
}

}  // namespace ui
