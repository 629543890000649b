// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/IgnoreDialog.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int dialogWidth = 460;

}  // namespace

IgnoreDialog::IgnoreDialog(const QString &key, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit), m_until(new QComboBox)
{
    setWindowTitle(tr("Ignore %1").arg(key));
    setMinimumWidth(dialogWidth);
    m_reason->setPlaceholderText(tr("such as: a key of the training course"));
    m_reason->setAccessibleName(tr("Reason"));
    m_until->setAccessibleName(tr("Ignore until"));
    m_until->addItem(tr("For 30 days"), 30);
    m_until->addItem(tr("For 90 days"), 90);
    m_until->addItem(tr("For a year"), 365);
    m_until->addItem(tr("For ever"), 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("Ignore"), QDialogButtonBox::AcceptRole);
    accept->setProperty("kind", "primary");
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::normal);
    column->addWidget(new Text(
        Text::Style::Body, tr("Why may %1 stay where it is? Whoever looks at this list later wants to know.").arg(key),
        Text::Overflow::Wrap));
    column->addWidget(m_reason);
    column->addWidget(m_until);
    column->addWidget(buttons);
}

QString IgnoreDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString IgnoreDialog::until() const
{
    const int days = m_until->currentData().toInt();
    return days == 0 ? QString() : QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

}  // namespace ui
