// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

/// A key and a certificate for one name, signed by itself, made at run time in a folder.
class Certificate {
public:
    Certificate(const char *hostName, const QString &folder);

    QString file() const { return m_file; }  ///< PEM
    QSslConfiguration configuration() const;  ///< for a server

private:
    QString m_file;
    QString m_keyFile;
};
