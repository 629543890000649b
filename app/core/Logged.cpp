// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logged.h"

namespace core {

quint64 requestKey(std::string_view id)
{
    // FNV-1a, then the last step of MurmurHash3, so that all bits depend on all bytes.
    quint64 hash = 14695981039346656037u;
    for (const char c : id)
        hash = (hash ^ quint8(c)) * 1099511628211u;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdu;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53u;
    return hash ^ (hash >> 33);
}

}  // namespace core
