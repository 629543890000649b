// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Identity.h"

#include <QObject>
#include <QString>

namespace models {

/// Logging this machine in, or renewing its key: what can be done now, the page at which the user does it, why it did
/// not work. The page is gone as soon as the identity tells that it was used. Main thread.
class LoginModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setIdentity(const core::Identity &identity);
    void setAsked();
    void setUrl(const QString &url);
    void setError(const QString &sentence);

    bool isOffered() const;  ///< this machine is logged out, or has a key that ends
    QString action() const;  ///< "Log in", "Renew key"
    bool isAsked() const { return m_asked; }
    const QString &url() const { return m_url; }
    QString error() const;

Q_SIGNALS:
    void changed();

private:
    core::Identity m_identity;
    bool m_asked = false;
    QString m_url;
    QString m_error;
};

}  // namespace models
