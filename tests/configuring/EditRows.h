// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <QTest>

Q_DECLARE_METATYPE(configuring::Format)

/// "env.X" → {"env", "X"}; "~" stands for a dot inside a key.
inline configuring::KeyPath pathOf(const QString &text)
{
    configuring::KeyPath path;
    const QStringList keys = text.split(u'.');
    for (QString key : keys)
        path.push_back(key.replace(u'~', u'.').toStdString());
    return path;
}

/// A row of a test of one edit: a file, the path that is edited, and the file that a careful person would have made of
/// it.
inline void addEditColumns()
{
    QTest::addColumn<configuring::Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
}

inline void row(const char *name, configuring::Format format, const QByteArray &before, const char *path,
                const QByteArray &after)
{
    QTest::newRow(name) << format << before << QString::fromLatin1(path) << after;
}
