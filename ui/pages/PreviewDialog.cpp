// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PreviewDialog.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
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

PreviewDialog::PreviewDialog(const QString &agent, bool route, const std::vector<core::FilePreview> &files,
                             QWidget *parent)
    : PreviewDialog({route ? tr("Route %1 through the gateway").arg(agent) : tr("Restore %1").arg(agent),
                     files.empty() ? tr("No file needs to change.")
                         : route   ? tr("These lines change. Everything else in the file stays as it is, and you can "
                                          "undo it at any time.")
                                   : tr("Our lines are taken back. What you changed since then stays."),
                     route ? tr("Route %1").arg(agent) : tr("Restore")},
                    files, parent)
{
}

PreviewDialog::PreviewDialog(const Words &words, const std::vector<core::FilePreview> &files, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(words.title);
    resize(720, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::normal);
    column->setSpacing(metrics::close);
    column->addWidget(new Text(Text::Style::Heading, words.title));
    column->addWidget(new Text(Text::Style::Muted, words.intro, Text::Overflow::Wrap));
    for (const core::FilePreview &file : files) {
        auto *path = new Text(Text::Style::Strong, headingOf(file), Text::Overflow::Elide);
        auto *diff = new QPlainTextEdit(file.diff);
        diff->setReadOnly(true);
        diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        diff->setAccessibleName(tr("Changes in %1").arg(file.path));
        (new DiffColors(diff->document(), tokens()))->rehighlight();
        column->addWidget(path);
        column->addWidget(diff, 1);
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(words.go);
    go->setProperty("kind", "primary");
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    if (files.empty())
        column->addStretch();
    column->addLayout(buttons);
}

}  // namespace ui
