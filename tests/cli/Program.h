// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What one call of the real `spotmeter` did.
struct Outcome {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const;
};

/// Runs `program` with SPOTMETER_HOME set to `home`, keeping the test's own event loop alive meanwhile.
Outcome runSpotmeter(const QString &home, const QStringList &arguments,
                     const QString &program = QStringLiteral(PROGRAMS_DIR "/spotmeter"));
