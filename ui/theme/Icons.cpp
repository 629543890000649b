// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/Tokens.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {

namespace {

// Grey that is seen on light and on dark panels alike.
constexpr QColor ringColor(0x8b, 0x93, 0xa7);

QPixmap trayPixmap(models::TrayState state, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = size / 8.0;
    const QRectF ring = QRectF(0, 0, size, size).adjusted(stroke, stroke, -stroke, -stroke);
    const Tokens &t = darkTokens();
    const bool connected = state == models::TrayState::Connected;
    const bool broken = state == models::TrayState::NeedsAttention;
    painter.setPen(QPen(broken ? t.warning : connected ? t.series[0] : ringColor, stroke, Qt::SolidLine, Qt::FlatCap));
    if (broken) {
        painter.drawArc(ring, 60 * 16, 150 * 16);
        painter.drawArc(ring, 240 * 16, 150 * 16);
    } else {
        painter.drawEllipse(ring);
    }
    if (state != models::TrayState::Off) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(broken ? t.warning : t.series[0]);
        painter.drawEllipse(ring.center(), size / 7.0, size / 7.0);
    }
    return pixmap;
}

}  // namespace

void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, box);
}

QString iconName(models::Page page)
{
    switch (page) {
    case models::Page::Overview:
        return QStringLiteral("overview");
    case models::Page::Agents:
        return QStringLiteral("agents");
    case models::Page::Usage:
        return QStringLiteral("usage");
    case models::Page::Runs:
        return QStringLiteral("runs");
    case models::Page::Keys:
        return QStringLiteral("keys");
    case models::Page::Identity:
        return QStringLiteral("identity");
    case models::Page::Settings:
        break;
    }
    return QStringLiteral("settings");
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/spotmeter.svg")).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon trayIcon(models::TrayState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(trayPixmap(state, size));
    return icon;
}

}  // namespace ui
