// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QWidget>

namespace ui {

class Text;

/// One sentence across the page about something that is not as it should be. Hidden while it has none.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(models::Tone tone, QWidget *parent = nullptr);

    void setText(const QString &sentence);
    void setTone(models::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_text;
    models::Tone m_tone;
};

}  // namespace ui
