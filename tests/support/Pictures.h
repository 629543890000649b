// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace support {

/// How far one picture is from another, by what the eye sees at arm's length: both are made small and grey, and their
/// difference is measured against how much there is to see in the reference. 0 = the same, about 1 = nothing in common.
double difference(const QImage &picture, const QImage &reference);

}  // namespace support
