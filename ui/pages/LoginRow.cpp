// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LoginRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LoginRow::LoginRow(const models::LoginModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_ask(new QPushButton),
      m_note(new Text(Text::Style::Muted, {}, Text::Overflow::Wrap)),
      m_url(new Text(Text::Style::Strong, {}, Text::Overflow::Wrap)), m_copy(new QPushButton(tr("Copy link"))),
      m_open(new QPushButton(tr("Open in browser")))
{
    m_ask->setObjectName(QStringLiteral("login.ask"));
    m_url->setObjectName(QStringLiteral("login.url"));
    m_open->setObjectName(QStringLiteral("login.open"));
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::normal);
    for (QPushButton *button : {m_ask, m_copy, m_open}) {
        button->setProperty("kind", "link");
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_note);
    column->addWidget(m_url);
    column->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &LoginRow::loginRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model.url()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_model.url()); });
    connect(&m_model, &models::LoginModel::changed, this, &LoginRow::refresh);
    refresh();
}

void LoginRow::refresh()
{
    const bool hasPage = !m_model.url().isEmpty();
    setVisible(m_model.isOffered() || hasPage || !m_model.error().isEmpty());
    m_ask->setText(m_model.action());
    m_ask->setVisible(m_model.isOffered() && !hasPage);
    m_ask->setEnabled(!m_model.isAsked());
    const QString note = hasPage ? tr("Log in at this page. Spotmeter shows the new state by itself.")
        : m_model.isAsked()      ? tr("Asking Tailscale for the page…")
                                 : m_model.error();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_url->setText(m_model.url());
    m_url->setVisible(hasPage);
    m_copy->setVisible(hasPage);
    m_open->setVisible(hasPage);
}

}  // namespace ui
