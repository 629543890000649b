// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PreviewDialog.h"

#include "models/ServiceText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Colours added and removed lines; the + and − in front say the same without colour.
class DiffColors : public QSyntaxHighlighter {
public:
    DiffColors(QTextDocument *document, const Tokens &t) : QSyntaxHighlighter(document), m_tokens(t) { }

protected:
    void highlightBlock(const QString &line) override
    {
        QTextCharFormat format;
        if (line.startsWith(u"@@") || line.startsWith(u"+++") || line.startsWith(u"---")) {
            format.setForeground(m_tokens.muted);
        } else if (line.startsWith(u'+') || line.startsWith(u'-')) {
            const QColor hue = line.startsWith(u'+') ? m_tokens.good : m_tokens.bad;
            format.setForeground(pillText(m_tokens, hue));
            format.setBackground(pillBackground(m_tokens, hue));
        }
        setFormat(0, int(line.size()), format);
    }

private:
    const Tokens &m_tokens;
};

QString headingOf(const core::FilePreview &file)
{
    if (file.creates)
        return PreviewDialog::tr("%1 (new file)").arg(file.path);
    return file.removes ? PreviewDialog::tr("%1 (will be removed)").arg(file.path) : file.path;
}

core::AgentPreview previewOf(const std::vector<core::FilePreview> &files)
{
    core::AgentPreview preview;
    preview.files = files;
    return preview;
}

}  // namespace

PreviewDialog::PreviewDialog(const Words &words, const core::AgentPreview &preview, QWidget *parent)
    : QDialog(parent), m_preview(preview), m_column(new QVBoxLayout(this)), m_go(new QPushButton(words.go))
{
    setWindowTitle(words.title);
    resize(720, 480);
    m_column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::normal);
    m_column->setSpacing(metrics::close);
    m_column->addWidget(new Text(Text::Style::Heading, words.title, Text::Overflow::Wrap));
    m_column->addWidget(new Text(Text::Style::Muted, words.intro, Text::Overflow::Wrap));
}

PreviewDialog::PreviewDialog(const Words &words, const std::vector<core::FilePreview> &files, QWidget *parent)
    : PreviewDialog(words, previewOf(files), parent)
{
    addFiles();
    addButtons();
}

PreviewDialog::PreviewDialog(const core::AgentInfo &agent, bool route, const core::AgentPreview &preview,
                             QWidget *parent)
    : PreviewDialog({route ? tr("Route %1 through the gateway").arg(agent.name) : tr("Restore %1").arg(agent.name),
                     preview.files.empty() ? tr("No file needs to change.")
                         : route ? tr("These lines change. Everything else in the file stays as it is, and you can "
                                      "undo it at any time.")
                                 : tr("Our lines are taken back. What you changed since then stays."),
                     route ? tr("Route %1").arg(agent.name) : tr("Restore")},
                    preview, parent)
{
    if (route)
        addWays(agent);
    addFiles();
    addSecrets();
    addButtons();
}

void PreviewDialog::addButtons()
{
    if (m_preview.files.empty())
        m_column->addStretch();
    m_column->addLayout(dialogButtons(*this, tr("Cancel"), *m_go));
}

void PreviewDialog::addFiles()
{
    for (const core::FilePreview &file : m_preview.files) {
        auto *path = new Text(Text::Style::Strong, headingOf(file), Text::Overflow::Elide);
        auto *diff = new QPlainTextEdit(file.diff);
        diff->setReadOnly(true);
        diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        diff->setAccessibleName(tr("Changes in %1").arg(file.path));
        (new DiffColors(diff->document(), tokens()))->rehighlight();
        m_column->addWidget(path);
        m_column->addWidget(diff, 1);
    }
}

/// Each way says what it means; choosing another one asks for its own preview.
void PreviewDialog::addWays(const core::AgentInfo &agent)
{
    for (const core::AgentWay &way : agent.ways) {
        auto *choice =
            new QRadioButton(way.id == QLatin1String("login") ? tr("With your own login") : tr("Without a login"));
        choice->setObjectName(QStringLiteral("way-") + way.id);
        choice->setChecked(way.id == m_preview.way);
        connect(choice, &QRadioButton::clicked, this, [this, id = way.id] {
            if (id == m_preview.way)
                return;
            reject();
            Q_EMIT otherWayAsked(id);
        });
        m_column->addLayout(explainedChoice(*choice, models::serviceText(way.sentence)));
    }
}

void PreviewDialog::addSecrets()
{
    if (m_preview.secrets.isEmpty())
        return;
    m_column->addWidget(new Text(Text::Style::Body, models::serviceText(m_preview.secrets), Text::Overflow::Wrap));
    if (!m_preview.onlyInFile)
        return;
    m_keepInFile = new QCheckBox(tr("Keep it in a file that only I can read"));
    m_go->setEnabled(false);
    connect(m_keepInFile, &QCheckBox::toggled, m_go, &QPushButton::setEnabled);
    m_column->addWidget(m_keepInFile);
}

core::RouteChoice PreviewDialog::choice() const
{
    return {m_preview.way, m_keepInFile && m_keepInFile->isChecked()};
}

}  // namespace ui
