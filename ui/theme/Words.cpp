// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ui {

void installWords(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/spotmeter_en.qm")))
        QCoreApplication::installTranslator(english);
}

}  // namespace ui
