// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace keyring {

/// The names under which secrets of the user were put into the keyring, since a keyring does not list them: one a line,
/// in a file of ours. The secrets themselves are in the keyring alone.
class SecretNames {
public:
    explicit SecretNames(const QString &dataFolder) : m_path(dataFolder + QStringLiteral("/secrets.txt")) { }

    QStringList all() const;
    core::Result<void> add(const QString &name) const;
    core::Result<void> remove(const QString &name) const;

private:
    core::Result<void> save(const QStringList &names) const;

    QString m_path;
};

/// Whether a name can be that of an environment variable.
bool isVariableName(const QString &name);

}  // namespace keyring
