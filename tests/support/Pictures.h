// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace support {

/// How far one picture is from another, by what the eye sees at arm's length: both are made small and grey, and their
/// difference is measured against how much there is to see in the reference. 0 = the same, about 1 = nothing in common.
double difference(const QImage &picture, const QImage &reference);

/// Where a picture is furthest from its reference, tile by tile, so that something small that is lost counts as much as
/// a whole page would.
struct WorstTile {
    double apart = 0;  ///< mean of the tile's differences in red, green and blue, 0 to 255
    QRect tile;  ///< in the reference's pixels
};
WorstTile worstTile(const QImage &picture, const QImage &reference);

/// A picture in the size and form in which references are kept.
QImage reduced(const QImage &picture, QSize size);

}  // namespace support
