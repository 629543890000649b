// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class Text;

/// A sentence about something that has just been done, over the bottom of its parent. It goes by itself, but not under
/// the pointer; screen readers are told at once. A new one takes the place of the old.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget &parent);

    void say(const QString &sentence, models::Tone tone = models::Tone::Good);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_parent;
    Text *m_text;
    QTimer m_life;
    models::Tone m_tone = models::Tone::Good;
};

}  // namespace ui
