// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Hit.h"

#include "core/Secret.h"
#include "scanning/Allowlist.h"
#include "scanning/Fingerprint.h"

#include <QCryptographicHash>

namespace scanning {

Hit hitOf(const FoundKey &found, std::string_view text, std::string_view salt)
{
    const auto at = std::size_t(found.key.data() - text.data());
    const std::string key = canonical(found);
    const QByteArray sha1 =
        QCryptographicHash::hash(QByteArray::fromRawData(key.data(), qsizetype(key.size())), QCryptographicHash::Sha1);
    Hit hit;
    hit.rule = found.rule;
    hit.level = found.level;
    hit.fingerprint = fingerprint(key, salt);
    hit.masked = core::masked(key);
    hit.baseline = fingerprint(sha1.toHex().toStdString(), salt);
    hit.allowed = isAllowedByComment(text, at, at + found.key.size());
    hit.line = found.line;
    hit.column = found.column;
    return hit;
}

}  // namespace scanning
