// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PreviewDialog.h"

#include "ui/theme/Tokens.h"
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

}  // namespace

PreviewDialog::PreviewDialog(const core::AgentInfo &agent, bool route, const core::AgentPreview &preview,
                             QWidget *parent)
    : QDialog(parent), m_preview(preview), m_go(new QPushButton(route ? tr("Route %1").arg(agent.name) : tr("Restore")))
{
    const QString title = route ? tr("Route %1 through the gateway").arg(agent.name) : tr("Restore %1").arg(agent.name);
    setWindowTitle(title);
    resize(720, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::normal);
    column->setSpacing(metrics::close);
    column->addWidget(new Text(Text::Style::Heading, title));
    const QString intro = preview.files.empty() ? tr("No file needs to change.")
        : route ? tr("These lines change. Everything else in the file stays as it is, and you can undo it at any time.")
                : tr("Our lines are taken back. What you changed since then stays.");
    column->addWidget(new Text(Text::Style::Muted, intro, Text::Overflow::Wrap));
    if (route)
        addWays(agent, *column);
    addFiles(*column);
    addSecrets(*column);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_go->setProperty("kind", "primary");
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    if (preview.files.empty())
        column->addStretch();
    column->addLayout(buttons);
}

void PreviewDialog::addFiles(QVBoxLayout &column)
{
    for (const core::FilePreview &file : m_preview.files) {
        auto *path = new Text(Text::Style::Strong, headingOf(file), Text::Overflow::Elide);
        auto *diff = new QPlainTextEdit(file.diff);
        diff->setReadOnly(true);
        diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        diff->setAccessibleName(tr("Changes in %1").arg(file.path));
        (new DiffColors(diff->document(), tokens()))->rehighlight();
        column.addWidget(path);
        column.addWidget(diff, 1);
    }
}

/// Each way says what it means; choosing another one asks for its own preview.
void PreviewDialog::addWays(const core::AgentInfo &agent, QVBoxLayout &column)
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
        column.addWidget(choice);
        column.addWidget(new Text(Text::Style::Small, way.sentence, Text::Overflow::Wrap));
    }
}

void PreviewDialog::addSecrets(QVBoxLayout &column)
{
    if (m_preview.secrets.isEmpty())
        return;
    column.addWidget(new Text(Text::Style::Body, m_preview.secrets, Text::Overflow::Wrap));
    if (!m_preview.onlyInFile)
        return;
    m_keepInFile = new QCheckBox(tr("Keep it in a file that only I can read"));
    m_go->setEnabled(false);
    connect(m_keepInFile, &QCheckBox::toggled, m_go, &QPushButton::setEnabled);
    column.addWidget(m_keepInFile);
}

core::RouteChoice PreviewDialog::choice() const
{
    return {m_preview.way, m_keepInFile && m_keepInFile->isChecked()};
}

}  // namespace ui
