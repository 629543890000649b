// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: what the worker sends. What is taken for a batch is written again as a batch that reads the same.
#include "Must.h"
#include "importing/BatchBytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto batch = importing::batchFromBytes(textOf(data, size));
    if (!batch)
        return 0;
    const std::string bytes = importing::toBytes(*batch);
    const auto again = importing::batchFromBytes(bytes);
    must(again.ok() && importing::toBytes(*again) == bytes);
    return 0;
}
