// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Fingerprint.h"

#include <QMessageAuthenticationCode>

namespace scanning {

std::string fingerprint(std::string_view key, std::string_view salt)
{
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(key.data(), qsizetype(key.size())),
                                            QByteArray::fromRawData(salt.data(), qsizetype(salt.size())),
                                            QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

}  // namespace scanning
