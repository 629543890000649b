// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Pictures.h"

#include <cmath>

namespace support {

namespace {

constexpr QSize seen(96, 64);

}  // namespace

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
