// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Pictures.h"

#include <cmath>

namespace support {

namespace {

constexpr QSize seen(96, 64);
constexpr int tileSide = 16;

/// Of two pictures of the same size.
double apartIn(const QRect &tile, const QImage &a, const QImage &b)
{
    int sum = 0;
    for (int y = tile.top(); y <= tile.bottom(); ++y) {
        for (int x = tile.left(); x <= tile.right(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return double(sum) / (3.0 * tile.width() * tile.height());
}

}  // namespace

QImage reduced(const QImage &picture, QSize size)
{
    QImage small =
        picture.convertToFormat(QImage::Format_RGB32).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(1);
    return small;
}

WorstTile worstTile(const QImage &picture, const QImage &reference)
{
    const QImage a = reduced(picture, reference.size());
    const QImage b = reference.convertToFormat(QImage::Format_RGB32);
    WorstTile worst;
    for (int y = 0; y < b.height(); y += tileSide) {
        for (int x = 0; x < b.width(); x += tileSide) {
            const QRect tile = QRect(x, y, tileSide, tileSide) & b.rect();
            if (const double apart = apartIn(tile, a, b); apart > worst.apart)
                worst = {apart, tile};
        }
    }
    return worst;
}

double difference(const QImage &picture, const QImage &reference)
{
    const auto reduced = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(seen, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage a = reduced(picture);
    const QImage b = reduced(reference);
    double mean = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            mean += b.constScanLine(y)[x];
    }
    mean /= seen.width() * seen.height();
    double apart = 0;
    double contents = 1;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            apart += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
            contents += std::fabs(b.constScanLine(y)[x] - mean);
        }
    }
    return apart / contents;
}

}  // namespace support
