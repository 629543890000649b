// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// One entry of the rail: an icon, a name, and a count if something waits there.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setBadge(int count);  ///< 0 = none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_badge = 0;
};

}  // namespace ui
