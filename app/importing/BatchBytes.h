// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"

#include <string>
#include <string_view>

namespace importing {

/// A batch on its way from the worker to the service. Both are of one version; what is cut or damaged is an error.
std::string toBytes(const core::LogBatch &batch);
core::Result<core::LogBatch> batchFromBytes(std::string_view bytes);

}  // namespace importing
