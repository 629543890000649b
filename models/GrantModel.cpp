// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GrantModel.h"

#include "models/ServiceText.h"

namespace models {

QString sentenceOf(const GrantChange &change)
{
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    if (!change.gained.isEmpty())
        parts.append(GrantModel::tr("New: %1.").arg(change.gained.join(comma)));
    if (!change.lost.isEmpty())
        parts.append(GrantModel::tr("Gone: %1.").arg(change.lost.join(comma)));
    for (const QString &limit : change.limits)
        parts.append(serviceText(limit + u'.'));
    return parts.join(u' ');
}

void GrantModel::set(std::vector<GrantChange> changes)
{
    if (changes == m_changes)
        return;
    m_changes = std::move(changes);
    Q_EMIT changed();
}

}  // namespace models
