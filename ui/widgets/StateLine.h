// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QWidget>

namespace ui {

class Text;

/// A dot and a sentence that wraps: the rail's last line.
class StateLine : public QWidget {
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void set(const QString &sentence, models::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_text;
    models::Tone m_tone = models::Tone::Neutral;
};

}  // namespace ui
