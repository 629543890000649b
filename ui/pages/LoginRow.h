// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LoginModel.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Text;

/// A button that asks for the page at which to log in or renew the key, and that page, to copy or to open. Nothing is
/// opened before the user says so.
class LoginRow : public QWidget {
    Q_OBJECT

public:
    explicit LoginRow(const models::LoginModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void loginRequested();
    void openRequested(const QString &url);

private:
    void refresh();

    const models::LoginModel &m_model;
    QPushButton *m_ask;
    Text *m_note;
    Text *m_url;
    QPushButton *m_copy;
    QPushButton *m_open;
};

}  // namespace ui
