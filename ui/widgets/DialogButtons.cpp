// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogButtons.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

QHBoxLayout *dialogButtons(QDialog &dialog, const QString &cancelText, QPushButton &go)
{
    auto *cancel = new QPushButton(cancelText);
    go.setProperty("kind", "primary");
    go.setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(&go, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(&go);
    return row;
}

}  // namespace ui
